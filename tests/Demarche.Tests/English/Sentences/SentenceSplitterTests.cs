using Demarche.English;
using Demarche.English.Sentences;
using Demarche.English.Tokens;

namespace Demarche.Tests.English.Sentences;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("He left. She stayed.", "He left.|She stayed.")]
    [InlineData("“We agree.” He left.", "“We agree.”|He left.")]
    [InlineData("“Never!” he said. Then he left.", "“Never!” he said.|Then he left.")]
    [InlineData("\"We agree.\" \"Good.\"", "\"We agree.\"|\"Good.\"")]
    [InlineData("Mr. Orlov met Gen. Haddad.", "Mr. Orlov met Gen. Haddad.")]
    [InlineData("He flew to the U.S. The talks began.", "He flew to the U.S.|The talks began.")]
    [InlineData("The U.S. President spoke at 6 p.m. Tuesday.", "The U.S. President spoke at 6 p.m. Tuesday.")]
    [InlineData("J. K. Aster wrote it.", "J. K. Aster wrote it.")]
    [InlineData("Is it so? Yes.", "Is it so?|Yes.")]
    [InlineData("(They met twice.) They left.", "(They met twice.)|They left.")]
    [InlineData("It cost $3.5 million. It was 3.", "It cost $3.5 million.|It was 3.")]
    public void Split_Paragraph_EndsWhereSentencesEnd(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Cut(text).Select(s => s.Text)));

    [Theory]
    [InlineData("MR. KELLER: We agree. We will go.", SentenceKind.Label, "MR. KELLER:")]
    [InlineData("QUESTION:  Will you?", SentenceKind.Label, "QUESTION:")]
    [InlineData("SECRETARY ABARA (via interpreter): Yes.", SentenceKind.Label, "SECRETARY ABARA (via interpreter):")]
    [InlineData("Secretary Abara: Yes.", SentenceKind.Label, "Secretary Abara:")]
    [InlineData("GENEVA (AP) — Talks began.", SentenceKind.Dateline, "GENEVA (AP) —")]
    [InlineData("OSLO -- Talks began.", SentenceKind.Dateline, "OSLO --")]
    [InlineData("ARVIA The envoys of Norland met on Friday.", SentenceKind.Dateline, "ARVIA")]
    [InlineData("ARVIA, Norland Twelve envoys met on Friday.", SentenceKind.Dateline, "ARVIA, Norland")]
    [InlineData("ARVIA, South Velia Envoys of Norland met on Friday.", SentenceKind.Dateline, "ARVIA, South Velia")]
    [InlineData("ARVIA, Norland and Velia met on Friday.", SentenceKind.Prose, "ARVIA, Norland and Velia met on Friday.")]
    [InlineData("ARVIA “We will stay here,” said Mora.", SentenceKind.Dateline, "ARVIA")]
    [InlineData("NEW ARVIA/OSLO U.S. envoys met on Friday evening.", SentenceKind.Dateline, "NEW ARVIA/OSLO")]
    [InlineData("ARBO Secretary Silva said that ARBO would stay.", SentenceKind.Prose, "ARBO Secretary Silva said that ARBO would stay.")]
    [InlineData("What comes next", SentenceKind.Heading, "What comes next")]
    [InlineData("Q    Will you go?", SentenceKind.Label, "Q")]
    [InlineData("Q fever spread.", SentenceKind.Prose, "Q fever spread.")]
    [InlineData("- End all tests;", SentenceKind.Item, "- End all tests;")]
    [InlineData("The answer is: no.", SentenceKind.Prose, "The answer is: no.")]
    [InlineData("Talks – long delayed – began.", SentenceKind.Prose, "Talks – long delayed – began.")]
    public void Split_LineOpening_TellsTheKind(string text, SentenceKind kind, string expected)
    {
        var first = Cut(text)[0];

        Assert.Equal((kind, expected), (first.Kind, first.Text));
    }

    [Fact]
    public void MoveNext_TextWrappedAtAFixedWidth_JoinsTheLines()
    {
        const string text = "The two sides met on Monday for the third time and\nagreed to meet again within the month, although no\nplace was named and the agenda remained what it was\nbefore.\n\nThen they left.";

        Assert.Equal(2, Cut(text).Count);
    }

    [Fact]
    public void MoveNext_TranscriptWithoutLineEnds_EachLabelOpensAParagraph()
    {
        const string text = "2:14 P.M. EDT   MS. MORA:  Good day.   We agree.\u00a0 \u00a0Q\u00a0 \u00a0Will you go?   MS. MORA:  Yes.";

        Assert.Equal(["MS. MORA:", "Q", "MS. MORA:"], Cut(text).Where(s => s.Kind == SentenceKind.Label).Select(s => s.Text));
    }

    // The cut of the text that word clusters are learnt from, which no rule of reading may change.
    [Fact]
    public void Split_WithoutBareDatelines_LeavesThemToTheirSentence() =>
        Assert.Equal(SentenceKind.Prose, Cut("ARVIA The envoys of Norland met on Friday.", bareDatelines: false)[0].Kind);

    [Fact]
    public void MoveNext_ALineOfManyLabels_IsCutAtEach() =>
        Assert.Equal(200, Cut(string.Concat(Enumerable.Repeat("MS. MORA:  Good day.   Q\u00a0  Will you go?   ", 100)).Trim()).Count(s => s.Kind == SentenceKind.Label));

    private static List<(SentenceKind Kind, string Text)> Cut(string text, bool bareDatelines = true)
    {
        var tokens = new TokenBuffer();
        var sentences = new SentenceBuffer();
        var tokenizer = new Tokenizer(new Abbreviations());
        var splitter = new SentenceSplitter(new Abbreviations(), bareDatelines);
        var paragraphs = new ParagraphReader(text, 0);
        while (paragraphs.MoveNext())
        {
            var first = tokens.Count;
            tokenizer.Tokenize(text, paragraphs.Current.Start, paragraphs.Current.End, tokens);
            splitter.Split(text, tokens, first, 0, sentences);
        }

        return [.. sentences.Sentences.ToArray().Select(s => (s.Kind, text[tokens[s.Tokens.First].Start..tokens[s.Tokens.End - 1].End]))];
    }
}
