using Demarche.English;

namespace Demarche.Tests.English.Parsing;

public class SaidClauseRepairTests
{
    [Theory]
    [InlineData("The minister informed the council that Norland had rejected the plan.", "informed", "rejected")]
    [InlineData("He said in a statement that Norland had rejected the plan.", "said", "rejected")]
    [InlineData("The ministry announced in a letter to the council that Norland would close the border.", "announced", "close")]
    [InlineData("The envoy insisted during the talks that Velia pay for the damage.", "insisted", "pay")]
    [InlineData("He told reporters in the Velian capital that his government had asked only for a partial lifting of the ban.", "told", "asked")]
    public void Analyse_AClauseBehindAnAudienceOrAPhrase_IsSaid(string sentence, string saying, string said)
    {
        var text = new EnglishAnalyser().Analyse(sentence);

        Assert.Equal((Relation.Ccomp, saying), (TokenOf(text, said).Relation, text.Form(TokenOf(text, said).Head).ToString()));
        Assert.Equal((Upos.Sconj, Relation.Mark, said), (TokenOf(text, "that").Tag, TokenOf(text, "that").Relation, text.Form(TokenOf(text, "that").Head).ToString()));
    }

    [Fact]
    public void Analyse_ASecondClauseWithThat_IsSaidToo()
    {
        var text = new EnglishAnalyser().Analyse("Ruiz told reporters that Norland had demanded the lifting of all bans, and that he could not accept it.");

        Assert.Equal((Relation.Conj, "demanded"), (TokenOf(text, "accept").Relation, text.Form(TokenOf(text, "accept").Head).ToString()));
    }

    [Theory]
    [InlineData("The council heard a letter that Norland had sent.", "sent", "letter")]
    [InlineData("Silva told a story that Norland had invented.", "invented", "story")]
    public void Analyse_AClauseThatTellsWhichOne_StaysWithItsNoun(string sentence, string describing, string noun)
    {
        var text = new EnglishAnalyser().Analyse(sentence);

        Assert.Equal((Relation.AclRelcl, noun), (TokenOf(text, describing).Relation, text.Form(TokenOf(text, describing).Head).ToString()));
    }

    private static Token TokenOf(AnalysedText text, string form) =>
        text.Tokens.First(t => text.Text.AsSpan(t.Start, t.End - t.Start).SequenceEqual(form));
}
