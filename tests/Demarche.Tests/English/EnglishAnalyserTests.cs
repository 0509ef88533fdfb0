using System.Text;
using Demarche.English;

namespace Demarche.Tests.English;

/// <summary>What holds of every analysis, whatever the text.</summary>
public class EnglishAnalyserTests
{
    private static readonly EnglishAnalyser Analyser = new();

    private const string Report =
        "GENEVA (AP) — “We’re ready to talk,” said Ada Orlov, the deputy minister, on Tuesday. Mr. Haddad didn't agree.\n\n" +
        "What comes next\n\nMR. KELLER: It cost $3.5m — no more. See https://example.org.\n- End all tests;\n- Free the U.S. crew.";

    [Fact]
    public void Analyse_AReport_GivesTagsTreeAndLemmas()
    {
        var text = Analyser.Analyse("The ministers met in Oslo.");

        Assert.Equal(["the", "minister", "meet", "in", "Oslo", "."], text.Tokens.Select(t => t.Lemma));
        Assert.Equal([Upos.Det, Upos.Noun, Upos.Verb, Upos.Adp, Upos.Propn, Upos.Punct], text.Tokens.Select(t => t.Tag));
        Assert.Equal([1, 2, -1, 4, 2, 2], text.Tokens.Select(t => t.Head));
        Assert.Equal(Relation.Nsubj, text.Tokens[1].Relation);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u00a0\u200b")]
    [InlineData("\ud83d\ude00 \ud83d")]
    [InlineData("''''....----“”‘’((()))")]
    [InlineData(Report)]
    public void Analyse_OddTexts_KeepsTheLaws(string text) => AssertLaws(Analyser.Analyse(text), 0);

    [Fact]
    public void Analyse_MutatedAndRandomTexts_KeepsTheLaws()
    {
        var random = new Random(7);
        const string alphabet = "aZ9 .,!?'\"“”‘’—-–()[]$%/:;\n\r\t\u00a0\u200b\ud83dé中&@#*_";
        for (var round = 0; round < 400; round++)
        {
            var text = new StringBuilder(round % 2 == 0 ? Report : "");
            for (var change = 0; change < 40; change++)
            {
                var at = random.Next(text.Length + 1);
                if (text.Length > 0 && at < text.Length && random.Next(3) == 0)
                    text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at));
                else
                    text.Insert(at, alphabet[random.Next(alphabet.Length)].ToString(), random.Next(1, 5));
            }

            var bodyStart = random.Next(text.Length + 1);
            AssertLaws(Analyser.Analyse(text.ToString(), bodyStart), bodyStart);
        }
    }

    [Fact]
    public void Analyse_TheSameTextTwice_GivesTheSame()
    {
        var first = Analyser.Analyse(Report);
        Analyser.Analyse("Something else, in between.");
        var second = Analyser.Analyse(Report);

        Assert.Equal(first.Tokens.AsEnumerable(), second.Tokens);
        Assert.Equal(first.Sentences.AsEnumerable(), second.Sentences);
    }

    [Fact]
    public void Analyse_AQuarterMillionCharactersWithoutAStop_IsCutIntoSentences()
    {
        var text = string.Concat(Enumerable.Repeat("ministers and envoys and ", 10_000));

        var analysed = Analyser.Analyse(text);

        AssertLaws(analysed, 0);
        Assert.All(analysed.Sentences, s => Assert.InRange(s.Tokens.Length, 1, 300));
    }

    [Fact]
    public void Analyse_OneWordOfAMillionCharacters_IsOneToken() =>
        Assert.Single(Analyser.Analyse(new string('x', 1_000_000)).Tokens);

    private static void AssertLaws(AnalysedText analysed, int bodyStart)
    {
        var text = analysed.Text;
        var at = bodyStart;
        foreach (var token in analysed.Tokens)
        {
            Assert.InRange(token.Start, at, text.Length);
            Assert.InRange(token.End, token.Start + 1, text.Length);
            Assert.All(text[at..token.Start], c => Assert.True(char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\ufeff' or '\u2060' or '\u00ad'));
            at = token.End;
        }

        Assert.All(text[at..], c => Assert.True(char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\ufeff' or '\u2060' or '\u00ad'));
        var next = 0;
        foreach (var sentence in analysed.Sentences)
        {
            Assert.Equal(next, sentence.Tokens.First);
            Assert.True(sentence.Tokens.Length > 0);
            next = sentence.Tokens.End;
            AssertTree(analysed, sentence);
        }

        Assert.Equal(analysed.Tokens.Length, next);
    }

    private static void AssertTree(AnalysedText analysed, Sentence sentence)
    {
        Assert.Equal(1, Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length).Count(i => analysed.Tokens[i].Head == -1));
        Assert.Equal(-1, analysed.Tokens[sentence.Root].Head);
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            var above = i;
            for (var steps = 0; analysed.Tokens[above].Head >= 0; steps++)
            {
                above = analysed.Tokens[above].Head;
                Assert.True(sentence.Tokens.Contains(above));
                Assert.True(steps <= sentence.Tokens.Length, "A cycle.");
            }
        }
    }
}
