using Demarche.English;
using Demarche.English.Lemmas;
using Demarche.English.Models;

namespace Demarche.Tests.English.Lemmas;

public class LemmatiserTests
{
    private static readonly Lemmatiser Lemmatiser = new(EmbeddedModels.Open("lemmas.bin", ModelKind.Lemmas, Lemmatiser.Version));
    private readonly StringPool _strings = new();

    [Theory]
    [InlineData("freed", Xpos.VBN, "free")]
    [InlineData("ties", Xpos.NNS, "tie")]
    [InlineData("oversaw", Xpos.VBD, "oversee")]
    [InlineData("vetoes", Xpos.VBZ, "veto")]
    [InlineData("allies", Xpos.NNS, "ally")]
    [InlineData("treaties", Xpos.NNS, "treaty")]
    public void Find_WordsOfTheTrade_GivesTheirLemmas(string form, Xpos xpos, string lemma) =>
        Assert.Equal(lemma, Lemmatiser.Find(form, Upos.Noun, xpos, _strings));

    [Theory]
    [InlineData("blasted", Xpos.VBD, "blast")]
    [InlineData("wasted", Xpos.VBN, "waste")]
    [InlineData("revoked", Xpos.VBD, "revoke")]
    [InlineData("convened", Xpos.VBD, "convene")]
    [InlineData("pivoting", Xpos.VBG, "pivot")]
    [InlineData("shelled", Xpos.VBD, "shell")]
    [InlineData("patrolling", Xpos.VBG, "patrol")]
    [InlineData("evading", Xpos.VBG, "evade")]
    public void Find_VerbsRareInTreebanks_GivesWordsThatThereAre(string form, Xpos xpos, string lemma) =>
        Assert.Equal(lemma, Lemmatiser.Find(form, Upos.Verb, xpos, _strings));

    [Fact]
    public void Find_AnyWordOfOneOrTwoLetters_LeavesSomething()
    {
        var letters = Enumerable.Range('a', 26).Select(c => ((char)c).ToString()).ToList();
        foreach (var word in letters.Concat(letters.SelectMany(a => letters.Select(b => a + b))))
        {
            Assert.All(Enum.GetValues<Xpos>(), xpos => Assert.NotEqual("", Lemmatiser.Find(word, Upos.Noun, xpos, _strings)));
        }
    }

    [Fact]
    public void Find_AnAdjectiveInAName_IsInLowerCase() =>
        Assert.Equal("national", Lemmatiser.Find("National", Upos.Adj, Xpos.NNP, _strings));

    [Fact]
    public void Find_AnyName_KeepsItWhole()
    {
        // Endings of strange names fall on rules by chance, one in some thousands: no short list would show it.
        var chance = new Random(20261122);
        for (var i = 0; i < 20_000; i++)
        {
            var name = string.Create(chance.Next(3, 9), chance, (letters, random) =>
            {
                for (var k = 0; k < letters.Length; k++)
                    letters[k] = (char)((k == 0 ? 'A' : 'a') + random.Next(26));
            });

            Assert.Equal(name, Lemmatiser.Find(name, Upos.Propn, Xpos.NNP, _strings));
        }
    }
}
