using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>Whom "they", "both", "the two leaders", "the two countries" mean.</summary>
internal sealed class GroupChoice(Scene scene)
{
    private const int SentencesBack = 3;

    // "met earlier today in the capital with".
    private const int WordsToWith = 6;

    // The two states that a report is about are named so much more often than any third.
    private const double MainSides = 2;

    private readonly CastText _text = scene.Text;

    /// <summary>The people or sides that "they", "them" or "their" mean; empty when not clear.</summary>
    public IReadOnlyList<Character> They(int token)
    {
        for (var back = 0; back <= 1; back++)
        {
            if (Met(token, back) is { Count: > 1 } met)
                return met;
            var groups = Joined(token, back);
            if (groups.Count > 0)
                return With(groups, groups.Find(g => g.Part == Part.Subject).Members ?? groups[^1].Members, token, back);
            var several = In(token, back).LastOrDefault(s => s.Who.Plural && (s.Part == Part.Subject || back == 0));
            if (several is not null)
                return [several.Who];
            // "The rebels' front said they were ready": an armed group is many.
            if (In(token, back).LastOrDefault(s => s.Who.Kind == EntityKind.Group && s.Part == Part.Subject && s.Form != MentionForm.Pronoun) is { } front)
                return [front.Who];
        }

        return Pair(token);
    }

    // "The Prime Minister thanked the President. They agreed": the two, where nothing else in the plural was told of.
    private IReadOnlyList<Character> Pair(int token)
    {
        var persons = In(token, 1).Where(s => s.Who is { IsPerson: true, IsNamed: true } && s.Form != MentionForm.Pronoun).ToList();
        if (persons.Select(s => s.Who).Distinct().ToList() is not { Count: 2 } pair || !pair.TrueForAll(who => persons.Exists(s => s.Who == who && s.Part is Part.Subject or Part.Object)))
            return [];
        var sentence = _text.Text.Sentences[_text.SentenceOf(token) - 1].Tokens;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (_text[at].Fine is Xpos.NNS or Xpos.NNPS && _text[at].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.Obl or Relation.Conj)
                return [];
        }

        return pair;
    }

    // "Secretary Bell met with Minister Rahman and Minister Karim. They agreed ...": all three, and so "Bell and Rahman attended talks hosted by Karim".
    private List<Character> Met(int token, int back)
    {
        var persons = In(token, back).Where(s => s.Who is { IsPerson: true, IsNamed: true } || IsCounterparts(s)).ToList();
        var other = persons.FindIndex(s => s.Form != MentionForm.Pronoun && BeforePhrase(s) is >= 0 and var before && IsBesideMeeting(before));
        var host = other < 0 ? -1 : persons.FindLastIndex(other, s => s != persons[other] && (s.Part == Part.Subject || _text[s.Phrase.End].Tag == Upos.Verb));
        if (host < 0)
            return [];
        var hosts = persons.Take(other).Where(s => s == persons[host] || s.Part == Part.Subject || IsListedWith(s, persons[host]));
        var guests = persons.Skip(other).Where(s => s == persons[other] || IsListedWith(s, persons[other]));
        return [.. hosts.Concat(guests).Select(s => s.Who).Distinct()];
    }

    // "His Ruritanian and Kenyan counterparts", of whom no names are told.
    private bool IsCounterparts(Sighting sighting) => sighting.Form == MentionForm.Nominal && _text[sighting.Head].Lemma == "counterpart";

    private int BeforePhrase(Sighting sighting)
    {
        var before = sighting.Phrase.First - 1;
        while (before >= 0 && IsCounterparts(sighting) && (_text[before].Tag is Upos.Pron or Upos.Adj or Upos.Cconj or Upos.Propn || _text.PartyAt(before) is not null))
            before--;
        return before;
    }

    private static bool IsListedWith(Sighting some, Sighting other) => some.List > 0 && some.List == other.List || some.Head == other.Head;

    // "met with", "met today with", "spoke by phone with", "hosted by".
    private bool IsBesideMeeting(int preposition)
    {
        if (_text.Is(preposition, "by"))
            return preposition > 0 && _text[preposition - 1] is { Tag: Upos.Verb, Lemma: "host" };
        if (_text[preposition] is { Tag: Upos.Verb, Lemma: "meet" })
            return true;
        if (!_text.Is(preposition, "with"))
            return false;
        for (var at = preposition - 1; at >= Math.Max(0, preposition - WordsToWith) && _text.SameSentence(at, preposition); at--)
        {
            if (_text[at].Tag == Upos.Verb)
                return _text[at].Lemma is "meet" or "speak" or "talk" or "confer";
        }

        return false;
    }

    // A tree joins but some of a list that goes on; and "in addition to Bell, Rahman and Karim came".
    private List<Character> With(List<(IReadOnlyList<Character> Members, Part Part)> groups, IReadOnlyList<Character> some, int token, int back)
    {
        var members = groups.Find(g => g.Members.Count > some.Count && some.All(g.Members.Contains)).Members ?? some;
        var added = In(token, back).Where(s => s.Who is { IsPerson: true, IsNamed: true } && _text.Is(s.Phrase.First - 1, "to") && _text.Is(s.Phrase.First - 2, "addition")).Select(s => s.Who);
        return [.. added.Concat(members).Distinct()];
    }

    /// <summary>Whom "the leaders", "the ministers" take up: the persons just named together, of whom most hold such an office; empty when not clear.</summary>
    public IReadOnlyList<Character> Those(int token, Rank rank) =>
        rank is Rank.Leader or Rank.Minister or Rank.Envoy && They(token) is { Count: > 1 } they && they.All(w => w is { IsPerson: true, IsNamed: true }) && 2 * they.Count(w => w.Has(rank)) > they.Count ? they : [];

    /// <summary>The two persons, or failing that the two sides, that "both" or "the two" mean; empty when not clear.</summary>
    /// <param name="token">The number word.</param>
    /// <param name="noun">Its noun in the singular: <c>leader</c>, <c>side</c>; null when it stands alone.</param>
    /// <param name="of">Parties that adjectives before the noun tell: "the two Korean leaders"; empty for none.</param>
    public IReadOnlyList<Character> Two(int token, string? noun, IReadOnlyList<string> of)
    {
        var sides = noun is "side" or "country" or "nation" or "state" or "government" or "capital" or "neighbor" or "neighbour" or "ally" or "power" or "adversary" or "foe" or "party" or "rival" or "enemy";
        if (!sides && Persons(token, noun, of) is { Count: > 0 } persons)
            return persons;
        return sides || noun is null ? Sides(token) : [];
    }

    private List<Character> Persons(int token, string? noun, IReadOnlyList<string> of)
    {
        for (var back = 0; back <= SentencesBack; back++)
        {
            var persons = In(token, back).Where(s => s.Who is { IsPerson: true, Plural: false }).Select(s => s.Who).Distinct().ToList();
            if (noun is "leader" or "president")
                persons.RemoveAll(p => p.IsNamed && p.Roles.Count > 0 && !p.Has(Rank.Leader));
            else if (noun is not null)
                persons.RemoveAll(p => IsOfAnotherOffice(p, noun));
            if (of.Count > 0)
                persons.RemoveAll(p => p.Party is not null && !of.Contains(p.Party));
            if (persons.Count == 2 && persons.TrueForAll(p => p.IsNamed))
                return persons;
            if (persons.Count > 2)
                return Joined(token, back).Where(g => g.Members.Count == 2 && g.Members.All(m => m is { IsPerson: true, IsNamed: true })).Select(g => g.Members.ToList()).LastOrDefault() ?? [];
        }

        return [];
    }

    // "The two foreign secretaries": none of two prime ministers.
    private static bool IsOfAnotherOffice(Character person, string noun) =>
        noun is "minister" or "secretary" or "president" or "envoy" or "ambassador" or "negotiator" or "premier" or "general" or "adviser" && person.IsNamed && person.Roles.Count > 0
        && !person.Roles.Exists(r => r.Office.Rank == Rank.Counterpart || r.Office.Noun.Split(' ').Contains(noun) || noun is "negotiator" or "envoy" && r.Office.Rank == Rank.Envoy);

    private List<Character> Sides(int token)
    {
        for (var back = 0; back <= SentencesBack; back++)
        {
            var sides = In(token, back).Where(s => s.Who.Kind is EntityKind.State or EntityKind.Group && !IsPlace(s.Head) && !IsColour(s.Head) && !IsInTitle(s.Head, token) && !IsAddressing(s, token)).Select(s => s.Who).Distinct().ToList();
            // Two states deal with one another before a movement is a side.
            if (sides.FindAll(s => s.Kind == EntityKind.State) is { Count: 2 } states)
                return states;
            if (sides.Count == 2)
                return sides;
            if (sides.Count > 2)
                break;
        }

        var counts = scene.Sightings.Where(s => s.Who.Kind == EntityKind.State && s.Head < token).GroupBy(s => s.Who).Select(g => (Who: g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ToList();
        return counts.Count == 2 || counts.Count > 2 && counts[1].Count >= MainSides * counts[2].Count ? [counts[0].Who, counts[1].Who] : [];
    }

    // "Talks of Norland and Sudland opened in Velia": Velia is none of the two.
    private bool IsPlace(int head)
    {
        foreach (var child in _text.Text.ChildrenOf(head))
        {
            if (_text[child].Relation == Relation.Case && _text.Is(child, "in"))
                return true;
        }

        return false;
    }

    // "Velia urged the two sides to talk": whoever does something towards them is none of them.
    private bool IsAddressing(Sighting sighting, int token)
    {
        if (sighting.Part != Part.Subject || !_text.SameSentence(sighting.Head, token) || Clauses.PartOf(_text, token) == Part.Subject && Clauses.Governor(_text, token) == Clauses.Governor(_text, sighting.Head))
            return false;
        var governor = Clauses.Governor(_text, sighting.Head);
        for (var up = _text[token].Head; up >= 0; up = _text[up].Head)
        {
            if (up == governor)
                return true;
        }

        return false;
    }

    // "At the Velian summit", "the Oldtown talks": where they were held.
    private bool IsColour(int head) => _text[head].Relation is Relation.Compound or Relation.Amod && _text[head].Head is >= 0 and var noun && _text[noun].Lemma is "summit" or "talks" or "talk" or "meeting" or "round" or "conference" or "deal" or "agreement" or "accord";

    // "The ambassador to Velia Ana Bell": Velia is only part of what she is called.
    private bool IsInTitle(int head, int token) => scene.Recent(token, SentencesBack).Any(s => s.Who.IsPerson && s.Phrase.Contains(head));

    private IEnumerable<Sighting> In(int token, int back) =>
        scene.Recent(token, back).Where(s => s.Head < token && _text.SentenceOf(s.Head) == _text.SentenceOf(token) - back).Reverse();

    // Coordinations of at least two: "Kim and Noh", "the US and South Korea".
    private List<(IReadOnlyList<Character> Members, Part Part)> Joined(int token, int back) =>
        [.. In(token, back).GroupBy(s => Clauses.First(_text, s.Head)).Concat(In(token, back).Where(s => s.List > 0).GroupBy(s => s.List).Where(g => g.Last().ClosesList))
            .Select(g => (Members: (IReadOnlyList<Character>)[.. g.Select(s => s.Who).Distinct()], g.First().Part))
            .Where(g => g.Members.Count > 1).OrderByDescending(g => g.Members.Count)];
}
