namespace Demarche.Facts;

/// <summary>A half-open range of Unicode code points in a report's text.</summary>
/// <param name="Start">First code point, 0 or more.</param>
/// <param name="End">Code point after the last one; never before <paramref name="Start"/>.</param>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>Number of code points.</summary>
    public int Length => End - Start;

    /// <summary>Whether every code point of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one code point.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Text order: by start, then the shorter first.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc/>
    public override string ToString() => $"{Start}-{End}";
}
