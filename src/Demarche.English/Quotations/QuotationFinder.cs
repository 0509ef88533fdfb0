using System.Collections.Immutable;

namespace Demarche.English.Quotations;

/// <summary>
/// Finds what stands between quotation marks, from the characters alone. Curly and straight marks may be mixed; a mark that is
/// never closed ends with its paragraph; one that is re-opened in the next paragraph continues.
/// </summary>
internal static class QuotationFinder
{
    /// <summary>The quotations of a text, by start; a nested one follows the one that holds it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="bodyStart">UTF-16 offset at which prose begins.</param>
    public static ImmutableArray<Quotation> Find(string text, int bodyStart)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var running = false;
        foreach (var paragraph in Paragraphs.Of(text, bodyStart))
        {
            var pairs = MarkPairs.Of(text, paragraph, running);
            foreach (var pair in pairs)
            {
                var continues = running && (!pair.Opened || pair.Inside.Start <= paragraph.Start + 2);
                found.Add(new Quotation(pair.Inside, pair.Closed, QuotationNature.Of(text, paragraph, pair), continues));
            }

            running = pairs.Any(p => !p.Closed && p.Inside.End == paragraph.End);
        }

        return found.ToImmutable();
    }
}
