using Demarche.English.Lexicon;
using Demarche.English.Tagging;

namespace Demarche.English.Parsing;

/// <summary>
/// A sentence's words as the parser sees them: without its punctuation, which takes no part in the tree until the tree stands
/// (<see cref="PunctuationAttacher"/>), but is remembered as what stands before and between words. Places for the root and for
/// no word follow the last, so that features need no tests for the edges.
/// </summary>
internal sealed class ParseWords
{
    private const byte RootTag = 254;
    private const byte NoTag = 255;
    private const uint RootWord = 11;

    // Counters of what has gone by, side by side in 64 bits.
    private const int CounterBits = 12;

    /// <summary>Number of words without punctuation.</summary>
    public int Length { get; private set; }

    /// <summary>Each word's place in the sentence.</summary>
    public int[] Token { get; private set; } = [];

    public uint[] Word { get; private set; } = [];

    /// <summary>Pair of tags.</summary>
    public byte[] Tag { get; private set; } = [];

    /// <summary>Universal tag alone.</summary>
    public byte[] Coarse { get; private set; } = [];

    /// <summary>Whole cluster path and its first six turns.</summary>
    public uint[] Cluster { get; private set; } = [];

    public uint[] Class { get; private set; } = [];

    public uint[] Suffix { get; private set; } = [];

    public uint[] Shape { get; private set; } = [];

    /// <summary>The mark right before each word; 0 when there is none.</summary>
    public uint[] Mark { get; private set; } = [];

    private ulong[] _passed = [];

    /// <summary>Takes the words of a sentence.</summary>
    public void Fill(Lexemes lexemes, TokenRange sentence, ReadOnlySpan<byte> tags, TagSet set)
    {
        if (Word.Length < sentence.Length + 2)
            Grow(sentence.Length + 2);
        ulong passed = 0;
        uint mark = 0;
        var n = 0;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            var tag = tags[token];
            var coarse = set.Upos(tag);
            var word = lexemes.Lower[token];
            if (coarse == Upos.Punct)
            {
                passed += Counter(KnownWords.KindOf(word));
                mark = mark == 0 ? word : (mark * 31) + word;
                continue;
            }

            Token[n] = token - sentence.First;
            Word[n] = word;
            Tag[n] = tag;
            Coarse[n] = (byte)coarse;
            Cluster[n] = lexemes.Cluster[token];
            Class[n] = WordClusters.Prefix(lexemes.Cluster[token], 6);
            Suffix[n] = lexemes.Suffix3[token];
            Shape[n] = lexemes.Shape[token];
            Mark[n] = mark;
            _passed[n] = passed;
            mark = 0;
            if (coarse is Upos.Verb or Upos.Aux)
                passed += 1UL << (CounterBits * 3);
            else if (coarse == Upos.Cconj)
                passed += 1UL << (CounterBits * 4);
            n++;
        }

        Length = n;
        Edge(n, RootWord, RootTag, mark, passed);
        Edge(n + 1, 0, NoTag, 0, passed);
    }

    /// <summary>
    /// What stands between two words: commas and verbs up to two, other breaks, coordinators, and whether one of the two is in
    /// quotation marks alone.
    /// </summary>
    public uint Between(int first, int last)
    {
        var passed = _passed[last] - _passed[first];
        return Field(0, 2) | (Field(1, 1) << 2) | ((Field(2, 4095) & 1) << 3) | (Field(3, 2) << 4) | (Field(4, 1) << 6);

        uint Field(int counter, uint most) => Math.Min((uint)(passed >> (CounterBits * counter)) & 4095, most);
    }

    private static ulong Counter(MarkKind kind) => kind switch
    {
        MarkKind.Comma => 1UL,
        MarkKind.Break or MarkKind.Bracket => 1UL << CounterBits,
        MarkKind.Quote => 1UL << (CounterBits * 2),
        _ => 0,
    };

    private void Edge(int i, uint word, byte tag, uint mark, ulong passed)
    {
        Token[i] = -1;
        Word[i] = word;
        Tag[i] = tag;
        Coarse[i] = tag;
        Cluster[i] = word;
        Class[i] = word;
        Suffix[i] = word;
        Shape[i] = word;
        Mark[i] = mark;
        _passed[i] = passed;
    }

    private void Grow(int places)
    {
        var size = Math.Max(64, places * 2);
        Token = new int[size];
        Word = new uint[size];
        Tag = new byte[size];
        Coarse = new byte[size];
        Cluster = new uint[size];
        Class = new uint[size];
        Suffix = new uint[size];
        Shape = new uint[size];
        Mark = new uint[size];
        _passed = new ulong[size];
    }
}
