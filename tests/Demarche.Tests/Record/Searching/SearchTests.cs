using Demarche.Record.Searching;

namespace Demarche.Tests.Record.Searching;

public class SearchTests
{
    private static readonly DateOnly Day = new(2031, 8, 1);

    [Theory]
    [InlineData("ruiz", 1)]
    [InlineData("Zürich", 1)]
    [InlineData("zurich", 1)]
    [InlineData("gate harbour", 0)]
    [InlineData("\"opened the gate\"", 1)]
    [InlineData("\"gate the opened\"", 0)]
    [InlineData("open*", 1)]
    [InlineData("open", 0)]
    [InlineData("", 0)]
    public void Words_AreFoundWhereAllStandInOneSentence(string words, int expected)
    {
        var told = Told.On("2031-05-02", "Ruiz opened the gate in Zürich. The harbour stayed shut.");

        Assert.Equal(expected, Told.Record(told).Search(words, Day).Hits.Count);
    }

    [Fact]
    public void Marks_AreThePlacesOfTheWordsInTheReport()
    {
        var told = Told.On("2031-05-02", "😀 Norland waits. “The gate is open,” Ana Ruiz said.").Said("Ana Ruiz/XNO", "The gate is open,");

        var hit = Assert.Single(Told.Record(told).Search("gate", Day).Hits);

        Assert.Equal(HitKind.Statement, hit.Kind);
        Assert.Equal(["Ana Ruiz"], hit.Who);
        Assert.Equal((22, 26), (hit.Marks[0].Start, hit.Marks[0].End));
    }
}
