using Demarche.English.Dates;

namespace Demarche.Tests.English.Dates;

public class TimeLexiconTests
{
    [Fact]
    public void BuiltIn_EveryRowIsFoundAsWritten()
    {
        foreach (var row in EmbeddedTable.Rows("words.tsv"))
        {
            var text = row.Length > 3 && row[3].Contains("capital", StringComparison.Ordinal) ? char.ToUpperInvariant(row[0][0]) + row[0][1..] : row[0];
            var tokens = new TimeToken[text.Length + 1];

            Assert.True(TimeScanner.Scan(text, 0, TimeLexicon.BuiltIn, tokens) == 1, row[0]);
            Assert.Equal(Enum.Parse<TimeWordKind>(row[1]), tokens[0].Kind);
        }
    }

    [Fact]
    public void BuiltIn_CapitalNeeded_LowerCaseIsAnotherWord()
    {
        var tokens = new TimeToken[8];

        TimeScanner.Scan("may", 0, TimeLexicon.BuiltIn, tokens);

        Assert.Equal(TimeWordKind.Word, tokens[0].Kind);
    }

    [Theory]
    [InlineData("thanksgiving", "2021-11-25")]
    [InlineData("easter", "2021-04-04")]
    [InlineData("good friday", "2021-04-02")]
    [InlineData("memorial day", "2021-05-31")]
    [InlineData("election day", "2021-11-02")]
    [InlineData("christmas eve", "2021-12-24")]
    public void Holiday_FallsOnItsDay(string name, string day) =>
        Assert.Equal(day, HolidayCalendar.BuiltIn.Days.Single(d => d.Name == name).In(2021).ToString("yyyy-MM-dd"));
}
