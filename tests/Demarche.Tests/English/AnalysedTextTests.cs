using Demarche.English;

namespace Demarche.Tests.English;

public class AnalysedTextTests
{
    // a “b ‘c’ d” e: the outer quotation goes on behind the inner one.
    [Fact]
    public void IsQuoted_WordsBehindAQuotationInAQuotation_AreQuotedAsFarAsTheOuterGoes()
    {
        var tokens = "abcde".Select((_, i) => new Token(2 * i, (2 * i) + 1, Upos.Noun, Xpos.Other, Relation.Dep, -1, "x")).ToArray();
        var text = new AnalysedText("a b c d e", [.. tokens], [new Sentence(new TokenRange(0, 5), 0, 0, SentenceKind.Prose)])
        {
            Quotations = [new Quotation(new TextRange(2, 7), true, QuotationKind.Words, false), new Quotation(new TextRange(4, 5), true, QuotationKind.Words, false)],
        };

        Assert.Equal([false, true, true, true, false], Enumerable.Range(0, 5).Select(text.IsQuoted));
    }

    [Fact]
    public async Task Subtree_OfHeadsThatGoRoundInACircle_Ends()
    {
        var tokens = new[] { new Token(0, 1, Upos.Noun, Xpos.Other, Relation.Dep, 1, "a"), new Token(2, 3, Upos.Noun, Xpos.Other, Relation.Dep, 0, "b") };
        var text = new AnalysedText("a b", [.. tokens], [new Sentence(new TokenRange(0, 2), 0, 0, SentenceKind.Prose)]);

        var subtree = await Task.Run(() => text.SubtreeOf(0)).WaitAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(new TokenRange(0, 2), subtree);
    }
}
