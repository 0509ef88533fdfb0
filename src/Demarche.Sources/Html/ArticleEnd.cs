using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Demarche.Sources.Html;

/// <summary>
/// Finds where an article ends among paragraphs of which the last may belong to other stories: their headlines, rubrics, authors.
/// Sentences speak for going on, by their length, and a short line in a box of its own against; the article goes as far as that sums up.
/// </summary>
internal static class ArticleEnd
{
    // Shorter text is no paragraph that an article ends with; a line this long is one though nothing ends it.
    private const int ShortestParagraph = 40;
    private const int LongLine = 150;
    private const int Against = 80;

    // Where text has short lines by its nature: lists, tables, verse.
    private static readonly FrozenSet<string> OfShortLines = FrozenSet.Create(StringComparer.Ordinal, "p", "li", "dd", "dt", "td", "th", "tr", "pre", "blockquote");

    /// <summary>The index of the article's last paragraph; -1 when there is none.</summary>
    /// <param name="paragraphs">Their texts, and the block of each; no text stands for one that only leads elsewhere.</param>
    public static int Of(IEnumerable<(string? Text, IElement Block)> paragraphs)
    {
        var (end, sum, most, i) = (-1, 0, int.MinValue, -1);
        foreach (var (text, block) in paragraphs)
        {
            i++;
            if (text is null)
                continue;
            var weight = Weight(text, block);
            sum += weight;
            if (weight >= 0 && sum >= most && text.Length >= ShortestParagraph)
                (end, most) = (i, sum);
        }

        return end;
    }

    private static int Weight(string text, IElement block) =>
        EndsSentence(text) || text.Length >= LongLine ? text.Length : OfShortLines.Contains(block.LocalName) ? 0 : -Against;

    // "... talks go on.", also within marks: "... talks go on.”", "... go on (AP)."
    private static bool EndsSentence(string text) => text.TrimEnd('"', '\'', '”', '’', ')', ']', '»', ' ') is [.., '.' or '!' or '?' or '…' or ':' or '。'];
}
