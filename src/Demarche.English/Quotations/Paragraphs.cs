namespace Demarche.English.Quotations;

/// <summary>
/// Paragraphs as far as quotation marks need them: a blank line ends one, and so does a line end, unless the text is broken
/// to a fixed width like mail.
/// </summary>
internal static class Paragraphs
{
    private const int FixedWidth = 100;
    private const int FilledLine = 50;

    /// <summary>The paragraphs from an offset on, in order, without surrounding white space; none is empty.</summary>
    public static List<TextRange> Of(string text, int from)
    {
        var joined = IsBrokenToWidth(text, from);
        var paragraphs = new List<TextRange>();
        var start = -1;
        var end = -1;
        foreach (var line in Lines(text, from))
        {
            if (line.Length > 0 && start >= 0 && joined)
            {
                end = line.End;
                continue;
            }

            if (start >= 0)
                paragraphs.Add(new TextRange(start, end));
            (start, end) = line.Length > 0 ? (line.Start, line.End) : (-1, -1);
        }

        if (start >= 0)
            paragraphs.Add(new TextRange(start, end));
        return paragraphs;
    }

    private static bool IsBrokenToWidth(string text, int from)
    {
        var filled = 0;
        var before = 0;
        foreach (var line in Lines(text, from))
        {
            if (line.Length > FixedWidth)
                return false;
            if (before >= FilledLine && line.Length > 0)
                filled++;
            before = line.Length;
        }

        return filled >= 3;
    }

    private static IEnumerable<TextRange> Lines(string text, int from)
    {
        for (var start = from; start <= text.Length;)
        {
            var newline = text.IndexOf('\n', start);
            var end = newline < 0 ? text.Length : newline;
            int first = start, last = end;
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            yield return new TextRange(first, last);
            start = end + 1;
        }
    }
}
