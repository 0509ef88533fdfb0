using System.Numerics;
using Demarche.English.Lexicon;

namespace Demarche.English.Names;

/// <summary>
/// The features of a token: hashes of what it is, what stands around it and what its run of capitals looks like. A model's
/// weights are keyed by them, so any change here needs the model trained anew.
/// </summary>
internal ref struct NameFeatures
{
    /// <summary>No token has more features.</summary>
    public const int Most = 128;

    private readonly Lexemes _lexemes;
    private readonly ReadOnlySpan<NameWord> _words;
    private readonly Span<ulong> _into;
    private TokenRange _sentence;
    private int _count;

    public NameFeatures(Lexemes lexemes, ReadOnlySpan<NameWord> words, Span<ulong> into)
    {
        _lexemes = lexemes;
        _words = words;
        _into = into;
    }

    /// <summary>The features last collected.</summary>
    public readonly ReadOnlySpan<ulong> All => _into[.._count];

    /// <summary>How many of the first features tell the word itself; training hides them now and then.</summary>
    public int Identity { get; private set; }

    /// <summary>Collects the features of a token of a sentence.</summary>
    public void Collect(int i, TokenRange sentence)
    {
        _count = 0;
        _sentence = sentence;
        OfItself(i);
        Identity = _count;
        OfSpelling(i);
        OfNeighbours(i);
        OfLists(i);
        OfLeaning(i);
        OfRun(i);
    }

    private void OfItself(int i)
    {
        var lower = _lexemes.Lower[i];
        Add(1, lower);
        if (_words[i].Line != LineCase.Capitals)
            Add(2, _lexemes.Form[i]);
        Add(3, lower, Lower(i - 1));
        Add(4, lower, Lower(i + 1));
        Add(5, _lexemes.Prefix2[i]);
        Add(6, _lexemes.Prefix3[i]);
        Add(7, _lexemes.Suffix3[i]);
        Add(8, _lexemes.Suffix4[i]);
    }

    private void OfSpelling(int i)
    {
        ref readonly var word = ref _words[i];
        var line = (ulong)word.Line;
        var look = ((ulong)word.Look << 8) | (line << 4) | (word.First ? 1u : 0u);
        var before = Word(i - 1);
        var after = Word(i + 1);
        Add(10, look);
        Add(11, _lexemes.Shape[i], line);
        Add(12, _lexemes.Suffix1[i]);
        Add(13, _lexemes.Suffix2[i]);
        Add(14, ((ulong)before.Look << 16) | look);
        Add(15, ((ulong)after.Look << 16) | look);
        Add(16, ((ulong)before.Look << 24) | ((ulong)after.Look << 16) | look);
        Add(17, ((ulong)word.Habit << 16) | look);
        Add(18, word.Habit | ((ulong)before.Habit << 8) | ((ulong)after.Habit << 16), line);
    }

    private void OfLeaning(int i)
    {
        ref readonly var word = ref _words[i];
        if (!word.IsCapital)
            return;
        ulong its = word.Leaning, before = Word(i - 1).Leaning, after = Word(i + 1).Leaning;
        Add(80, its, word.Look);
        Add(81, its, (before << 4) | after);
        Add(82, its, before);
        Add(83, its, after);
        Add(84, its, (ulong)word.Habit);
        if (word.Line == LineCase.Capitals)
            return;
        var (first, last) = (word.RunFirst, word.RunEnd - 1);
        var place = (ulong)(i == first ? 0 : i == last ? 2 : 1);
        Add(85, _words[last].Leaning, place);
        Add(86, _words[first].Leaning, place);
    }

    private void OfNeighbours(int i)
    {
        var capital = _words[i].IsCapital ? 1u : 0u;
        uint before = Lower(i - 1), after = Lower(i + 1), before2 = Lower(i - 2), after2 = Lower(i + 2);
        Add(20, before, capital);
        Add(21, after, capital);
        Add(22, before2);
        Add(23, after2);
        Add(24, before, after);
        Add(25, before2, before);
        Add(26, after, after2);
        if (i > _sentence.First)
            Add(27, _lexemes.Suffix3[i - 1], capital);
        if (i + 1 < _sentence.End)
            Add(28, _lexemes.Suffix3[i + 1], capital);
    }

    private void OfLists(int i)
    {
        ref readonly var word = ref _words[i];
        var capital = word.IsCapital ? 1u : 0u;
        var before = Word(i - 1);
        var after = Word(i + 1);
        Add(50, (ulong)word.Lists, capital);
        Add(51, ((ulong)word.Lists << 16) | (ulong)before.Lists, capital);
        Add(52, ((ulong)word.Lists << 16) | (ulong)after.Lists, capital);
        AddEach(53, word.Lists, capital);
        AddEach(54, before.Lists, capital);
        AddEach(55, after.Lists, capital);
        if (word.LongLists != ListMatch.None)
        {
            Add(56, (ulong)word.LongLists, word.LongPlace);
            AddEach(57, word.LongLists, word.LongPlace);
        }

        if (before.LongLists != ListMatch.None)
            Add(58, (ulong)before.LongLists, ((ulong)before.LongPlace << 1) | capital);
        if (after.LongLists != ListMatch.None)
            Add(59, (ulong)after.LongLists, ((ulong)after.LongPlace << 1) | capital);
    }

    // What stands before and after the whole run of capitals, and its last word, tell the kind of a name of any length:
    // "in ___ ,", "the ___ Committee", "Minister ___ said".
    private void OfRun(int i)
    {
        ref readonly var word = ref _words[i];
        if (!word.IsCapital || word.Line == LineCase.Capitals)
            return;
        int first = word.RunFirst, last = word.RunEnd - 1;
        var length = (ulong)Math.Min(5, word.RunEnd - first);
        var place = (ulong)(i == first ? 0 : i == last ? 2 : 1);
        var where = (length << 2) | place;
        uint left = Lower(first - 1), right = Lower(last + 1);
        Add(60, where, (ulong)word.Line);
        Add(61, left, where);
        Add(62, right, where);
        Add(63, left, right);
        Add(64, right, Lower(last + 2));
        Add(65, _lexemes.Lower[last], where);
        Add(66, _lexemes.Lower[first], where);
        Add(67, (ulong)_words[last].Lists, where);
        Add(68, (ulong)_words[first].Lists, where);
        Add(73, _lexemes.Suffix3[last], where);
    }

    private readonly bool Has(int i) => i >= _sentence.First && i < _sentence.End;

    private readonly uint Lower(int i) => Has(i) ? _lexemes.Lower[i] : 0;

    private readonly NameWord Word(int i) => Has(i) ? _words[i] : default;

    private void AddEach(ulong template, ListMatch lists, ulong with)
    {
        for (var left = (uint)lists; left != 0; left &= left - 1)
            Add(template, (with << 8) | (uint)BitOperations.TrailingZeroCount(left));
    }

    private void Add(ulong template, ulong value) => _into[_count++] = NameHash.Join(template, value);

    private void Add(ulong template, ulong value, ulong other) => _into[_count++] = NameHash.Join(NameHash.Join(template, value), other);
}
