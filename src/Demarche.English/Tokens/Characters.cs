namespace Demarche.English.Tokens;

/// <summary>Classes of characters that decide where words begin and end.</summary>
internal static class Characters
{
    /// <summary>Space of any width, line ends, control and invisible format characters: never part of a token.</summary>
    public static bool IsGap(char c) => c <= ' ' || (c >= '\u007f' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\u2060' or '\ufeff' or '\u00ad'));

    public static bool IsQuote(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’' or '„' or '‚' or '«' or '»' or '‹' or '›' or '`' or '´' or '‟' or '‛' or '″' or '′';

    /// <summary>Straight and curly apostrophe, and the marks that are typed for it.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or '′';

    public static bool IsOpening(char c) => c is '(' or '[' or '{' or '<' or '“' or '‘' or '„' or '‚' or '«' or '‹';

    public static bool IsClosing(char c) => c is ')' or ']' or '}' or '>' or '”' or '’' or '»' or '›';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‐' or '‑' or '−';

    /// <summary>Marks that are words of their own wherever they stand at a word's edge.</summary>
    public static bool IsEdgeMark(char c) =>
        IsOpening(c) || IsClosing(c) || IsQuote(c) || IsDash(c)
        || c is ',' or ';' or ':' or '!' or '?' or '…' or '.' or '%' or '*' or '|' or '=' or '~' or '^' or '/' or '\\' or '•' or '·' or '¿' or '¡' or '_' or '+' or '†';

    public static bool IsCurrency(char c) => c is '$' or '£' or '€' or '¥' or '₩' or '₪' or '₹' or '₽' or '₺' or '﷼';
}
