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
            var room = new TimeRoom();

            TimeScanner.Scan(text, 0, TimeLexicon.BuiltIn, room);

            Assert.True(room.Tokens.Length == 1, row[0]);
            Assert.Equal(Enum.Parse<TimeWordKind>(row[1]), room.Tokens[0].Kind);
        }
    }

    [Fact]
    public void BuiltIn_CapitalNeeded_LowerCaseIsAnotherWord()
    {
        var room = new TimeRoom();

        TimeScanner.Scan("may", 0, TimeLexicon.BuiltIn, room);

        Assert.Equal(TimeWordKind.Word, room.Tokens[0].Kind);
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
