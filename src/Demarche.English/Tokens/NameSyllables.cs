using System.Text.RegularExpressions;

namespace Demarche.English.Tokens;

/// <summary>
/// Tells a given name in two romanised syllables ("Jong-un", "Xiao-ping"), which is one word, from a compound, whose hyphen is a
/// word of its own ("Seoul-based").
/// </summary>
internal static partial class NameSyllables
{
    /// <summary>Whether a word such as "Kyu-duk" is a given name in two syllables.</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word) =>
        word.Length is >= 4 and <= 13 && char.IsUpper(word[0]) && GivenName().IsMatch(word);

    /// <summary>Whether a word such as "Kyu" is one syllable of such a name.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> word) => word.Length is >= 1 and <= 6 && char.IsUpper(word[0]) && OneSyllable().IsMatch(word);

    private const string Syllable =
        "(?:b|ch|c|d|f|gw|g|hs|hw|h|j|kh|kw|k|l|m|n|p|q|r|sh|ss|s|ts|tz|t|w|x|y|zh|z)?"
        + "(?:yeo|yoo|yae|you|iao|uai|eui|woo|ae|ai|ao|au|ea|ee|ei|eo|eu|ia|ie|io|iu|oe|oi|oo|ou|ua|ue|ui|uo|wa|we|wi|wo|ya|ye|yi|yo|yu|a|e|i|o|u)"
        + "(?:ng|ck|n|m|k|p|t|l|h|b|g|r)?";

    [GeneratedRegex("^" + Syllable + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneSyllable();

    [GeneratedRegex("^" + Syllable + "[-‐‑]" + Syllable + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GivenName();
}
