namespace Demarche.Facts;

/// <summary>
/// A report's decoded text. Facts count Unicode code points, .NET strings UTF-16 units: this is the one place that converts.
/// </summary>
public sealed class ReportText
{
    private readonly Lazy<Content> _content;

    /// <summary>Wraps a decoded text.</summary>
    public ReportText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var content = new Content(value, FindPairs(value));
        _content = new Lazy<Content>(content);
        Length = value.Length - content.Pairs.Length;
    }

    private ReportText(int length, Func<string> fetch)
    {
        _content = new Lazy<Content>(() =>
        {
            var value = fetch();
            return new Content(value, FindPairs(value));
        });
        Length = length;
    }

    /// <summary>The text itself.</summary>
    public string Value => _content.Value.Value;

    /// <summary>Number of Unicode code points.</summary>
    public int Length { get; }

    private int[] Pairs => _content.Value.Pairs;

    /// <summary>A text that is fetched when somebody first asks for it: most views of a record never do.</summary>
    /// <param name="length">Its number of code points.</param>
    /// <param name="fetch">Gives the text; called at most once.</param>
    public static ReportText Deferred(int length, Func<string> fetch) => new(length, fetch);

    /// <summary>Code point offset of a UTF-16 offset; an offset inside a pair counts as the pair's start.</summary>
    public int ToCodePoint(int utf16)
    {
        if (Pairs.Length == 0)
            return utf16;
        var before = Array.BinarySearch(Pairs, utf16);
        if (before < 0)
            before = ~before;
        return utf16 - before;
    }

    /// <summary>UTF-16 offset of a code point offset.</summary>
    public int ToUtf16(int codePoint)
    {
        if (Pairs.Length == 0)
            return codePoint;
        int low = 0, high = Pairs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Pairs[middle] - middle < codePoint)
                low = middle + 1;
            else
                high = middle;
        }

        return codePoint + low;
    }

    /// <summary>The words between two UTF-16 offsets, as evidence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or leaves the text.</exception>
    public Extract Take(int utf16Start, int utf16End)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(utf16Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(utf16End, Value.Length);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(utf16End, utf16Start);
        return Extract.Taken(new Span(ToCodePoint(utf16Start), ToCodePoint(utf16End)), Value[utf16Start..utf16End]);
    }

    /// <summary>Whether the extract's words stand at its place in this text.</summary>
    public bool Holds(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        var (start, end) = extract.Span;
        return start >= 0 && start < end && end <= Length
            && Value.AsSpan(ToUtf16(start), ToUtf16(end) - ToUtf16(start)).SequenceEqual(extract.Text);
    }

    private static int[] FindPairs(string value)
    {
        List<int>? pairs = null;
        for (var i = 0; i + 1 < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && char.IsLowSurrogate(value[i + 1]))
                (pairs ??= []).Add(i++);
        }

        return pairs?.ToArray() ?? [];
    }

    // Pairs: positions (in UTF-16 units) of the first half of every surrogate pair; empty for nearly every report.
    private sealed record Content(string Value, int[] Pairs);
}
