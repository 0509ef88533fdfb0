namespace Demarche.Facts;

/// <summary>
/// A report's decoded text. Facts count Unicode code points, .NET strings UTF-16 units: this is the one place that converts.
/// </summary>
public sealed class ReportText
{
    // Positions (in UTF-16 units) of the first half of every surrogate pair; empty for nearly every report.
    private readonly int[] _pairs;

    /// <summary>Wraps a decoded text.</summary>
    public ReportText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        _pairs = FindPairs(value);
        Length = value.Length - _pairs.Length;
    }

    /// <summary>The text itself.</summary>
    public string Value { get; }

    /// <summary>Number of Unicode code points.</summary>
    public int Length { get; }

    /// <summary>Code point offset of a UTF-16 offset; an offset inside a pair counts as the pair's start.</summary>
    public int ToCodePoint(int utf16)
    {
        if (_pairs.Length == 0)
            return utf16;
        var before = Array.BinarySearch(_pairs, utf16);
        if (before < 0)
            before = ~before;
        return utf16 - before;
    }

    /// <summary>UTF-16 offset of a code point offset.</summary>
    public int ToUtf16(int codePoint)
    {
        if (_pairs.Length == 0)
            return codePoint;
        int low = 0, high = _pairs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pairs[middle] - middle < codePoint)
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
}
