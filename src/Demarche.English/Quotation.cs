namespace Demarche.English;

/// <summary>What a stretch between quotation marks is.</summary>
public enum QuotationKind : byte
{
    /// <summary>Somebody's words.</summary>
    Words,

    /// <summary>A section head or headline that stands in marks.</summary>
    Heading,

    /// <summary>A title, nickname, term of art or scare quotes that nobody said.</summary>
    Term,
}

/// <summary>A stretch between quotation marks, also when the closing mark is missing.</summary>
/// <param name="Inside">The text between the marks, without them.</param>
/// <param name="Closed">Whether the report has the closing mark.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Continues">Whether it goes on from the paragraph before, re-opened without having been closed.</param>
public readonly record struct Quotation(TextRange Inside, bool Closed, QuotationKind Kind, bool Continues);
