using Demarche.Facts;

namespace Demarche.Exports.Annotations;

/// <summary>
/// Words with what stands before and behind them, as W3C's TextQuoteSelector has it. The three together stand at one place of
/// the text only, so that the words are found again in a copy that was laid out anew.
/// </summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">Before them; shorter at the beginning of the text.</param>
/// <param name="Suffix">Behind them; shorter at its end.</param>
internal sealed record TextQuote(string Exact, string Prefix, string Suffix)
{
    // Code points either side: as many as Hypothesis keeps; more where that much stands twice.
    private const int Least = 32;

    /// <summary>The selector of an extract.</summary>
    public static TextQuote Of(ReportText text, Extract words)
    {
        for (var size = Least; ; size *= 2)
        {
            int from = Math.Max(0, words.Span.Start - size), to = Math.Min(text.Length, words.Span.End + size);
            var prefix = Slice(text, from, words.Span.Start);
            var suffix = Slice(text, words.Span.End, to);
            if ((from == 0 && to == text.Length) || StandsOnce(text.Value, prefix + words.Text + suffix))
                return new TextQuote(words.Text, prefix, suffix);
        }
    }

    private static string Slice(ReportText text, int start, int end) => text.Value[text.ToUtf16(start)..text.ToUtf16(end)];

    private static bool StandsOnce(string text, string words)
    {
        var first = text.IndexOf(words, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(words, first + 1, StringComparison.Ordinal) < 0;
    }
}
