namespace Demarche.English;

/// <summary>A half-open range of UTF-16 units in the analysed text.</summary>
/// <param name="Start">First unit.</param>
/// <param name="End">Unit after the last.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>Number of units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the other range lies inside.</summary>
    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share a unit.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}

/// <summary>A half-open range of token indices of the document.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - First;

    /// <summary>Whether the token lies inside.</summary>
    public bool Contains(int token) => token >= First && token < End;
}
