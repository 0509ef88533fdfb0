using System.Text;

namespace Demarche.Sources.Encodings;

/// <summary>
/// How well bytes read as words under a code page: "Milo?evi?" must end in a letter that such names end in, and a word is
/// of one script.
/// </summary>
internal static class LetterFit
{
    private const int Most = 64 * 1024;

    // Letters of names, by the page that has them where another page has something rarer. Each is worth a point.
    private static readonly (int Page, string Letters)[] Likely =
    [
        (1252, "éèêëàâäáãåæçíìîïñóòôöõøúùûüßœšžÉÀÁÄÅÖÜÓØ"),
        (1250, "čćšžđěřůńłśźżąęőűățşţČĆŠŽĐŁŚŻŘ"),
        (1254, "ğışİŞĞçöü"),
        (1257, "āčēģīķļņšūžėįųąę"),
    ];

    /// <summary>Points of a page; of two equals the more Western one is meant.</summary>
    public static int Score(Encoding page, ReadOnlySpan<byte> bytes)
    {
        var text = page.GetString(bytes[..Math.Min(Most, bytes.Length)]);
        var likely = Likely.FirstOrDefault(l => l.Page == page.CodePage).Letters ?? "";
        var score = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter < 0x80)
                continue;
            var before = i > 0 ? text[i - 1] : ' ';
            var after = i + 1 < text.Length ? text[i + 1] : ' ';
            if (char.IsLetter(letter))
                score += OfLetter(letter, before, after, likely);
            else if (char.IsLetter(before) && char.IsLetter(after) && letter is not ('’' or '‘' or '\u00AD' or '·' or '–' or '—'))
                score -= 3;
        }

        return score;
    }

    private static int OfLetter(char letter, char before, char after, string likely)
    {
        // A capital within a word of small letters, or two scripts in one word, is none.
        if (char.IsUpper(letter) && (char.IsLower(before) || (char.IsLower(after) && char.IsLetter(before))))
            return -3;
        if (Clash(letter, before) || Clash(letter, after))
            return -3;
        if (letter < 0x370)
            return likely.Contains(letter, StringComparison.Ordinal) ? EndFit(letter, after) : -1;

        // Greek, Cyrillic and further scripts come in whole words.
        return char.IsLetter(before) || char.IsLetter(after) ? 1 : -1;
    }

    // "Milošević", "Kovač": no Western word but a French one ends in è or æ, while Slavic ones do in ć and č.
    private static int EndFit(char letter, char after) => letter is 'è' or 'æ' or 'ð' && !char.IsLetter(after) ? 0 : 1;

    private static bool Clash(char letter, char neighbour) => char.IsLetter(neighbour) && (letter < 0x370) != (neighbour < 0x370);
}
