using AngleSharp.Dom;

namespace Demarche.Sources.Html;

/// <summary>
/// Finds the element that holds the article: paragraphs of running text speak for the elements above them, the nearer the
/// more, and links speak against.
/// </summary>
internal static class ArticleRoot
{
    private const int ShortestParagraph = 25;
    private const double Wider = 1.2;
    private const double MostLinks = 0.2;

    // Shares of a paragraph's score for its parent, the one above, and so on.
    private static readonly double[] Shares = [1, 0.5, 0.25, 0.1];

    /// <summary>The article's element; null when the page has no running text.</summary>
    public static IElement? Find(IElement body)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in Paragraphs(body))
        {
            var score = Score(paragraph);
            var above = paragraph.LocalName is "p" or "li" or "blockquote" ? paragraph.ParentElement : paragraph;
            foreach (var share in Shares)
            {
                if (above is null)
                    break;
                scores[above] = scores.GetValueOrDefault(above) + (score * share);
                above = above.ParentElement;
            }
        }

        if (scores.Count == 0)
            return null;
        var best = scores.MaxBy(s => s.Value * (1 - Blocks.LinkShare(s.Key))).Key;
        return Widen(best);
    }

    private static IEnumerable<IElement> Paragraphs(IElement body) => body.QuerySelectorAll("*")
        .Where(e => Blocks.IsBlock(e) && Blocks.OwnLength(e) >= (e.LocalName is "p" ? 1 : 2) * ShortestParagraph);

    private static double Score(IElement paragraph)
    {
        var text = paragraph.TextContent;
        return (1 + text.Count(c => c == ',') + Math.Min(3, text.Length / 100)) * (1 - Blocks.LinkShare(paragraph));
    }

    // Parts of one article often stand in boxes side by side: while a box above has clearly more, it is the article.
    private static IElement Widen(IElement best)
    {
        for (var above = best.ParentElement; above is { LocalName: not "body" }; above = above.ParentElement)
        {
            if (Blocks.ProseLength(above) > Wider * Blocks.ProseLength(best) && Blocks.LinkShare(above) < MostLinks)
                best = above;
        }

        return best;
    }
}
