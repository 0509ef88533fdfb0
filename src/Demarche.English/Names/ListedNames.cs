namespace Demarche.English.Names;

/// <summary>
/// Longer list entries whose kind is beyond doubt: "West Bank" is no bank, "United Nations" no land, and a "South Korean" is found
/// whole or not at all.
/// </summary>
internal static class ListedNames
{
    private const ListMatch Places = ListMatch.State | ListMatch.City | ListMatch.Region;

    // What is a name wherever it stands with capitals; a city's name may be anything ("Orange", "Best").
    private const ListMatch Sure = ListMatch.State | ListMatch.Region | ListMatch.Demonym;

    /// <summary>Settles the entries of one sentence.</summary>
    public static void Settle(ReadOnlySpan<NameWord> words, Span<byte> labels, TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words[i].LongLists == ListMatch.None || words[i].LongPlace != NameLabels.Begin)
                continue;
            var end = i + 1;
            while (words[end - 1].LongPlace != NameLabels.End)
                end++;
            if (KindOf(words[i].LongLists) is { } kind && words[i].Line == LineCase.Sentence && MayWrite(words[i].LongLists, labels, i, end, sentence))
                NameSpans.Write(labels, i, end, kind);
            i = end - 1;
        }
    }

    /// <summary>The kind of name that lists of one sort tell; null when they tell none or several.</summary>
    public static NameKind? KindOf(ListMatch lists) => (lists & (Places | ListMatch.Body | ListMatch.Demonym)) switch
    {
        ListMatch.None => null,
        ListMatch.Body => NameKind.Organisation,
        ListMatch.Demonym => NameKind.Miscellaneous,
        var places when (places & ~Places) == ListMatch.None => NameKind.Place,
        _ => null,
    };

    // A longer name that goes beyond the entry keeps what it has: "New York Times".
    private static bool MayWrite(ListMatch lists, ReadOnlySpan<byte> labels, int first, int end, TokenRange sentence)
    {
        var goesBeyond = (labels[first] != NameLabels.Outside && !NameLabels.IsFresh(labels[first]))
            || (end < sentence.End && labels[end] != NameLabels.Outside && !NameLabels.IsFresh(labels[end]));
        return !goesBeyond && ((lists & Sure) != ListMatch.None || labels[first..end].ContainsAnyExcept((byte)NameLabels.Outside));
    }
}
