using Demarche.Facts;
using Demarche.Record.Copies;

namespace Demarche.Tests.Record.Copies;

public class StoryTextTests
{
    [Fact]
    public void With_CutCopy_HasAllOfItsWordsAndPartOfTheOthers()
    {
        var whole = Papers.Of("whole", "2031-05-02", Papers.Story(1, 0, 20));
        var cut = Papers.Of("cut", "2031-05-02", Papers.Story(1, 0, 5));

        var shared = Shared(cut, whole);

        Assert.Equal((55, 55, 55, 220), (shared.Shared, shared.Words, shared.OtherShared, shared.OtherWords));
    }

    [Fact]
    public void With_OneWordChanged_LosesTheRunsThatHaveIt()
    {
        var shared = Shared(
            Papers.Of("a", "2031-05-02", "The ferry left the northern harbour at dawn with forty people on its deck and came back at dusk without any."),
            Papers.Of("b", "2031-05-02", "The ferry left the northern harbour at noon with forty people on its deck and came back at dusk without any."));

        Assert.Equal((20, 21), (shared.Shared, shared.Words));
    }

    [Fact]
    public void With_CaseMarksAndSpacing_AreNoDifference()
    {
        var shared = Shared(
            Papers.Of("a", "2031-05-02", "The envoy's ferry didn't leave; it waited — for hours — in the harbour of Velton."),
            Papers.Of("b", "2031-05-02", "THE ENVOY’S FERRY DIDN’T LEAVE it waited for\nhours in the harbour of Velton"));

        Assert.Equal((1.0, 1.0), (shared.Share, shared.OtherShare));
    }

    [Fact]
    public void Words_BetweenMarks_AreTheSpeakersAndDoNotCount()
    {
        const string Speech = "“We will meet them at any place and at any hour, and we ask for nothing before we sit down,”";

        Assert.Equal(12, StoryText.Of(Papers.Of("a", "2031-05-02", Speech + " Ana Ruiz said in Velton on Tuesday after lunch with her hosts.")).Words);
        Assert.Equal(12, StoryText.Of(Papers.Of("a", "2031-05-02", Speech.Replace('“', '"').Replace('”', '"') + " Ana Ruiz said in Velton on Tuesday after lunch with her hosts.")).Words);
    }

    [Fact]
    public void Words_QuotationOfSeveralParagraphs_EndsWithEach()
    {
        var text = "Ana Ruiz read from a letter that she had brought along from home.\n\n\"The ferry is late.\n\n\"The bridge is closed.\"\n\nThen she left the hall without another word to anybody.";

        Assert.Equal(23, StoryText.Of(Papers.Of("a", "2031-05-02", text)).Words);
    }

    [Fact]
    public void Words_OfASpeechPrintedWhole_AllCount()
    {
        var text = "\"" + string.Join(' ', Enumerable.Repeat("we will meet them at any place", 10)) + "\" she said.";

        Assert.Equal(72, StoryText.Of(Papers.Of("a", "2031-05-02", text)).Words);
    }

    [Fact]
    public void Keys_OfAText_AreTheSameEverywhere()
    {
        // Kept in stores: another number here is another form of them.
        Assert.Equal(1, StoryText.Form);
        Assert.Equal([59846989u, 448493577u, 526717161u], StoryText.Of(Papers.Of("a", "2031-05-02", "The ferry left the northern harbour at dawn with forty people on its deck.")).Keys.Take(3));
    }

    [Fact]
    public void Keys_FirstLineWithTheDate_HasNoPartInThem()
    {
        const string Prose = "The ferry left the northern harbour at dawn with forty people on its deck.";
        const string Line = " date 2031-05-02 \n";
        var dated = Papers.Of("a", "2031-05-02", Line + Prose) with { BodyStart = Line.Length };

        Assert.Equal(StoryText.Of(Papers.Of("b", "2031-05-02", Prose)).Keys, StoryText.Of(dated).Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("One two three four")]
    [InlineData("\"\"\"““”””\n\n\"")]
    public void Of_TextOfHardlyAnyWords_SharesNothing(string text)
    {
        var report = Papers.Of("a", "2031-05-02", text);

        Assert.Empty(StoryText.Of(report).Keys);
        Assert.Equal(0, Shared(report, report).Share);
    }

    private static SharedText Shared(Report one, Report other) => StoryText.Of(one).With(StoryText.Of(other), other.Key);
}
