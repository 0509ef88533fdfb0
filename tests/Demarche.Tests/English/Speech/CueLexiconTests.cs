using Demarche.English;
using Demarche.English.Speech;

namespace Demarche.Tests.English.Speech;

public class CueLexiconTests
{
    private static readonly CueLexicon Lexicon = CueLexicon.Parse("call\tspeech\tquote\ncall for\tact\tobject +for", "");

    [Theory]
    [InlineData("for", AttributionCue.Act)]
    [InlineData("FOR", AttributionCue.Act)]
    public void Verb_WithItsParticle_IsTheEntryOfBoth(string particle, AttributionCue kind) =>
        Assert.Equal(kind, Lexicon.Verb("call", particle)!.Kind);

    [Theory]
    [InlineData("call", "off")]
    [InlineData("wait", "for")]
    [InlineData("call", "forwards-and-backwards-and-sideways-and-round-and-round-and-round")]
    public void Verb_WithAnotherWord_IsNone(string lemma, string word) => Assert.Null(Lexicon.Verb(lemma, word));

    [Fact]
    public void Takes_APreposition_InUpperAndLowerCase()
    {
        var entry = Lexicon.Verb("call", "for")!;

        Assert.True(entry.Takes("For"));
        Assert.False(entry.Takes("on"));
    }
}
