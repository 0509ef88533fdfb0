using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Record.Corrections;

/// <summary>
/// Finds the words of a quote in a text: at their place when the text is the one they were taken from, else by the words with
/// their context, else by the stretch that is most like them. Never on other words: below a floor, or when two places are as
/// good, nothing is found.
/// </summary>
internal static class QuoteSearch
{
    /// <summary>Least share of the words, and of their context where it has to decide, that must be found.</summary>
    public const double Floor = 0.75;

    /// <summary>How much better than the next the best place must be.</summary>
    public const double Margin = 0.05;

    /// <summary>The place of the words, as evidence; or why there is none.</summary>
    public static (Extract? Words, string Reason) Find(Report report, FactQuote quote)
    {
        var text = report.Text.Value;
        if (report.Key == quote.Report && report.Text.Holds(Extract.Recorded(new Span(quote.Start, quote.Start + CodePoints(quote.Exact)), quote.Exact)))
            return (Take(report.Text.ToUtf16(quote.Start), quote.Exact.Length), "");
        var places = PlacesOf(text, quote.Exact);
        if (places.Count == 0)
            return WordAlignment.Find(text, quote.Exact, Floor) is var (start, length) ? (Take(start, length), "") : (null, "its words are not in this text");
        if (places.Count == 1)
            return (Take(places[0], quote.Exact.Length), "");
        var ranked = places.Select(at => (At: at, Score: Context(text, at, quote))).OrderByDescending(p => p.Score).ToList();
        return ranked[0].Score - ranked[1].Score < Margin
            ? (null, $"its words stand {places.Count} times in this text, with nothing beside them to tell which")
            : (Take(ranked[0].At, quote.Exact.Length), "");

        Extract Take(int start, int length) => report.Text.Take(start, start + length);
    }

    private static int CodePoints(string words) => new ReportText(words).Length;

    private static List<int> PlacesOf(string text, string words)
    {
        var places = new List<int>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            places.Add(at);
        return places;
    }

    // The share of the context that stands beside a place, read outwards from it.
    private static double Context(string text, int at, FactQuote quote)
    {
        var (before, after) = (0, 0);
        while (before < quote.Prefix.Length && before < at && text[at - before - 1] == quote.Prefix[^(before + 1)])
            before++;
        var end = at + quote.Exact.Length;
        while (after < quote.Suffix.Length && end + after < text.Length && text[end + after] == quote.Suffix[after])
            after++;
        return (before + after) / (double)Math.Max(1, quote.Prefix.Length + quote.Suffix.Length);
    }
}
