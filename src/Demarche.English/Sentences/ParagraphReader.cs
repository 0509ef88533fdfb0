using Demarche.English.Tokens;

namespace Demarche.English.Sentences;

/// <summary>
/// Cuts a text into paragraphs. Every line end closes one, but in a text that is wrapped at a fixed width, where only blank
/// lines do.
/// </summary>
internal ref struct ParagraphReader
{
    // A wrapped line is at least this full of its text's widest.
    private const double FullLine = 0.6;

    private const int LongestLabel = 40;

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _wrapped;
    private readonly int _width;
    private int _next;

    // The end of the line that was looked at last, and from where on it has no gap inside: a line may hold a thousand paragraphs.
    private int _lineEnd = -1;
    private int _withoutGap;

    public ParagraphReader(ReadOnlySpan<char> text, int start)
    {
        _text = text;
        _next = start;
        (_wrapped, _width) = Measure(text[start..]);
        Current = default;
    }

    /// <summary>The paragraph's place, without the space around it.</summary>
    public TextRange Current { get; private set; }

    public bool MoveNext()
    {
        while (_next < _text.Length && Characters.IsGap(_text[_next]))
            _next++;
        if (_next >= _text.Length)
            return false;
        var start = _next;
        if (start >= _lineEnd)
        {
            _lineEnd = LineEnd(_text, start);
            while (_wrapped && _lineEnd < _text.Length && _lineEnd - start > 0 && Continues(start, _lineEnd))
                _lineEnd = LineEnd(_text, _lineEnd + 1);
            _withoutGap = LastGap(_text[start.._lineEnd]) + start;
        }

        var end = _lineEnd;
        if (start < _withoutGap && InnerLabel(_text[start..end]) is > 0 and var label)
            end = start + label;
        _next = end;
        while (end > start && Characters.IsGap(_text[end - 1]))
            end--;
        Current = new TextRange(start, end);
        return true;
    }

    // A transcript that lost its line ends: "… P.M.   MS. MORA:  Good day.   Q   Will you go?" Where the next label begins; 0 for none.
    private static int InnerLabel(ReadOnlySpan<char> line)
    {
        for (var i = 1; i + 1 < line.Length; i++)
        {
            if (char.IsWhiteSpace(line[i - 1]) || !char.IsWhiteSpace(line[i]) || !char.IsWhiteSpace(line[i + 1]))
                continue;
            var next = i;
            while (next < line.Length && char.IsWhiteSpace(line[next]))
                next++;
            if (IsLabel(line[next..]))
                return next;
        }

        return 0;
    }

    // Where the last space stands that sets off a label, 0 when none does.
    private static int LastGap(ReadOnlySpan<char> line) => Math.Max(0, Math.Max(line.LastIndexOf('\u00a0'), line.LastIndexOf("  ")));

    // "Q   ", "MS. MORA:  ".
    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[0] == 'Q' && char.IsWhiteSpace(text[1]) && char.IsWhiteSpace(text[2]))
            return true;
        var colon = text[..Math.Min(text.Length, LongestLabel)].IndexOf(':');
        if (colon < 4 || colon + 1 >= text.Length || !char.IsWhiteSpace(text[colon + 1]))
            return false;
        foreach (var c in text[..colon])
        {
            if (!char.IsUpper(c) && c is not (' ' or '.' or '-' or '’' or '\'' or '\u00a0'))
                return false;
        }

        return true;
    }

    private readonly bool Continues(int start, int end)
    {
        var lineStart = _text[start..end].LastIndexOf('\n');
        lineStart = lineStart < 0 ? start : start + lineStart + 1;
        var next = end + 1;
        return end - lineStart >= _width * FullLine && next < _text.Length && !Characters.IsGap(_text[next]);
    }

    // Wrapped: lines of much the same width, many of which go on with a small letter.
    private static (bool Wrapped, int Width) Measure(ReadOnlySpan<char> text)
    {
        int width = 0, single = 0, flowing = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = LineEnd(text, i);
            width = Math.Max(width, end - i);
            if (end - i >= 40 && end + 1 < text.Length && !Characters.IsGap(text[end + 1]))
            {
                single++;
                if (char.IsLower(text[end + 1]))
                    flowing++;
            }

            i = end + 1;
        }

        return (width <= 120 && flowing >= 2 && flowing * 3 >= single, width);
    }

    private static int LineEnd(ReadOnlySpan<char> text, int from)
    {
        var length = text[from..].IndexOfAny('\n', '\u2028', '\u2029');
        return length < 0 ? text.Length : from + length;
    }
}
