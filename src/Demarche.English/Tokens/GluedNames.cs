using Demarche.English.Lexicon;

namespace Demarche.English.Tokens;

/// <summary>
/// Finds the words that a page has run together with a name in three syllables by losing the spaces around it, as happens to names set in
/// bold: "PresidentRyu Ho Minarrived" is "President Ryu Ho Min arrived". Cuts nothing that does not stand in such a name.
/// </summary>
internal sealed class GluedNames
{
    private const int ShortestWord = 2;
    private const int LongestSyllable = 6;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _families = WordList.Set("family-names.txt");

    /// <summary>Where the family name begins in "PresidentRyu" before "Ho"; 0 when none is hidden there.</summary>
    public int FamilyIn(string text, int start, int end)
    {
        var family = end - 1;
        while (family > start && char.IsAsciiLetterLower(text[family]))
            family--;
        if (family - start < ShortestWord || !char.IsAsciiLetterUpper(text[family]) || !char.IsAsciiLetterLower(text[family - 1]) || end + 1 >= text.Length || text[end] != ' ' || !char.IsAsciiLetterUpper(text[end + 1]))
            return 0;
        return text.AsSpan(start, family - start) is not ("Mc" or "Mac") && _families.Contains(text.AsSpan(family, end - family)) ? family - start : 0;
    }

    /// <summary>Where the next word begins in "Minarrived" behind "Ryu Ho"; 0 when the word is no last syllable of a name with more behind it.</summary>
    public int AfterSyllable(string text, int start, int end, ReadOnlySpan<TextRange> before)
    {
        if (before.Length < 2 || end - start <= ShortestWord || !char.IsAsciiLetterUpper(text[start]) || !IsFamilyAndSyllable(text, before) || NameSyllables.IsSyllable(text.AsSpan(start, end - start)))
            return 0;
        var name = before[^2].Start;
        var likely = 0;
        for (var cut = Math.Min(LongestSyllable, end - start - ShortestWord); cut >= ShortestWord; cut--)
        {
            if (!NameSyllables.IsSyllable(text.AsSpan(start, cut)))
                continue;
            var rest = text.AsSpan(start + cut, end - start - cut);
            if (char.IsAsciiLetterUpper(rest[0]) || IsSmallWord(rest))
                return cut;
            // Of "Ming|ave" and "Min|gave" what begins with a consonant.
            if (likely == 0 && !(text[start + cut - 1] == 'g' && "aeiou".Contains(rest[0])) && (rest.EndsWith("ed") || IsPrintedApart(text, name, start + cut)))
                likely = cut;
        }

        return likely;
    }

    private bool IsFamilyAndSyllable(string text, ReadOnlySpan<TextRange> before)
    {
        var (family, syllable) = (before[^2], before[^1]);
        return syllable.Start == family.End + 1 && char.IsAsciiLetterUpper(text[syllable.Start]) && _families.Contains(text.AsSpan(family.Start, family.Length)) && NameSyllables.IsSyllable(text.AsSpan(syllable.Start, syllable.Length));
    }

    private static bool IsSmallWord(ReadOnlySpan<char> word) =>
        word is "and" or "who" or "on" or "to" or "was" or "for" or "as" or "in" or "is" or "at" or "also" or "with" or "had" or "has" or "that" or "were" or "by" or "of" or "from";

    // The name stands by itself somewhere.
    private static bool IsPrintedApart(string text, int name, int end)
    {
        var whole = text.AsSpan(name, end - name);
        var rest = text.AsSpan();
        for (var at = rest.IndexOf(whole); at >= 0; at = rest.IndexOf(whole))
        {
            rest = rest[(at + whole.Length)..];
            if (rest.Length == 0 || !char.IsLetter(rest[0]))
                return true;
        }

        return false;
    }
}
