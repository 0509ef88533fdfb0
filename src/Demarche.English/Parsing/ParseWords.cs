using Demarche.English.Lexicon;
using Demarche.English.Tagging;

namespace Demarche.English.Parsing;

/// <summary>
/// A sentence's words as the parser sees them, with places for the root and for no word behind them, so that features need no
/// tests for the edges.
/// </summary>
internal sealed class ParseWords
{
    private const byte RootTag = 254;
    private const byte NoTag = 255;
    private const uint RootWord = 11;

    public int Length { get; private set; }

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

    /// <summary>
    /// What has gone by before each word, counted in bytes: commas, verbs, coordinators, quotation marks. The difference of two
    /// places tells what stands between them.
    /// </summary>
    public uint[] Passed { get; private set; } = [];

    /// <summary>Takes the words of a sentence.</summary>
    public void Fill(Lexemes lexemes, TokenRange sentence, ReadOnlySpan<byte> tags, TagSet set)
    {
        var n = sentence.Length;
        Length = n;
        if (Word.Length < n + 2)
            Grow(n + 2);
        uint passed = 0;
        for (var i = 0; i < n; i++)
        {
            var token = sentence.First + i;
            var tag = tags[token];
            Word[i] = lexemes.Lower[token];
            Tag[i] = tag;
            var coarse = set.Upos(tag);
            Coarse[i] = (byte)coarse;
            Cluster[i] = lexemes.Cluster[token];
            Class[i] = WordClusters.Prefix(lexemes.Cluster[token], 6);
            Suffix[i] = lexemes.Suffix3[token];
            Shape[i] = lexemes.Shape[token];
            Passed[i] = passed;
            passed += coarse switch
            {
                Upos.Punct when Word[i] == KnownWords.Comma => 1u,
                Upos.Punct when Word[i] == KnownWords.Quote => 1u << 24,
                Upos.Verb or Upos.Aux => 1u << 8,
                Upos.Cconj => 1u << 16,
                _ => 0u,
            };
        }

        Edge(n, RootWord, RootTag, passed);
        Edge(n + 1, 0, NoTag, passed);
    }

    private void Edge(int i, uint word, byte tag, uint passed)
    {
        Word[i] = word;
        Tag[i] = tag;
        Coarse[i] = tag;
        Cluster[i] = word;
        Class[i] = word;
        Suffix[i] = word;
        Shape[i] = word;
        Passed[i] = passed;
    }

    private void Grow(int places)
    {
        var size = Math.Max(64, places * 2);
        Word = new uint[size];
        Tag = new byte[size];
        Coarse = new byte[size];
        Cluster = new uint[size];
        Class = new uint[size];
        Suffix = new uint[size];
        Shape = new uint[size];
        Passed = new uint[size];
    }
}
