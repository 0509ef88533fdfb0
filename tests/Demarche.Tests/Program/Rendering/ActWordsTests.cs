using Demarche.Facts;
using Demarche.Record.Timelines;
using Demarche.Rendering.Text;
using Demarche.Tests.Record;

namespace Demarche.Tests.Program.Rendering;

/// <summary>What an act is about, in few of the report's own words.</summary>
public class ActWordsTests
{
    private const string Offer = "On Monday the envoy, who had come by sea, offered to meet officials of Sudmark \"anywhere, without conditions\" before the winter.";

    [Fact]
    public void Terms_TellTheAct_ByTheStretchTheyStandIn_MarksClosed()
    {
        var told = Told.On("2031-06-10", Offer).Event(
            Act.Offer, Offer.TrimEnd('.'), ["XNO"], ["XSU"], about: "to meet officials of Sudmark", terms: [("place", "anywhere"), ("precondition", "without conditions")]);

        Assert.Equal("to meet officials of Sudmark \"anywhere, without conditions\"", What(told));
    }

    [Fact]
    public void ActWithoutTerms_NotDoneBySaying_IsToldByItsClause()
    {
        var told = Told.On("2031-06-10", "Norland will keep enforcing the ban of the Union on Sudmark.").Event(
            Act.Sanction, "Norland will keep enforcing the ban of the Union on Sudmark", ["XNO"], ["XSU"], about: "the Union");

        Assert.Equal("Norland will keep enforcing the ban of the Union on Sudmark", What(told));
    }

    [Theory]
    [InlineData("Short words stay.", 40, "Short words stay.")]
    [InlineData("They spoke of the harbour and the pilots, while ships waited outside", 60, "They spoke of the harbour and the pilots ...")]
    [InlineData("Nothingbutonewordthatgoesonandon without any place to end", 20, "Nothingbutonewordtha ...")]
    public void LongWords_AreCutWhereAPhraseEnds(string words, int most, string cut) => Assert.Equal(cut, ActWords.Cut(words, most));

    private static string What(Told told) =>
        ActWords.What(Told.Record(told).Timeline(new DateOnly(2031, 6, 10), new DateOnly(2031, 6, 10)).OfType<ActEntry>().Single().Happening);
}
