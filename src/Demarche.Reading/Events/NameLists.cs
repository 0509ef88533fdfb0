using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>Who stands in one list with a name, by the words: a tree breaks "Norland, Sudland, the Union of Westland and Ostland", the commas do not.</summary>
internal sealed class NameLists(Syntax syntax, Cast cast)
{
    // Of two joined by "and" the words alone do not tell a list from two clauses: "attacked Norland and Sudland fled".
    private const int Least = 3;

    private readonly Lazy<ILookup<int, CastMention>> _named = new(() =>
        cast.Mentions.Where(m => m.Actors.Count > 0 && syntax[m.Tokens.End - 1].Tag == Upos.Propn).ToLookup(m => syntax.Text.SentenceOf(m.Head)));

    /// <summary>Everybody with a party whom the list names that a mention stands in; empty when it stands in none.</summary>
    public IEnumerable<Actor> Around(int phrase)
    {
        if (!cast.ByHead.TryGetValue(phrase, out var mention) || mention.Actors.Count == 0)
            return [];
        var named = _named.Value[syntax.Text.SentenceOf(phrase)].ToList();
        var first = named.FindIndex(m => m.Tokens.Contains(phrase));
        if (first < 0)
            return [];
        var end = first + 1;
        while (first > 0 && GoesOn(named[first - 1], named[first]))
            first--;
        while (end < named.Count && GoesOn(named[end - 1], named[end]))
            end++;
        var members = named[first..end];
        var closed = members.Count >= Least && members.Skip(1).Any(m => Enumerations.IsClosed(syntax.Text, FirstOf(m)));
        return closed || members.Count > 1 && LeadsToOthers(members[^1].Tokens.End) ? members.SelectMany(m => m.Actors).Where(a => a.Party is not null) : [];
    }

    private bool GoesOn(CastMention one, CastMention next) => Enumerations.GoesOn(syntax.Text, one.Tokens.End, FirstOf(next));

    // "Norland, Sudland and other members"
    private bool LeadsToOthers(int end) => end + 1 < syntax.Text.Tokens.Length && syntax.Text.Form(end) is "and" && syntax.Text.Form(end + 1) is "other" or "others";

    private int FirstOf(CastMention mention)
    {
        var first = mention.Phrase.Length > 0 ? mention.Phrase.First : mention.Tokens.First;
        return first > 0 && syntax.Text.Form(first - 1) is "the" ? first - 1 : first;
    }
}
