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
    /// <param name="body">The page's body, cleaned.</param>
    /// <param name="measures">Those of the page.</param>
    public static IElement? Find(IElement body, TextMeasures measures)
    {
        var scores = new Dictionary<IElement, double>(ReferenceEqualityComparer.Instance);
        foreach (var paragraph in body.QuerySelectorAll("*").Where(e => IsParagraph(e, measures)))
        {
            var score = Score(measures[paragraph]);
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
        var best = scores.MaxBy(s => s.Value * (1 - measures[s.Key].LinkShare)).Key;
        return Widen(best, measures);
    }

    private static bool IsParagraph(IElement element, TextMeasures measures) =>
        Blocks.IsBlock(element) && measures[element].Own >= (element.LocalName is "p" ? 1 : 2) * ShortestParagraph;

    private static double Score(TextMeasure paragraph) =>
        (1 + paragraph.Commas + Math.Min(3, paragraph.Whole / 100)) * (1 - paragraph.LinkShare);

    // Parts of one article often stand in boxes side by side: while a box above has clearly more, it is the article.
    private static IElement Widen(IElement best, TextMeasures measures)
    {
        for (var above = best.ParentElement; above is { LocalName: not "body" }; above = above.ParentElement)
        {
            if (measures[above].Prose > Wider * measures[best].Prose && measures[above].LinkShare < MostLinks)
                best = above;
        }

        return best;
    }
}
