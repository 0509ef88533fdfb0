using Demarche.English.Models;
using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>Puts lists and habits of capitals together into a lexicon.</summary>
internal static class LexiconBuilder
{
    public static byte[] Build(CutText cut, NameLists lists, CapitalHabit habit)
    {
        var entries = new Dictionary<ulong, (ListMatch Lists, bool GoesOn, int Habit)>();
        foreach (var (lower, step) in habit.Habits())
            entries[NameLexicon.KeyOf(lower)] = (ListMatch.None, false, step);
        foreach (var (entry, flags) in lists.Entries)
            Add(entries, cut, entry, flags);
        var packed = entries
            .OrderByDescending(e => e.Value.Lists != ListMatch.None || e.Value.GoesOn).ThenBy(e => e.Key)
            .Select(e => (e.Key, NameLexicon.Pack(e.Value.Lists, e.Value.GoesOn, e.Value.Habit)))
            .ToList();
        return FeatureTable.Freeze(packed).Bytes;
    }

    // The tokenizer reads capitals: "u.n. security council" is cut like "U.N. SECURITY COUNCIL".
    private static void Add(Dictionary<ulong, (ListMatch Lists, bool GoesOn, int Habit)> entries, CutText cut, string entry, ListMatch flags)
    {
        cut.Cut(entry.ToUpperInvariant(), 0, byLines: true);
        var lower = cut.Lexemes.Lower.AsSpan(0, cut.Lexemes.Count);
        var key = NameLexicon.KeyOf(lower[0]);
        for (var i = 1; i < lower.Length; i++)
        {
            var (before, _, habit) = entries.GetValueOrDefault(key);
            entries[key] = (before, true, habit);
            key = NameLexicon.KeyOf(key, lower[i]);
        }

        var (lists, goesOn, its) = entries.GetValueOrDefault(key);
        entries[key] = (lists | flags, goesOn, its);
    }
}
