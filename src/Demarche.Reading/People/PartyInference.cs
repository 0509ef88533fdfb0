using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// For whom those stand whose office the report gives without its country ("President Bell", "the foreign minister, Omar Rahman"): the
/// party in whose company they are named, if one stands out and has no other holder of that office.
/// </summary>
internal sealed class PartyInference(CastText text, Characters characters, IReadOnlyList<NameMention> names, IReadOnlyList<Body> bodies, IReadOnlyList<Description> descriptions)
{
    private const double Inferred = 0.5;
    private const double Served = 1;
    private const double Reach = 8;
    private const double SentenceBefore = 0.3;
    private const double Colour = 0.5;
    private const double Enough = 0.5;
    private const double Lead = 2;
    private const int Rounds = 2;

    /// <summary>Gives parties to those who have none, those served by known people first.</summary>
    public void Infer()
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var person in characters.Persons.Where(p => p.Party is null))
                person.Vote(Master(person), Served);
        }

        foreach (var mention in names)
            Named(mention.Name)?.Vote(Government(mention), Served);
        if (IsAmericanNews())
        {
            var president = characters.Persons.Where(p => p.Party is null && p.Roles.Exists(r => r.Office.Noun == "president" && IsOurs(r))).MaxBy(p => names.Count(n => Named(n.Name) == p));
            president?.Vote("USA", Inferred);
            foreach (var deputy in characters.Persons.Where(p => p.Party is null && p.Roles.Exists(r => r.Office.Noun == "vice president" && IsOurs(r))))
                deputy.Vote("USA", Inferred);
        }

        foreach (var person in characters.Persons.Where(p => p.Party is null && IsPublic(p)).ToList())
            person.Vote(Company(person), Inferred);
    }

    // "Bell's special envoy": the party of Bell.
    private string? Master(Character person)
    {
        foreach (var role in person.Roles.Where(r => r.Possessor >= 0 && r.OwnParty is null && text.PersonAt(r.Possessor) >= 0 && r.Office.Rank is not (Rank.Counterpart or Rank.Private)))
        {
            var name = PersonName.Of(text.Text.Words(text.Text.Names[text.PersonAt(role.Possessor)].Tokens).ToString());
            if (Named(name) is { Party: { } party })
                return party;
        }

        return null;
    }

    // "the Ruritanian government of President Bell"; "the Bell administration", as governments of the United States are called.
    private string? Government(NameMention mention)
    {
        var before = bodies.FirstOrDefault(b => b.Head + 2 == mention.Titled.First && text.Is(b.Head + 1, "of"));
        if (before is { Kind: "government", Party: { } party })
            return party;
        return text.Is(mention.Tokens.End, "administration") && text.Parties.Any(p => p.Code == "USA") ? "USA" : null;
    }

    private Character? Named(PersonName name)
    {
        if (!name.IsBare)
            return characters.Persons.FirstOrDefault(p => p.Person!.IsSameAs(name));
        return characters.Bearing(name) is [var only] ? only.Person : null;
    }

    private bool IsPublic(Character person) =>
        person.Roles.Exists(r => r is { OwnParty: null, Indefinite: false, Office.Rank: Rank.Leader or Rank.Minister or Rank.Spokesman or Rank.Lawmaker } && !IsOfAnother(r)
            && (r.Time != RoleTime.Former || r.Office.Rank is Rank.Leader or Rank.Minister)) && !person.Has(Rank.Private);

    // "president of the Harvest Bank": of no party that is known.
    private bool IsOfAnother(Description role) => role.Words.End > role.Noun.End && text.Is(role.Noun.End, "of");

    // English-language news names the country of every president but the American one.
    private bool IsAmericanNews() =>
        text.Parties.Any(p => p.Code == "USA")
        && !characters.Persons.Any(p => p.Party == "USA" && p.Roles.Exists(r => r is { Office.Noun: "president", Time: RoleTime.Current, OwnParty: "USA" }));

    private bool IsOurs(Description role) =>
        role is { OwnParty: null, Indefinite: false, Possessor: < 0, Time: RoleTime.Current } && !IsOfAnother(role) && text[role.Noun.End - 1].Tag == Upos.Propn;

    private string? Company(Character person)
    {
        var near = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var mention in names.Where(n => Named(n.Name) == person))
            Add(near, mention);
        foreach (var taken in characters.Persons.Where(p => p != person && p.Party is not null && HoldsSame(p, person)))
            near.Remove(taken.Party!);
        var ranked = near.OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].Value >= Enough && (ranked.Count == 1 || ranked[0].Value >= Lead * ranked[1].Value) ? ranked[0].Key : null;
    }

    private void Add(Dictionary<string, double> near, NameMention mention)
    {
        var sentence = text.SentenceOf(mention.Tokens.First);
        foreach (var party in text.Parties.Where(p => p.Code is not null && !descriptions.Any(d => d.Words.Contains(p.Tokens.First)) && p.Word.Party!.Kind is PartyKind.State or PartyKind.Organisation && p.Word.Kind != PartyWordKind.Place))
        {
            var back = sentence - text.SentenceOf(party.Tokens.First);
            if (back is not (0 or 1) || IsTarget(party))
                continue;
            var weight = back == 1 ? SentenceBefore : 1 / (1 + Math.Abs(party.Tokens.First - mention.Tokens.First) / Reach);
            if (party.Word.Kind == PartyWordKind.Adjective)
                weight *= Colour;
            near[party.Code!] = near.GetValueOrDefault(party.Code!) + weight;
        }
    }

    // "talks with Ruritania", "an envoy to Ruritania": whose company it is not.
    private bool IsTarget(PartyMention party)
    {
        var before = party.Tokens.First - (text.Is(party.Tokens.First - 1, "the") ? 2 : 1);
        return before >= 0 && text[before].Tag == Upos.Adp && !text.Is(before, "of") && !text.Is(before, "in") && !text.Is(before, "by");
    }

    // One state may have a president and a supreme leader, but who is only called its leader is its president.
    private static bool HoldsSame(Character a, Character b) =>
        a.Roles.Exists(x => x.Office.OneHolder && b.Roles.Exists(y => y.Time == x.Time && (y.Office.Noun == x.Office.Noun || x.Office.Rank == Rank.Leader && y.Office.Rank == Rank.Leader && x.Office.Noun is "leader")));
}
