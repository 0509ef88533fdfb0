namespace Demarche.English.Lexicon;

/// <summary>Kinds of marks that the grammar tells apart.</summary>
internal enum MarkKind : byte
{
    /// <summary>A stop at the end, a hyphen, or anything else.</summary>
    Other,
    Comma,

    /// <summary>Colon, semicolon, dash.</summary>
    Break,

    /// <summary>Double or single quotation mark.</summary>
    Quote,
    Bracket,
}

/// <summary>Hashes (<see cref="Lexemes.Lower"/>) of marks that the grammar knows by name.</summary>
internal static class KnownWords
{
    private static readonly uint Comma = LexicalPass.HashLower(",");
    private static readonly uint Colon = LexicalPass.HashLower(":");
    private static readonly uint Semicolon = LexicalPass.HashLower(";");
    private static readonly uint Dash = LexicalPass.HashLower("—");
    private static readonly uint DoubleQuote = LexicalPass.HashLower("\"");
    private static readonly uint SingleQuote = LexicalPass.HashLower("'");
    private static readonly uint Opening = LexicalPass.HashLower("(");
    private static readonly uint Closing = LexicalPass.HashLower(")");
    private static readonly uint SquareOpening = LexicalPass.HashLower("[");
    private static readonly uint SquareClosing = LexicalPass.HashLower("]");

    public static MarkKind KindOf(uint lower)
    {
        if (lower == Comma)
            return MarkKind.Comma;
        if (lower == Colon || lower == Semicolon || lower == Dash)
            return MarkKind.Break;
        if (lower == DoubleQuote || lower == SingleQuote)
            return MarkKind.Quote;
        return lower == Opening || lower == Closing || lower == SquareOpening || lower == SquareClosing ? MarkKind.Bracket : MarkKind.Other;
    }
}
