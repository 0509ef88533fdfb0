using Demarche.English.Models;
using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>Puts lists and habits of capitals together into a lexicon.</summary>
internal static class LexiconBuilder
{
    public static byte[] Build(CutText cut, NameLists lists, CapitalHabit habit, WordLeaning? leaning)
    {
        var entries = new Dictionary<ulong, Entry>();
        foreach (var (lower, step) in habit.Habits())
            entries[NameLexicon.KeyOf(lower)] = new Entry(ListMatch.None, false, step, 0);
        foreach (var (lower, its) in leaning?.Leanings() ?? [])
            entries[NameLexicon.KeyOf(lower)] = entries.GetValueOrDefault(NameLexicon.KeyOf(lower)) with { Leaning = its };
        foreach (var (entry, flags) in lists.Entries)
            Add(entries, cut, entry, flags);
        var packed = entries
            .OrderByDescending(e => e.Value.Lists != ListMatch.None || e.Value.GoesOn).ThenBy(e => e.Key)
            .Select(e => (e.Key, NameLexicon.Pack(e.Value.Lists, e.Value.GoesOn, e.Value.Habit, e.Value.Leaning)))
            .ToList();
        return FeatureTable.Freeze(packed).Bytes;
    }

    private record struct Entry(ListMatch Lists, bool GoesOn, int Habit, int Leaning);

    // The tokenizer reads capitals: "u.n. security council" is cut like "U.N. SECURITY COUNCIL".
    private static void Add(Dictionary<ulong, Entry> entries, CutText cut, string words, ListMatch flags)
    {
        cut.Cut(words.ToUpperInvariant(), 0, byLines: true);
        var lower = cut.Lexemes.Lower.AsSpan(0, cut.Lexemes.Count);
        var key = NameLexicon.KeyOf(lower[0]);
        for (var i = 1; i < lower.Length; i++)
        {
            entries[key] = entries.GetValueOrDefault(key) with { GoesOn = true };
            key = NameLexicon.KeyOf(key, lower[i]);
        }

        var entry = entries.GetValueOrDefault(key);
        entries[key] = entry with { Lists = entry.Lists | flags };
    }
}
