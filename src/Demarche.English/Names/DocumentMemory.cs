using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Demarche.English.Lexicon;

namespace Demarche.English.Names;

/// <summary>
/// What a first reading of a document made of each word, so that a second may learn from it: "Haddad" alone is a person where
/// "Rami Haddad" stood before, "Orion" a body where it was one five times.
/// </summary>
internal sealed class DocumentMemory
{
    /// <summary>Kinds of a word's occurrences: the four of names, then outside.</summary>
    public const int Kinds = 5;

    private const int Outside = 4;

    private readonly Dictionary<ulong, Occurrences> _words = [];

    /// <summary>How often a word was read as what.</summary>
    [InlineArray(Kinds)]
    public struct Tally
    {
        private ushort _first;
    }

    /// <summary>A word's occurrences with a capital.</summary>
    public struct Occurrences
    {
        /// <summary>By kind.</summary>
        public Tally Kind;

        /// <summary>As the last of several words of a name, by its kind.</summary>
        public Tally Last;

        /// <summary>As the first of several.</summary>
        public Tally First;
    }

    /// <summary>Starts a new document.</summary>
    public void Clear()
    {
        _words.Clear();
        if (_words.Capacity > 1 << 18)
            _words.TrimExcess(1 << 10);
    }

    /// <summary>Takes note of a sentence's first reading.</summary>
    public void Note(Lexemes lexemes, ReadOnlySpan<NameWord> words, ReadOnlySpan<byte> labels, TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!words[i].IsCapital)
                continue;
            Count(ref At(KeyOf(lexemes, i)), labels[i], 1);
            if (i > sentence.First)
                Count(ref At(PairKeyOf(lexemes, i)), labels[i], 1);
        }
    }

    /// <summary>The word's other occurrences.</summary>
    public Occurrences Others(Lexemes lexemes, int i, byte label) => Without(KeyOf(lexemes, i), label);

    /// <summary>The other occurrences of the word behind the same word.</summary>
    public Occurrences OthersInPair(Lexemes lexemes, int i, byte label) => Without(PairKeyOf(lexemes, i), label);

    private Occurrences Without(ulong key, byte label)
    {
        var all = _words.GetValueOrDefault(key);
        Count(ref all, label, -1);
        return all;
    }

    private static void Count(ref Occurrences all, int label, int by)
    {
        var kind = label == NameLabels.Outside ? Outside : (int)NameLabels.KindOf(label);
        all.Kind[kind] = (ushort)(all.Kind[kind] + by);
        if (label == NameLabels.Outside)
            return;
        if (NameLabels.PlaceOf(label) == NameLabels.End)
            all.Last[kind] = (ushort)(all.Last[kind] + by);
        else if (NameLabels.PlaceOf(label) == NameLabels.Begin)
            all.First[kind] = (ushort)(all.First[kind] + by);
    }

    private ref Occurrences At(ulong key) => ref CollectionsMarshal.GetValueRefOrAddDefault(_words, key, out _)!;

    private static ulong KeyOf(Lexemes lexemes, int i) => NameHash.Join(1, lexemes.Lower[i]);

    private static ulong PairKeyOf(Lexemes lexemes, int i) => NameHash.Join(lexemes.Lower[i - 1], lexemes.Lower[i]);
}
