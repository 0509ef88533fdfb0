using Demarche.English;
using Demarche.English.Quotations;

namespace Demarche.Tests.English.Quotations;

public class QuotationFinderTests
{
    [Theory]
    [InlineData("“We are ready,” she said. “Come soon.”", "We are ready,|Come soon.")]
    [InlineData("\"We are ready,\" she said. \"Come soon.\"", "We are ready,|Come soon.")]
    [InlineData("Mora said the pact was ‘dead’ by then.", "dead")]
    [InlineData("Mora: 'We won't wait' for the others' answer", "We won't wait")]
    [InlineData("It called the drills 'a provocation of the allies' making', he said.", "a provocation of the allies' making")]
    [InlineData("Both sides “moved closer,\" an aide said.", "moved closer,")]
    [InlineData("Mora warned of a”second round” that would follow.", "second round")]
    [InlineData("``We are ready,'' she said.", "We are ready,")]
    public void Find_MarksOfEveryMake_TakesWhatIsInside(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Inside(text));

    [Theory]
    [InlineData("The leaders' talks didn't begin until Mora's aides' arrival.")]
    [InlineData("In the ’90s and the '80s, rock 'n' roll was Lopez’s life.")]
    [InlineData("The pipe was 5' long.")]
    public void Find_Apostrophes_AreNoMarks(string text) => Assert.Empty(Inside(text));

    [Fact]
    public void Find_QuotationInsideAQuotation_GivesBothTheOuterFirst()
    {
        var found = QuotationFinder.Find("“She called it ‘a great mistake.’ I agree,” Mora said.", 0);

        Assert.Equal(2, found.Length);
        Assert.True(found[0].Inside.Contains(found[1].Inside));
    }

    [Fact]
    public void Find_NeverClosed_EndsWithItsParagraph()
    {
        const string text = "The agency quoted Mora as saying, it was “a matter of days.\n\nThe rest said nothing.";

        var only = Assert.Single(QuotationFinder.Find(text, 0));

        Assert.Equal("a matter of days.", text[only.Inside.Start..only.Inside.End]);
        Assert.False(only.Closed);
    }

    [Fact]
    public void Find_ReopenedInTheSameParagraph_EndsBeforeTheNextMark()
    {
        var found = Inside("“The talks go on. “We are ready.” He smiled.");

        Assert.Equal(["The talks go on.", "We are ready."], found);
    }

    [Fact]
    public void Find_ReopenedInTheNextParagraph_Continues()
    {
        var found = QuotationFinder.Find("“We met twice.\n\n“We will meet again,” Mora said. “Soon.”", 0);

        Assert.Equal([false, true, false], found.Select(q => q.Continues));
        Assert.Equal([false, true, true], found.Select(q => q.Closed));
    }

    [Fact]
    public void Find_RunsOnWithoutAnOpeningMark_BeginsWithTheParagraph()
    {
        Assert.Equal(["We met twice.", "We will meet again,"], Inside("“We met twice.\n\nWe will meet again,” Mora said."));
    }

    [Fact]
    public void Find_LinesBrokenToAWidth_AreOneParagraph()
    {
        const string text = "The minister of the interior told the reporters who waited: “We are\nready to talk about every single thing that our neighbours have put\nforward in the past weeks, and we hope that they are too when they\nmeet us,” and left.\n";

        var only = Assert.Single(QuotationFinder.Find(text, 0));

        Assert.EndsWith("meet us,", text[only.Inside.Start..only.Inside.End], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'A second chance'", QuotationKind.Heading)]
    [InlineData("“NO WAY BACK”", QuotationKind.Heading)]
    [InlineData("“There is no way back.”", QuotationKind.Words)]
    [InlineData("In a report titled “Roads to a settlement” the group sums up.", QuotationKind.Term)]
    [InlineData("Mora told CNN's “State of the Union” that she would go.", QuotationKind.Term)]
    [InlineData("Verifiable disarmament, “CVD”, is the aim.", QuotationKind.Term)]
    [InlineData("Walter “Fritz” Mondrian came too.", QuotationKind.Term)]
    [InlineData("They held a “Joint Planning Staff” meeting.", QuotationKind.Term)]
    [InlineData("Mora called it “a joint plan” of both.", QuotationKind.Words)]
    public void Find_HeadingsTitlesAndTerms_AreToldFromWords(string text, QuotationKind expected)
    {
        var only = Assert.Single(QuotationFinder.Find("Before.\n\n" + text + "\n\nAfter.", 0));

        Assert.Equal(expected, only.Kind);
    }

    [Fact]
    public void Find_BodyStartsLater_IgnoresWhatStandsBefore()
    {
        Assert.Equal(["Yes,"], QuotationFinder.Find("“No,” “Yes,” she said.", 6).Select(q => "“No,” “Yes,” she said."[q.Inside.Start..q.Inside.End]));
    }

    private static string[] Inside(string text) => [.. QuotationFinder.Find(text, 0).Select(q => text[q.Inside.Start..q.Inside.End])];

    [Fact]
    public void Find_AParagraphOfThousandsOfNicknames_TellsEachByTheWordsBesideIt()
    {
        // Read from the paragraph's start for every mark, this took minutes.
        var list = string.Concat(Enumerable.Repeat("Walter “Fritz” Mora of Ridgefield, ", 20_000));

        var found = QuotationFinder.Find(list, 0);

        Assert.Equal(20_000, found.Length);
        Assert.All(found, q => Assert.Equal(QuotationKind.Term, q.Kind));
    }
}
