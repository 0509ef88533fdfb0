using Demarche.English.Lexicon;

namespace Demarche.English.Names;

/// <summary>Mends the edges of single names by rules that need no document.</summary>
internal static class NameEdges
{
    private const ListMatch PersonsWord = ListMatch.GivenName | ListMatch.FamilyName;

    /// <summary>Mends the labels of one sentence.</summary>
    public static void Mend(ReadOnlySpan<NameWord> words, Span<byte> labels, TokenRange sentence)
    {
        ListedNames.Settle(words, labels, sentence);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (labels[i] == NameLabels.Outside || !NameLabels.IsFresh(labels[i]))
                continue;
            var end = NameSpans.EndOf(labels, i);
            switch (NameLabels.KindOf(labels[i]))
            {
                case NameKind.Person:
                    PartFromTitle(words, labels, i, end);
                    break;
                case NameKind.Organisation:
                    PartFromState(words, labels, i, end);
                    break;
                case NameKind.Place:
                    PartAtComma(words, labels, i, end);
                    break;
            }

            TakeInArticle(words, labels, i, sentence);
            i = end - 1;
        }
    }

    // "White House Press Secretary Lena Ortiz": the person begins behind the last title. A title that is also a name parts nothing
    // ("Martin Luther King").
    private static void PartFromTitle(ReadOnlySpan<NameWord> words, Span<byte> labels, int first, int end)
    {
        var person = first;
        for (var i = first; i < end - 1; i++)
        {
            if ((words[i].Lists & ListMatch.Title) != ListMatch.None && (words[i].Lists & PersonsWord) == ListMatch.None)
                person = i + 1;
        }

        if (person == first)
            return;
        labels[first..person].Clear();
        NameSpans.Write(labels, person, end, NameKind.Person);
        var (listed, kind) = ListedFrom(words, first, person);
        if (kind is { } its)
            NameSpans.Write(labels, first, listed, its);
    }

    // "U.S. Congress", "Omani Foreign Ministry": a state and its body. "Bank of Oman" and "Oman Air" stay whole.
    private static void PartFromState(ReadOnlySpan<NameWord> words, Span<byte> labels, int first, int end)
    {
        var (body, kind) = ListedFrom(words, first, end);
        if (body >= end || kind is not (NameKind.Place or NameKind.Miscellaneous))
            return;
        for (var i = body; i < end; i++)
        {
            if ((words[i].Lists & ListMatch.GovernmentWord) == ListMatch.None)
                continue;
            NameSpans.Write(labels, first, body, kind.Value);
            NameSpans.Write(labels, body, end, NameKind.Organisation);
            return;
        }
    }

    // "Bangkok, Thailand" is two places.
    private static void PartAtComma(ReadOnlySpan<NameWord> words, Span<byte> labels, int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if ((words[i].Look & (byte)(WordTraits.Mark | WordTraits.Hyphen)) != (byte)WordTraits.Mark || !words[i - 1].IsCapital || !words[i + 1].IsCapital)
                continue;
            NameSpans.Write(labels, first, i, NameKind.Place);
            labels[i] = NameLabels.Outside;
            NameSpans.Write(labels, i + 1, end, NameKind.Place);
            return;
        }
    }

    // "al-Karim" is cut in three: the article belongs to the name.
    private static void TakeInArticle(ReadOnlySpan<NameWord> words, Span<byte> labels, int first, TokenRange sentence)
    {
        if (first < sentence.First + 2 || labels[first - 1] != NameLabels.Outside || labels[first - 2] != NameLabels.Outside
            || !words[first - 1].IsHyphen || (words[first - 2].Lists & ListMatch.Article) == ListMatch.None)
            return;
        var end = NameSpans.EndOf(labels, first);
        NameSpans.Write(labels, first - 2, end, NameLabels.KindOf(labels[first]));
    }

    // The list entry, of one word or more, that a name begins with.
    private static (int End, NameKind? Kind) ListedFrom(ReadOnlySpan<NameWord> words, int first, int end)
    {
        if (words[first].LongLists == ListMatch.None || words[first].LongPlace != NameLabels.Begin)
            return (first + 1, ListedNames.KindOf(words[first].Lists & ~ListMatch.City));
        var listed = first + 1;
        while (listed < end && words[listed - 1].LongPlace != NameLabels.End)
            listed++;
        return (listed, ListedNames.KindOf(words[first].LongLists));
    }
}
