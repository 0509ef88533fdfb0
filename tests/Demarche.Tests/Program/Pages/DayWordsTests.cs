using Demarche.Facts;
using Demarche.Pages;

namespace Demarche.Tests.Program.Pages;

public class DayWordsTests
{
    [Theory]
    [InlineData("2019-03-03", "2019-03-03", "3 March 2019")]
    [InlineData("2019-02-01", "2019-02-28", "February 2019")]
    [InlineData("2019-01-01", "2019-12-31", "2019")]
    [InlineData("2019-03-03", "2019-03-06", "between 3 March 2019 and 6 March 2019")]
    [InlineData(null, "2019-03-06", "by 6 March 2019")]
    [InlineData("2019-03-03", null, "from 3 March 2019")]
    [InlineData(null, null, "day not told")]
    public void Of_AnInterval_IsNeverMoreExactThanItIs(string? earliest, string? latest, string words)
    {
        Assert.Equal(words, DayWords.Of(DayInterval.Between(Day(earliest), Day(latest), DayBasis.None)));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day);
}
