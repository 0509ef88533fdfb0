using Demarche.English;

namespace Demarche.Tests.English.Parsing;

public class PerfectRepairTests
{
    [Theory]
    [InlineData("North Korea has so far rejected American proposals for further talks.", "rejected", "proposals")]
    [InlineData("Her cabinet has so far rejected the Bell administration's overtures for talks, asking that it lift the ban first.", "rejected", "overtures")]
    [InlineData("Norway has since resumed deliveries.", "resumed", "deliveries")]
    public void Analyse_AnAdverbOfTimeInThePerfect_TheParticipleIsTheVerb(string sentence, string verb, string thing)
    {
        var text = new EnglishAnalyser().Analyse(sentence);
        var root = text.Sentences[0].Root;

        Assert.Equal(verb, text.Form(root).ToString());
        Assert.Equal(Relation.Aux, TokenOf(text, "has").Relation);
        Assert.Equal((Relation.Obj, root), (TokenOf(text, thing).Relation, TokenOf(text, thing).Head));
        Assert.Single(text.Tokens, t => t.Head < 0);
    }

    private static Token TokenOf(AnalysedText text, string form) =>
        text.Tokens.Single(t => text.Text.AsSpan(t.Start, t.End - t.Start).SequenceEqual(form));
}
