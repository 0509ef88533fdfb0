using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Demarche.English;
using Demarche.English.Lexicon;
using Demarche.English.Sentences;
using Demarche.English.Tokens;

namespace Demarche.Workshop.Training;

/// <summary>
/// Text as the cluster learner sees it: numbered words in commonness order, and how often each stands beside each. Words are the
/// engine's own lower hashes, so that what is learnt here is found there. Clusters, tagger and parser come of this sequence: a rule of
/// cutting that only reading needs is left out here, so that it changes no model (<see cref="Digest"/> tells whether it did).
/// </summary>
internal sealed class ClusterCorpus(int least)
{
    /// <summary>The number of sentence edges, and of all words that are too rare.</summary>
    public const int Edge = 0;

    public const int Rare = 1;

    private readonly Tokenizer _tokenizer = new(new Abbreviations());
    private readonly SentenceSplitter _splitter = new(new Abbreviations(), bareDatelines: false);
    private readonly LexicalPass _pass = new(WordClusters.None);
    private readonly List<uint> _text = [];
    private uint[] _hashes = [];
    private (int Word, int Count)[][] _after = [];
    private (int Word, int Count)[][] _before = [];
    private int[] _counts = [];

    public int Length => _text.Count;

    public int Vocabulary => _hashes.Length;

    public uint HashOf(int word) => _hashes[word];

    public int CountOf(int word) => _counts[word];

    public ReadOnlySpan<(int Word, int Count)> After(int word) => _after[word];

    public ReadOnlySpan<(int Word, int Count)> Before(int word) => _before[word];

    /// <summary>Adds a text.</summary>
    public void Add(string text)
    {
        var tokens = new TokenBuffer();
        var sentences = new SentenceBuffer();
        var lexemes = new Lexemes();
        var paragraphs = new ParagraphReader(text, 0);
        while (paragraphs.MoveNext())
        {
            var first = tokens.Count;
            _tokenizer.Tokenize(text, paragraphs.Current.Start, paragraphs.Current.End, tokens);
            _splitter.Split(text, tokens, first, 0, sentences);
        }

        _pass.Run(text, tokens.Ranges, lexemes);
        foreach (var sentence in sentences.Sentences)
        {
            _text.Add(Edge);
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
                _text.Add(lexemes.Lower[i]);
        }

        _text.Add(Edge);
    }

    /// <summary>SHA-256 of the words and edges added so far, in hexadecimal digits.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_text))));

    /// <summary>Counts; nothing can be added after.</summary>
    public void Close()
    {
        var counts = new Dictionary<uint, int>();
        foreach (var hash in _text)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;
        var kept = counts.Where(c => c.Key != Edge && c.Value >= least).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key);
        _hashes = [Edge, Rare, .. kept];
        var numbers = new Dictionary<uint, int>();
        for (var w = 2; w < _hashes.Length; w++)
            numbers[_hashes[w]] = w;
        numbers[Edge] = Edge;
        var text = _text.Select(h => numbers.GetValueOrDefault(h, Rare)).ToArray();
        _counts = new int[_hashes.Length];
        foreach (var word in text)
            _counts[word]++;
        var pairs = new Dictionary<long, int>();
        for (var i = 0; i + 1 < text.Length; i++)
            CollectionsMarshal.GetValueRefOrAddDefault(pairs, ((long)text[i] << 32) | (uint)text[i + 1], out _)++;
        _after = Neighbours(pairs, forward: true);
        _before = Neighbours(pairs, forward: false);
    }

    private (int Word, int Count)[][] Neighbours(Dictionary<long, int> pairs, bool forward)
    {
        var lists = new List<(int Word, int Count)>[_hashes.Length];
        for (var w = 0; w < lists.Length; w++)
            lists[w] = [];
        foreach (var (pair, count) in pairs.OrderBy(p => p.Key))
        {
            var (first, second) = ((int)(pair >> 32), (int)pair);
            if (forward)
                lists[first].Add((second, count));
            else
                lists[second].Add((first, count));
        }

        return [.. lists.Select(l => l.ToArray())];
    }
}
