using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Days;

/// <summary>Weekdays in reports that were printed where the day before still was.</summary>
public class WeekdayAheadTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("Sunday", "2016-07-10", "2016-07-10")]
    [InlineData("Saturday", "2016-07-09", "2016-07-09")]
    // The tenth is a Sunday: Monday is the fourth, or the eleventh in the town that tells it.
    [InlineData("Monday", "2016-07-04", "2016-07-10")]
    public void DayOfASaying_IsTheWeekdayBefore_ButForTomorrows(string weekday, string earliest, string latest)
    {
        var day = Reader.Read(WrittenOnSunday($"OSLO Norway's foreign ministry said on {weekday} that the strait was closed.")).Statements.Single().Day;

        Assert.Equal((DateOnly.ParseExact(earliest, "O"), DateOnly.ParseExact(latest, "O")), (day.Earliest, day.Latest));
    }

    private static Report WrittenOnSunday(string text) =>
        new() { Key = ReportKey.Of(text), Label = "written", Date = new DateOnly(2016, 7, 10), Text = new ReportText(text), BodyStart = 0 };
}
