using Demarche.English;
using Demarche.Workshop.Training;

namespace Demarche.Tests.Workshop.Training;

public class InflectedWordsTests
{
    [Theory]
    [InlineData("blasted", "blast")]
    [InlineData("evaded", "evade")]
    [InlineData("patrolled", "patrol")]
    [InlineData("carried", "carry")]
    public void Of_OneBaseFormBeside_IsItsLemma(string form, string lemma) =>
        Assert.Equal([new LemmaWord(form, Xpos.VBD, lemma), new LemmaWord(form, Xpos.VBN, lemma)], Of($"{form} {lemma} {form} {lemma} {form} {lemma}"));

    [Fact]
    public void Of_TwoBaseFormsBeside_ChoosesNone() =>
        Assert.Empty(Of(string.Concat(Enumerable.Repeat("stared stare star ", 3))));

    [Fact]
    public void Of_CapitalsAndPartsOfWords_CountForNothing() =>
        Assert.Empty(Of(string.Concat(Enumerable.Repeat("blasted Blast sand-blast blast's ", 3))));

    private static IEnumerable<LemmaWord> Of(string text) => InflectedWords.Of(InflectedWords.Count([text]));
}
