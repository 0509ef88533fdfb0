namespace Demarche.English.Lexicon;

/// <summary>Hashes (<see cref="Lexemes.Lower"/>) of marks that features ask for by name.</summary>
internal static class KnownWords
{
    public static readonly uint Comma = LexicalPass.HashLower(",");

    /// <summary>Double quotation marks of any form.</summary>
    public static readonly uint Quote = LexicalPass.HashLower("\"");
}
