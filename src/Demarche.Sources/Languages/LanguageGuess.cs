using System.Collections.Frozen;
using System.Text;

namespace Demarche.Sources.Languages;

/// <summary>
/// Tells texts that are not English, by script and by small words. A text is taken for English unless it plainly is something
/// else: a wrong refusal loses a report, while a foreign text that slips through gives next to no facts.
/// </summary>
internal sealed class LanguageGuess
{
    // How many words are looked at, and how few say nothing.
    private const int Most = 1500;
    private const int Fewest = 8;

    // Of English news, two words of five are among its small words; of other languages, one in ten happens to be.
    private const double PlainlyEnglish = 0.22;
    private const double PlainlyOther = 0.18;

    // "The minister met her envoy in Geneva": of a line or two, chance makes more.
    private const int FewForDoubt = 30;
    private const int FewestSmallWords = 3;

    private static readonly (int First, int Last, string Name)[] Scripts =
    [
        (0x0370, 0x03FF, "Greek"), (0x0400, 0x052F, "a language in Cyrillic letters"), (0x0530, 0x058F, "Armenian"), (0x0590, 0x05FF, "Hebrew"),
        (0x0600, 0x077F, "a language in Arabic letters"), (0x0900, 0x097F, "a language in Devanagari"), (0x0980, 0x0DFF, "an Indian language"),
        (0x0E00, 0x0E7F, "Thai"), (0x10A0, 0x10FF, "Georgian"), (0x1200, 0x137F, "a language in Ethiopic letters"),
        (0xAC00, 0xD7AF, "Korean"), (0x3040, 0x30FF, "Japanese"), (0x4E00, 0x9FFF, "Chinese or Japanese"),
    ];

    private readonly List<(string Code, string Name)> _languages = [];
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _words;

    private LanguageGuess(List<(string Code, string Name)> languages, Dictionary<string, int[]> words)
    {
        _languages = languages;
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the table's rows; the first is English.</summary>
    public static LanguageGuess Load(IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        List<(string, string)> languages = [];
        var words = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var word in row["words"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = [.. words.GetValueOrDefault(word, []), languages.Count];
            languages.Add((row["code"], row["name"]));
        }

        return new LanguageGuess(languages, words);
    }

    /// <summary>The name of the language, when the text is plainly not English; else null.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="declared">The code that the source declares: <c>de</c>, <c>en-US</c>. It decides when the text is too short to.</param>
    public string? OtherThanEnglish(ReadOnlySpan<char> text, string? declared)
    {
        if (OtherScript(text) is { } script)
            return script;
        var counts = new int[_languages.Count];
        var all = Count(text, counts);
        if (_languages.Count == 0)
            return null;
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            best = counts[i] > counts[best] ? i : best;
        var declaredOther = Declared(declared);
        if (all < Fewest)
            return declaredOther;
        double english = (double)counts[0] / all, other = (double)counts[best] / all;
        if (all < FewForDoubt && counts[best] < Math.Max(FewestSmallWords, 2 * counts[0]))
            return other >= english ? declaredOther : null;
        if (best != 0 && other >= PlainlyOther && other > 1.3 * english && english < PlainlyEnglish)
            return _languages[best].Name;
        return english < PlainlyEnglish / 3 ? declaredOther : null;
    }

    private string? Declared(string? code)
    {
        if (code is not { Length: >= 2 } || code.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return null;
        var known = _languages.Find(l => code.StartsWith(l.Code, StringComparison.OrdinalIgnoreCase));
        return known.Name ?? $"the language \"{code}\"";
    }

    private int Count(ReadOnlySpan<char> text, int[] counts)
    {
        var all = 0;
        Span<char> lower = stackalloc char[16];
        for (var i = 0; i < text.Length && all < Most; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            all++;
            var length = i - start;
            if (length > lower.Length || text[start..i].ToLowerInvariant(lower) < 0 || !_words.TryGetValue(lower[..length], out var languages))
                continue;
            foreach (var language in languages)
                counts[language]++;
        }

        return all;
    }

    // More letters of another script than of ours.
    private static string? OtherScript(ReadOnlySpan<char> text)
    {
        var counts = new int[Scripts.Length];
        int latin = 0, seen = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (seen > Most * 5)
                break;
            if (!Rune.IsLetter(rune))
                continue;
            seen++;
            if (rune.Value < 0x250)
            {
                latin++;
                continue;
            }

            var at = Array.FindIndex(Scripts, s => rune.Value >= s.First && rune.Value <= s.Last);
            if (at >= 0)
                counts[at]++;
        }

        var most = counts.Max();
        return most > latin ? Scripts[Array.IndexOf(counts, most)].Name : null;
    }
}
