using Demarche.English.Lexicon;

namespace Demarche.English.Names;

/// <summary>The features of the second reading: what the first one made of the same words elsewhere in the document.</summary>
internal ref struct DocumentFeatures
{
    private readonly Lexemes _lexemes;
    private readonly ReadOnlySpan<NameWord> _words;
    private readonly DocumentMemory _memory;
    private readonly Span<ulong> _into;
    private int _count;

    public DocumentFeatures(Lexemes lexemes, ReadOnlySpan<NameWord> words, DocumentMemory memory, Span<ulong> into)
    {
        _lexemes = lexemes;
        _words = words;
        _memory = memory;
        _into = into;
    }

    /// <summary>The features last collected; none when the document does not know the word from elsewhere.</summary>
    public readonly ReadOnlySpan<ulong> All => _into[.._count];

    /// <summary>Collects the features of a token.</summary>
    /// <param name="i">The token.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="labels">The first reading.</param>
    public void Collect(int i, TokenRange sentence, ReadOnlySpan<byte> labels)
    {
        _count = 0;
        if (!_words[i].IsCapital)
            return;
        var kind = KindOf(labels[i]);
        OfWord(i, kind, labels[i]);
        if (i > sentence.First)
            OfPair(108, _memory.OthersInPair(_lexemes, i, labels[i]), kind);
        if (i + 1 < sentence.End && _words[i + 1].IsCapital)
            OfPair(110, _memory.OthersInPair(_lexemes, i + 1, labels[i + 1]), kind);
    }

    private void OfWord(int i, ulong kind, byte label)
    {
        var others = _memory.Others(_lexemes, i, label);
        var (top, share) = Majority(others.Kind);
        if (share == 0)
            return;
        var alone = _words[i].RunEnd - _words[i].RunFirst == 1 ? 1u : 0u;
        Add(100, top, share);
        Add(101, (top << 4) | share, kind);
        Add(102, (top << 4) | share, (kind << 4) | alone);
        for (var k = 0u; k < DocumentMemory.Kinds; k++)
        {
            if (others.Kind[(int)k] > 0)
                Add(103, (k << 4) | Few(others.Kind[(int)k]), kind);
            if (others.Last[(int)k] > 0)
                Add(104, (k << 4) | Few(others.Last[(int)k]), (kind << 4) | alone);
            if (others.First[(int)k] > 0)
                Add(105, (k << 4) | Few(others.First[(int)k]), (kind << 4) | alone);
        }
    }

    private void OfPair(ulong template, DocumentMemory.Occurrences others, ulong kind)
    {
        var (top, share) = Majority(others.Kind);
        if (share == 0)
            return;
        Add(template, top, share);
        Add(template + 1, (top << 4) | share, kind);
    }

    // The commonest kind, and how clear it is: 1 one of several, 2 most, 3 the only one, 4 the only one and often.
    private static (ulong Kind, ulong Share) Majority(DocumentMemory.Tally tally)
    {
        int top = 0, sum = 0;
        for (var k = 0; k < DocumentMemory.Kinds; k++)
        {
            sum += tally[k];
            if (tally[k] > tally[top])
                top = k;
        }

        var share = sum == 0 ? 0u : tally[top] == sum ? (sum > 2 ? 4u : 3u) : tally[top] * 4 >= sum * 3 ? 2u : 1u;
        return ((ulong)top, share);
    }

    private static ulong Few(int count) => (ulong)Math.Min(count, 3);

    private static ulong KindOf(byte label) => label == NameLabels.Outside ? 4u : (ulong)NameLabels.KindOf(label);

    private void Add(ulong template, ulong value, ulong other) => _into[_count++] = NameHash.Join(NameHash.Join(template, value), other);
}
