using Demarche.English.Lexicon;

namespace Demarche.English.Names;

/// <summary>Mends the edges and kinds of single names by rules that need no document.</summary>
internal static class NameEdges
{
    private const ListMatch Places = ListMatch.State | ListMatch.City | ListMatch.Region;

    private const ListMatch Names = ListMatch.GivenName | ListMatch.FamilyName;

    /// <summary>Mends the labels of one sentence.</summary>
    public static void Mend(ReadOnlySpan<NameWord> words, Span<byte> labels, TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (labels[i] == NameLabels.Outside || !NameLabels.IsFresh(labels[i]))
                continue;
            var end = NameSpans.EndOf(labels, i);
            var kind = NameLabels.KindOf(labels[i]);
            if (ListedKind(words, i, end) is { } listed && listed != kind && kind is NameKind.Place or NameKind.Organisation)
                NameSpans.Write(labels, i, end, listed);
            else if (kind == NameKind.Person)
                PartFromTitle(words, labels, i, end);
            TakeInArticle(words, labels, i, sentence);
            i = end - 1;
        }
    }

    // "West Bank" is no bank and "United Nations" no land, whatever the sentence suggests.
    private static NameKind? ListedKind(ReadOnlySpan<NameWord> words, int first, int end)
    {
        var lists = words[first].LongLists & (Places | ListMatch.Body);
        if (end - first < 2 || lists == ListMatch.None || words[first].LongPlace != NameLabels.Begin || words[end - 1].LongPlace != NameLabels.End)
            return null;
        for (var i = first + 1; i < end - 1; i++)
        {
            if (words[i].LongPlace != NameLabels.Inside)
                return null;
        }

        return (lists & Places) == ListMatch.None ? NameKind.Organisation : (lists & ListMatch.Body) == ListMatch.None ? NameKind.Place : null;
    }

    // "White House Press Secretary Lena Ortiz": the person begins behind the last title. A title that is also a name parts nothing
    // ("Martin Luther King").
    private static void PartFromTitle(ReadOnlySpan<NameWord> words, Span<byte> labels, int first, int end)
    {
        var person = first;
        for (var i = first; i < end - 1; i++)
        {
            if ((words[i].Lists & ListMatch.Title) != ListMatch.None && (words[i].Lists & Names) == ListMatch.None)
                person = i + 1;
        }

        if (person == first)
            return;
        labels[first..person].Clear();
        NameSpans.Write(labels, person, end, NameKind.Person);
        var listed = first + 1;
        while (listed < person && words[listed].LongPlace != NameLabels.Begin && words[listed].LongLists != ListMatch.None)
            listed++;
        var lists = words[first].LongLists != ListMatch.None ? words[first].LongLists : words[first].Lists;
        if ((lists & Places) != ListMatch.None)
            NameSpans.Write(labels, first, listed, NameKind.Place);
        else if ((lists & ListMatch.Demonym) != ListMatch.None)
            NameSpans.Write(labels, first, listed, NameKind.Miscellaneous);
        else if ((lists & ListMatch.Body) != ListMatch.None)
            NameSpans.Write(labels, first, listed, NameKind.Organisation);
    }

    // "al-Karim" is cut in three: the article belongs to the name.
    private static void TakeInArticle(ReadOnlySpan<NameWord> words, Span<byte> labels, int first, TokenRange sentence)
    {
        if (first < sentence.First + 2 || labels[first - 1] != NameLabels.Outside || labels[first - 2] != NameLabels.Outside
            || (words[first - 1].Look & (byte)WordTraits.Hyphen) == 0 || (words[first - 1].Look & (byte)WordTraits.Mark) == 0
            || (words[first - 2].Lists & ListMatch.Article) == ListMatch.None)
            return;
        var end = NameSpans.EndOf(labels, first);
        NameSpans.Write(labels, first - 2, end, NameLabels.KindOf(labels[first]));
    }
}
