using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Demarche.English.Lexicon;

namespace Demarche.English.Names;

/// <summary>
/// Lets a document agree with itself: "Haddad" alone is a person where "Rami Haddad" stands elsewhere, a name read twice as a body
/// and once as a place is a body, and what was found in one sentence is found in all.
/// </summary>
internal sealed class DocumentAgreement
{
    private const int LongestName = 6;
    private const byte AlwaysCapital = 9;

    // Cities are not among them: where "Omar Lyon" stands, "Lyon" is mostly he.
    private const ListMatch NeverPeople = ListMatch.State | ListMatch.Region | ListMatch.Demonym | ListMatch.Calendar;

    private readonly Dictionary<ulong, Tally> _names = [];
    private readonly Dictionary<ulong, int> _peoplesWords = [];

    [InlineArray(4)]
    private struct Tally
    {
        private int _first;
    }

    /// <summary>Corrects the labels of a whole document.</summary>
    public void Settle(Lexemes lexemes, ReadOnlySpan<NameWord> words, Span<byte> labels, ReadOnlySpan<TokenRange> sentences)
    {
        Forget();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] != NameLabels.Outside && NameLabels.IsFresh(labels[i]))
                Learn(lexemes, words, i, NameSpans.EndOf(labels, i), NameLabels.KindOf(labels[i]));
        }

        foreach (var sentence in sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (!words[i].IsCapital)
                    continue;
                if (labels[i] == NameLabels.Outside)
                    Complete(lexemes, words, labels, i, sentence);
                else if (NameLabels.IsFresh(labels[i]))
                    Agree(lexemes, words, labels, i, NameSpans.EndOf(labels, i));
            }
        }
    }

    private void Forget()
    {
        _names.Clear();
        _peoplesWords.Clear();
        if (_names.Capacity > 1 << 16)
        {
            _names.TrimExcess(1 << 10);
            _peoplesWords.TrimExcess(1 << 10);
        }
    }

    private void Learn(Lexemes lexemes, ReadOnlySpan<NameWord> words, int first, int end, NameKind kind)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_names, KeyOf(lexemes, first, end), out _)[(int)kind]++;
        if (kind != NameKind.Person || end - first < 2)
            return;
        CollectionsMarshal.GetValueRefOrAddDefault(_peoplesWords, lexemes.Lower[end - 1], out _)++;
        // "Kim Jong-un", "Xi Jinping": the family's name stands first. A city's name is too often a given name. "Tadesse Bekele": where
        // there are no family names, people go by the first.
        if ((words[first].Lists & (ListMatch.FamilyName | ListMatch.City)) == ListMatch.FamilyName || words[first].Lists == ListMatch.None)
            CollectionsMarshal.GetValueRefOrAddDefault(_peoplesWords, lexemes.Lower[first], out _)++;
    }

    // A name that the model passed over here and found elsewhere.
    private void Complete(Lexemes lexemes, ReadOnlySpan<NameWord> words, Span<byte> labels, int first, TokenRange sentence)
    {
        var end = first + 1;
        while (end < Math.Min(sentence.End, first + LongestName) && labels[end] == NameLabels.Outside)
            end++;
        for (; end > first + 1; end--)
        {
            if (words[end - 1].IsCapital && KindOf(KeyOf(lexemes, first, end)) is { } kind)
            {
                NameSpans.Write(labels, first, end, kind);
                return;
            }
        }

        if (!MayBeName(words[first]) || (first + 1 < sentence.End && words[first + 1].IsCapital && labels[first + 1] == NameLabels.Outside))
            return;
        if (IsPersonsWord(lexemes, words, first))
            NameSpans.Write(labels, first, first + 1, NameKind.Person);
        else if (KindOf(KeyOf(lexemes, first, first + 1)) is { } alone)
            NameSpans.Write(labels, first, first + 1, alone);
    }

    private void Agree(Lexemes lexemes, ReadOnlySpan<NameWord> words, Span<byte> labels, int first, int end)
    {
        var its = NameLabels.KindOf(labels[first]);
        if (end - first > 2 && words[first + 1].IsHyphen && its != NameKind.Person && PairKind(lexemes, words, first) is { } pair)
        {
            labels[first..end].Clear();
            NameSpans.Write(labels, first, first + 1, pair);
            NameSpans.Write(labels, first + 2, first + 3, pair);
            return;
        }

        if (end - first == 1 && its != NameKind.Person && MayBeName(words[first]) && IsPersonsWord(lexemes, words, first))
            NameSpans.Write(labels, first, end, NameKind.Person);
        else if (end - first > 1 && KindOf(KeyOf(lexemes, first, end)) is { } kind && kind != its)
            NameSpans.Write(labels, first, end, kind);
    }

    // "the Haddad-Ortiz summit", "the Jordan-Egypt border" are two names each.
    private NameKind? PairKind(Lexemes lexemes, ReadOnlySpan<NameWord> words, int first)
    {
        if (IsPersonsWord(lexemes, words, first) && IsPersonsWord(lexemes, words, first + 2))
            return NameKind.Person;
        return (words[first].Lists & words[first + 2].Lists & ListMatch.State) != ListMatch.None ? NameKind.Place : null;
    }

    private bool IsPersonsWord(Lexemes lexemes, ReadOnlySpan<NameWord> words, int i) =>
        (words[i].Lists & NeverPeople) == ListMatch.None && _peoplesWords.ContainsKey(lexemes.Lower[i]);

    // Not a common word that only begins its sentence.
    private static bool MayBeName(in NameWord word) =>
        (word.Habit is 0 or >= AlwaysCapital) && word.Line != LineCase.Capitals && (word.Lists & ListMatch.Title) == ListMatch.None;

    // The kind that most of a name's readings agree on; null when none leads.
    private NameKind? KindOf(ulong key)
    {
        if (!_names.TryGetValue(key, out var tally))
            return null;
        int top = 0, second = int.MinValue;
        for (var kind = 1; kind < 4; kind++)
        {
            if (tally[kind] > tally[top])
                (second, top) = (Math.Max(second, tally[top]), kind);
            else
                second = Math.Max(second, tally[kind]);
        }

        return tally[top] > second ? (NameKind)top : null;
    }

    private static ulong KeyOf(Lexemes lexemes, int first, int end)
    {
        var key = (ulong)(end - first);
        for (var i = first; i < end; i++)
            key = NameHash.Join(key, lexemes.Lower[i]);
        return key;
    }
}
