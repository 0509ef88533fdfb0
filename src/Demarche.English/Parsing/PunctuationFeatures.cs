using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Tagging;

namespace Demarche.English.Parsing;

/// <summary>
/// The words that a mark may depend on, and what speaks for each: they are the words beside it and what stands above these on
/// the same side.
/// </summary>
internal sealed class PunctuationFeatures
{
    /// <summary>Most features of one candidate.</summary>
    public const int Most = 24;

    private const int Longest = 8;

    private readonly int[] _candidates = new int[2 * Longest];
    private int _left;
    private int _right;
    private int _partner;

    /// <summary>Candidates of the mark last asked about: from the left neighbour upwards, then from the right.</summary>
    public ReadOnlySpan<int> Candidates => _candidates.AsSpan(0, _left + _right);

    /// <summary>Finds a mark's candidates.</summary>
    public void Find(SentenceTree tree, int mark, Lexemes lexemes, int first)
    {
        _left = _right = 0;
        var word = mark - 1;
        while (word >= 0 && tree.Label[word] == (byte)Relation.Punct)
            word--;
        for (; word >= 0 && word < mark; word = tree.Head[word])
            Add(word, 0, ref _left);
        word = mark + 1;
        while (word < tree.Length && tree.Label[word] == (byte)Relation.Punct)
            word++;
        for (; word < tree.Length && word > mark; word = tree.Head[word])
            Add(word, _left, ref _right);
        _partner = Partner(tree, mark, lexemes, first);
    }

    /// <summary>Writes the features of one candidate; returns their number.</summary>
    public int Extract(SentenceTree tree, int mark, int candidate, Lexemes lexemes, int first, ReadOnlySpan<byte> tags, TagSet set, Span<ulong> features)
    {
        var word = _candidates[candidate];
        var onLeft = candidate < _left;
        var level = (uint)Math.Min(onLeft ? candidate : candidate - _left, 3);
        var top = onLeft ? candidate == _left - 1 : candidate == _left + _right - 1;
        var side = (onLeft ? 1u : 0) | (top ? 2u : 0) | (level << 2);
        uint form = lexemes.Lower[first + mark], label = tree.Label[word];
        uint leftTop = _left > 0 ? tree.Label[_candidates[_left - 1]] : 99u, rightTop = _right > 0 ? tree.Label[_candidates[_left + _right - 1]] : 99u;
        uint leftWord = _left > 0 ? tree.Label[_candidates[0]] : 99u, rightWord = _right > 0 ? tree.Label[_candidates[_left]] : 99u;
        // The mark at the far end of the candidate's words, or one that closes them on this side already.
        int before = tree.Leftmost[word] - 1, after = tree.Rightmost[word] + 1;
        var farMark = onLeft ? MarkAt(tree, before, lexemes, first) : MarkAt(tree, after, lexemes, first);
        var isNear = onLeft ? after >= mark : before <= mark;
        var inside = _partner >= 0 && Inside(word, mark) && (tree.Head[word] < 0 || !Inside(tree.Head[word], mark));
        var place = (mark == 0 ? 1u : 0) | (mark == tree.Length - 1 ? 2u : 0) | (_partner < 0 ? 0u : _partner < mark ? 4u : 8u);
        uint aboveLabel = tree.Head[word] >= 0 ? tree.Label[tree.Head[word]] : 98u;
        uint tag = (uint)set.Upos(tags[first + word]);
        var shape = side | (isNear ? 32u : 0) | (inside ? 64u : 0);

        var n = 0;
        features[n++] = Feature.Raw(1, form, shape);
        features[n++] = Feature.Raw(2, form, shape, place);
        features[n++] = Feature.Raw(3, form, label, shape);
        features[n++] = Feature.Raw(4, form, (leftTop << 8) | rightTop, shape);
        features[n++] = Feature.Raw(5, form, (leftTop << 8) | rightTop, (side << 8) | label);
        features[n++] = Feature.Raw(6, form, farMark, (shape << 8) | label);
        features[n++] = Feature.Raw(7, form, farMark, shape);
        features[n++] = Feature.Raw(8, form, (tag << 8) | label, shape);
        features[n++] = Feature.Raw(9, form, (aboveLabel << 8) | label, shape);
        features[n++] = Feature.Raw(10, label, shape);
        features[n++] = Feature.Raw(11, (leftTop << 8) | rightTop, shape);
        features[n++] = Feature.Raw(12, form, (leftWord << 8) | rightWord, shape);
        features[n++] = Feature.Raw(13, form, (leftWord << 8) | rightTop, shape);
        features[n++] = Feature.Raw(14, (leftTop << 16) | (rightTop << 8) | label, farMark, shape);
        features[n++] = Feature.Raw(15, form, lexemes.Lower[first + word], side);
        features[n++] = Feature.Raw(16, (uint)KnownWords.KindOf(form), place, (shape << 8) | label);
        Feature.MixAll(features[..n]);
        return n;
    }

    // Of a long chain the lower words are kept, and always its top.
    private void Add(int word, int at, ref int count)
    {
        if (count == Longest)
            count--;
        _candidates[at + count++] = word;
    }

    private bool Inside(int word, int mark) => word > Math.Min(_partner, mark) && word < Math.Max(_partner, mark);

    private static uint MarkAt(SentenceTree tree, int at, Lexemes lexemes, int first)
    {
        if (at < 0)
            return 1;
        if (at >= tree.Length)
            return 2;
        return tree.Label[at] == (byte)Relation.Punct ? lexemes.Lower[first + at] : 0;
    }

    // The other mark of a pair of quotation marks or brackets, or -1.
    private static int Partner(SentenceTree tree, int mark, Lexemes lexemes, int first)
    {
        var kind = KnownWords.KindOf(lexemes.Lower[first + mark]);
        if (kind is not (MarkKind.Quote or MarkKind.Bracket))
            return -1;
        var ordinal = 0;
        for (var i = 0; i < mark; i++)
            ordinal += IsSame(i) ? 1 : 0;
        var step = ordinal % 2 == 0 ? 1 : -1;
        for (var i = mark + step; i >= 0 && i < tree.Length; i += step)
        {
            if (IsSame(i))
                return i;
        }

        return -1;

        bool IsSame(int i) => tree.Label[i] == (byte)Relation.Punct && KnownWords.KindOf(lexemes.Lower[first + i]) == kind;
    }
}
