using System.Runtime.InteropServices;
using Demarche.English;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Training;

/// <summary>
/// Verb forms of raw text whose base form stands in the same text: "blasted" beside "blast" and nowhere "blaste" is a form of "blast",
/// "wasted" beside "waste" one of "waste". Treebanks have too few words in -sted for an ending to tell the two apart.
/// </summary>
internal static class InflectedWords
{
    // Below this a word may be a slip of the pen. "Stared" is left to the rules: "star" is common, and "stare" is a word too.
    private const int Least = 3;
    private const int Rival = 2;
    private const int ShortestBase = 3;

    /// <summary>How often each word of the raw text that may be trained on stands in it in lower case.</summary>
    public static Dictionary<string, int> Count(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            for (var at = 0; at < text.Length; at++)
            {
                var start = at;
                while (at < text.Length && char.IsAsciiLetterLower(text[at]))
                    at++;
                var whole = (start == 0 || !IsInner(text[start - 1])) && (at == text.Length || !IsInner(text[at]));
                if (at > start && whole)
                    CollectionsMarshal.GetValueRefOrAddDefault(lookup, text.AsSpan(start, at - start), out _)++;
            }
        }

        return counts;
    }

    /// <summary>The verb forms that have one base form among the words, in alphabetical order.</summary>
    public static IEnumerable<LemmaWord> Of(IReadOnlyDictionary<string, int> counts)
    {
        foreach (var (form, times) in counts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            if (times < Least || BaseOf(form, counts) is not { } lemma)
                continue;
            if (form.EndsWith("ing", StringComparison.Ordinal))
            {
                yield return new LemmaWord(form, Xpos.VBG, lemma);
                continue;
            }

            yield return new LemmaWord(form, Xpos.VBD, lemma);
            yield return new LemmaWord(form, Xpos.VBN, lemma);
        }
    }

    private static string? BaseOf(string form, IReadOnlyDictionary<string, int> counts)
    {
        var best = Bases(form).Select(b => (Base: b, Count: counts.GetValueOrDefault(b))).OrderByDescending(b => b.Count).ThenBy(b => b.Base, StringComparer.Ordinal).Take(2).ToList();
        if (best.Count == 0 || best[0].Count < Least || (best.Count == 2 && best[1].Count >= Rival))
            return null;
        return best[0].Base;
    }

    // "planned": plann, planne, plan; "carried": carri, carrie, carry.
    private static IEnumerable<string> Bases(string form)
    {
        var stem = form.EndsWith("ed", StringComparison.Ordinal) ? form[..^2] : form.EndsWith("ing", StringComparison.Ordinal) ? form[..^3] : "";
        if (stem.Length < ShortestBase || !stem.AsSpan().ContainsAny("aeiouy"))
            return [];
        var bases = new List<string> { stem, stem + "e" };
        if (stem[^1] == stem[^2])
            bases.Add(stem[..^1]);
        if (stem[^1] == 'i' && form[^1] == 'd')
            bases.Add(stem[..^1] + "y");
        return bases;
    }

    private static bool IsInner(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' or '-';
}
