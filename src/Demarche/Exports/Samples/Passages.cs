using Demarche.Facts;

namespace Demarche.Exports.Samples;

/// <summary>Parts a report's prose into passages of a few sentences, so that each code point belongs to one.</summary>
internal static class Passages
{
    // UTF-16 units: a passage that a person judges in a minute.
    private const int Least = 400;

    /// <summary>The passages, in text order.</summary>
    public static IEnumerable<Span> Of(Report report)
    {
        var text = report.Text.Value;
        var start = Skip(text, report.Text.ToUtf16(report.BodyStart));
        for (var i = start; i < text.Length; i++)
        {
            if (i - start < Least || !Ends(text, i))
                continue;
            yield return Place(start, i);
            start = i = Skip(text, i);
        }

        var end = text.TrimEnd().Length;
        if (end > start)
            yield return Place(start, end);

        Span Place(int from, int to) => new(report.Text.ToCodePoint(from), report.Text.ToCodePoint(to));
    }

    // A passage ends where a line does, or behind a sentence's full stop and its closing marks.
    private static bool Ends(string text, int i) =>
        text[i] == '\n' || (text[i] == ' ' && text[i - 1] is '.' or '?' or '!') || (text[i] == ' ' && text[i - 1] is '”' or '"' or '’' && i > 1 && text[i - 2] is '.' or '?' or '!' or ',');

    private static int Skip(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }
}
