using System.Text;
using Demarche.English;
using Demarche.Workshop.Soak;

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
    public void Analyse_OneWordOfAMillionCharacters_IsCutIntoLongOnes()
    {
        var analysed = Analyser.Analyse(new string('x', 1_000_000));

        AssertLaws(analysed, 0);
        Assert.All(analysed.Tokens.SkipLast(1), t => Assert.Equal(4096, t.End - t.Start));
    }

    // Times, quotations, speech and what else looks for neighbours must not look through the whole of a text for each.
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Analyse_LinesWithoutAnEnd_KeepsTheLaws(string piece) =>
        AssertLaws(Analyser.Analyse(string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length))), 0);

    public static TheoryData<string> Shapes => [.. LongTexts.Pieces];

    private static void AssertLaws(AnalysedText analysed, int bodyStart) => Assert.Null(TextLaws.Broken(analysed, bodyStart));
}
