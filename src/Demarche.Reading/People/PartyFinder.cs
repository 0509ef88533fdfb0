using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// Finds the words that point at parties. A person's name holds none ("George Washington", "Michael Jordan"), and what needs its
/// party to be named otherwise ("the North") counts only where it is.
/// </summary>
internal sealed class PartyFinder(Parties parties)
{
    /// <summary>The party words of a text, in text order, none inside another.</summary>
    public IReadOnlyList<PartyMention> Find(AnalysedText text)
    {
        var found = new List<(TokenRange Tokens, IReadOnlyList<PartyWord> Meanings)>();
        var inPersons = PersonTokens(text);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (inPersons.Contains(i))
                continue;
            var meanings = parties.Words.Longest(text.Text, text.Tokens[i].Start, out var end);
            if (meanings.Count == 0 || GivesWay(text, i, end))
                continue;
            var after = text.TokenFrom(end);
            if (IsPartOfRegion(text, i, after))
                continue;
            if (Enumerable.Range(i, after - i).Any(inPersons.Contains))
                continue;
            found.Add((new TokenRange(i, after), meanings));
            i = after - 1;
        }

        var named = found.SelectMany(f => f.Meanings.Where(m => f.Meanings.Count == 1 || m.Kind != PartyWordKind.Seat)).Where(m => m.NeedsNamed is null && m.Party is not null).Select(m => m.Party!.Code).ToHashSet(StringComparer.Ordinal);
        return [.. found.Select(f => (f.Tokens, Meaning: Choose(text, f.Tokens, f.Meanings, named))).Where(f => f.Meaning is not null).Select(f => new PartyMention(f.Tokens, f.Meaning!))];
    }

    // "the North Korean leader" is no leader of "the North": what begins with an article gives way to what its next word begins, if that reaches farther.
    private bool GivesWay(AnalysedText text, int token, int end)
    {
        if (text.Form(token) is not ("the" or "The") || token + 1 >= text.Tokens.Length)
            return false;
        return parties.Words.Longest(text.Text, text.Tokens[token + 1].Start, out var farther).Count > 0 && farther > end;
    }

    private static readonly HashSet<string> Quarters = new(StringComparer.OrdinalIgnoreCase) { "northern", "southern", "eastern", "western", "central" };

    // "Latin America" is not the United States, "West Africa" not the West, "northern Europe" not the Union.
    private static bool IsPartOfRegion(AnalysedText text, int first, int end) =>
        first > 0 && text.Form(first) is "America" or "American" or "Americans" && text.Form(first - 1) is "Latin" or "Central" or "South" or "North"
        || first > 0 && text.Form(first) is "Europe" && Quarters.Contains(text.Form(first - 1).ToString())
        || end == first + 1 && end < text.Tokens.Length && text.Form(first) is "West" or "East" or "North" or "South" && text.Form(end) is "Africa" or "Asia" or "Europe" or "America" or "Bank" or "Coast";

    private static PartyWord? Choose(AnalysedText text, TokenRange tokens, IReadOnlyList<PartyWord> meanings, HashSet<string> named)
    {
        var open = meanings.Where(m => m.NeedsNamed is null || named.Contains(m.NeedsNamed)).ToList();
        if (open.Count < 2)
            return open.FirstOrDefault();
        // "Brussels threatened" is the Union, "in Brussels" the town.
        if (open.Find(m => m.Kind == PartyWordKind.Place) is { } town && open.Find(m => m.Kind == PartyWordKind.Seat) is { } seat)
            return IsWhere(text, tokens.First) || !named.Contains(seat.Party!.Code) ? town : seat;
        var last = text.Tokens[tokens.End - 1];
        // "American and Chinese officials"
        var modifies = last.Relation is Relation.Amod or Relation.Compound || last is { Relation: Relation.Conj, Tag: Upos.Adj, Head: >= 0 and var joined } && text.Tokens[joined].Relation is Relation.Amod or Relation.Compound;
        return open.Find(m => (m.Kind == PartyWordKind.Adjective) == modifies) ?? open[0];
    }

    private static bool IsWhere(AnalysedText text, int token) =>
        token > 0 && text.Form(token - 1) is "in" or "to" or "from" or "near" or "outside" or "at" || text.Tokens[token].Relation is Relation.Compound or Relation.Amod;

    // A name that the finder took for a person's but that is a party's, whole ("Jordan"), and that no fuller name explains.
    private HashSet<int> PersonTokens(AnalysedText text)
    {
        var longer = text.Names.Where(n => n.Kind == NameKind.Person && n.Tokens.Length > 1)
            .SelectMany(n => Enumerable.Range(n.Tokens.First, n.Tokens.Length)).Select(t => text.Form(t).ToString()).ToHashSet(StringComparer.Ordinal);
        var tokens = new HashSet<int>();
        foreach (var name in text.Names.Where(n => n.Kind == NameKind.Person))
        {
            var words = text.Words(name.Tokens);
            if (!longer.Contains(words.ToString()) && parties.Words.Longest(words, 0, out var end).Count > 0 && end == words.Length)
                continue;
            tokens.UnionWith(Enumerable.Range(name.Tokens.First, name.Tokens.Length));
        }

        return tokens;
    }
}
