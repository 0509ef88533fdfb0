using Demarche.English;

namespace Demarche.Tests.English.Tagging;

public class TagRepairTests
{
    private static readonly EnglishAnalyser Analyser = new();

    [Theory]
    [InlineData("The United States calls on President Ana Silva and Vice President Luz Otero to do their utmost.", "calls")]
    [InlineData("Norway's prime minister spoke by phone with his Indian counterpart on Thursday.", "spoke")]
    [InlineData("Germany, France and Spain call on Mali to hold elections.", "call")]
    [InlineData("Egypt, Ethiopia resume dam talks in Kinshasa.", "resume")]
    public void Sentence_WithoutAFiniteVerb_IsGivenTheOneItHas(string sentence, string verb)
    {
        var text = Analyser.Analyse(sentence);
        var found = Assert.Single(Enumerable.Range(0, text.Tokens.Length), t => text.Form(t).Equals(verb, StringComparison.Ordinal));

        Assert.Equal(Upos.Verb, text.Tokens[found].Tag);
        Assert.Contains(text.Tokens[found].Fine, (Xpos[])[Xpos.VBD, Xpos.VBZ, Xpos.VBP]);
        Assert.Equal(-1, text.Tokens[found].Head);
    }

    [Theory]
    [InlineData("The calls for restraint came too late for the people of the port.", "calls")]
    [InlineData("A long list of demands and offers, all of them in writing.", "offers")]
    public void Noun_BesideAVerbOrWithoutAnActor_StaysOne(string sentence, string noun)
    {
        var text = Analyser.Analyse(sentence);

        Assert.Equal(Upos.Noun, Assert.Single(text.Tokens, t => text.Text[t.Start..t.End] == noun).Tag);
    }
}
