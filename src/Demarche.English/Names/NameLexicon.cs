using Demarche.English.Lexicon;
using Demarche.English.Models;

namespace Demarche.English.Names;

/// <summary>
/// What is known of words before any text is read: the lists they are in, their habit of capitals, the kind
/// of name they lean to. One table holds it all,
/// keyed by the lower-case word, or by the chain of words of a longer entry ("united", "united nations").
/// </summary>
internal sealed class NameLexicon(FeatureTable table)
{
    /// <summary>Marks a chain of words that longer entries go on from; beside the flags of <see cref="ListMatch"/>.</summary>
    public const int GoesOn = 1 << 15;

    private const int HabitShift = 16;
    private const int LeaningShift = 20;
    private const int Nibble = 15;
    private const int NoMatch = 0;

    /// <summary>A table value: lists, whether longer entries go on, habit, leaning.</summary>
    public static int Pack(ListMatch lists, bool goesOn, int habit, int leaning) =>
        (int)lists | (goesOn ? GoesOn : 0) | (habit << HabitShift) | (leaning << LeaningShift);

    /// <summary>The table's key of a word.</summary>
    /// <param name="lower">Its hash in <see cref="Lexemes.Lower"/>.</param>
    public static ulong KeyOf(uint lower) => NameHash.Join(1, lower);

    /// <summary>The table's key of a chain and one more word.</summary>
    public static ulong KeyOf(ulong chain, uint lower) => NameHash.Join(chain, lower);

    /// <summary>Fills in lists and habit of every word of a sentence.</summary>
    public void Describe(ReadOnlySpan<uint> lower, Span<NameWord> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var value = Value(KeyOf(lower[i]));
            words[i].Lists = (ListMatch)(value & (GoesOn - 1));
            words[i].Habit = (byte)((value >> HabitShift) & Nibble);
            words[i].Leaning = (byte)(value >> LeaningShift);
        }

        for (var i = 0; i < words.Length;)
        {
            var end = words[i].IsCapital ? MarkLongest(lower, words, i) : i;
            i = Math.Max(end, i + 1);
        }
    }

    // "United Nations Security Council" wins over "United Nations".
    private int MarkLongest(ReadOnlySpan<uint> lower, Span<NameWord> words, int start)
    {
        var (end, found) = (start, NoMatch);
        var key = KeyOf(lower[start]);
        for (var i = start + 1; i < words.Length && (Value(key) & GoesOn) != 0; i++)
        {
            key = KeyOf(key, lower[i]);
            var lists = Value(key) & (GoesOn - 1);
            if (lists != NoMatch)
                (end, found) = (i + 1, lists);
        }

        for (var i = start; i < end; i++)
        {
            words[i].LongLists = (ListMatch)found;
            words[i].LongPlace = (byte)(i == start ? NameLabels.Begin : i == end - 1 ? NameLabels.End : NameLabels.Inside);
        }

        return end;
    }

    private int Value(ulong key) => Math.Max(0, table.Find(key));
}
