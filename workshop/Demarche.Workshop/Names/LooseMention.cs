using Demarche.English;

namespace Demarche.Workshop.Names;

/// <summary>
/// A mention as sets mark it that think of noun phrases: with its article, its title, its common nouns. What is sure of it becomes
/// a name by CoNLL's practice, the rest is left untold.
/// </summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Kind">Kind by the set's type; null when the type has none.</param>
internal readonly record struct LooseMention(int First, int End, NameKind? Kind)
{
    /// <summary>Marks the widest mentions of a text.</summary>
    public static void Mark(ColumnText text, IReadOnlyList<LooseMention> mentions)
    {
        var taken = new bool[text.Count];
        foreach (var mention in mentions.OrderByDescending(m => m.End - m.First).ThenBy(m => m.First))
        {
            if (!taken.AsSpan(mention.First, mention.End - mention.First).Contains(true))
                Mark(text, mention, taken);
        }
    }

    private static void Mark(ColumnText text, LooseMention mention, bool[] taken)
    {
        var (first, end) = (mention.First, mention.End);
        while (first < end && (NameWords.IsArticle(text.Token(first)) || (mention.Kind == NameKind.Person && NameWords.IsTitle(text.Token(first)))))
            first++;
        while (end > first && text.Token(end - 1) is "'s" or "’s" or "'")
            end--;
        if (first == end)
            return;
        var kind = mention.Kind;
        if (Enumerable.Range(first, end - first).All(i => NameWords.IsDemonym(text.Token(i)) || text.Token(i) == "-"))
            kind = NameKind.Miscellaneous;
        else if (NameWords.IsState(string.Join(' ', Enumerable.Range(first, end - first).Select(text.Token))))
            kind = NameKind.Place;
        // "Jordan and Egypt" are two names, "Ministry of Labour and Health" is one.
        if (kind is { } sure && (sure == NameKind.Organisation || !Enumerable.Range(first, end - first).Any(i => text.Token(i) == "and"))
            && NameWords.IsWrittenAsName(Enumerable.Range(first, end - first).Select(text.Token).ToList()))
        {
            text.Mark(first, end, sure);
            taken.AsSpan(first, end - first).Fill(true);
        }
        else if (Enumerable.Range(first, end - first).Any(i => char.IsUpper(text.Token(i)[0])))
        {
            text.MarkUntold(first, end);
        }
    }
}
