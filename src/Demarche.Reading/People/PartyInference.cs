using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// For whom those stand whose office the report gives without its country ("President Bell", "the foreign minister, Omar Rahman"): the
/// party in whose company they are named, if one stands out and has no other holder of that office.
/// </summary>
internal sealed class PartyInference(CastText text, Characters characters, IReadOnlyList<NameMention> names, IReadOnlyList<Body> bodies, IReadOnlyList<Description> descriptions, IReadOnlyList<Description> epithets, Oppositions oppositions)
{
    private const double Inferred = 0.5;
    private const double Served = 1;
    private const double Enough = 0.5;
    private const double EnoughAlone = 0.35;
    private const double Lead = 2;
    private const double More = 0.1;
    private const int Rounds = 2;
    private const int OftenNamed = 4;

    // Sentences between a body's saying and its spokesman's.
    private const int SpokesmanAfter = 3;

    // "Ruritania, on June 15 and 16, where".
    private const int FarthestLand = 8;

    // A report in which the United States are named far seldomer than another state is about that one, and its president not theirs.
    private const double AmericanPresidentFrom = 0.34;
    private const double AmericanOfficialFrom = 0.25;

    // A state that the report names in passing keeps nobody company.
    private const double CompanyFrom = 0.2;

    // By how much the state that a report is about must be named more than any other; less where somebody's forces fight in it.
    private const double MainLead = 1.5;
    private const double OwnLand = 1.2;

    private readonly Standings _standings = new(text);
    private readonly Neighbourhood _near = new(text, descriptions);

    // While parties are inferred nobody is renamed, so what a name means is found once.
    private readonly Dictionary<string, Character?> _named = new(StringComparer.Ordinal);

    /// <summary>Gives parties to those who have none, those served by known people first.</summary>
    public void Infer()
    {
        Serve();
        foreach (var person in characters.Persons.Where(p => p.Party is null))
            person.Vote(Ruled(person), Inferred);

        foreach (var mention in names)
        {
            if (Government(mention) is not { } governed || Named(mention.Name) is not { } governor)
                continue;
            governor.Vote(governed, Served);
            governor.HeadsGovernment = true;
        }

        Spokesmen();
        Hosts();
        Hosted();
        Visited();
        Published();
        Colleagues();
        if (_standings.Of("USA") > 0)
        {
            if (!IsAmericanPresidentKnown() && AmericanPresident() is { } president && MayBeAmerican(president))
                president.Vote("USA", Inferred);
            foreach (var official in characters.Persons.Where(p => p.Party is null && _standings.Of("USA") >= AmericanOfficialFrom && p.Roles.Exists(r => r.Office.Usual == "USA" && IsOurs(r))))
                official.Vote("USA", Inferred);
            foreach (var former in characters.Persons.Where(p => p.Party is null && p.Roles.Exists(IsFormerPresident) && IsMostlyAmerican(p)))
                former.Vote("USA", Inferred);
        }

        if (_standings.Of("USA") < AmericanPresidentFrom && Host() is { } host)
            host.Vote("USA", Inferred);
        foreach (var person in characters.Persons.Where(p => p.Party is null && IsPublic(p)).ToList())
            person.Vote(HasForces(person) ? Main(person) ?? Company(person) : Company(person) ?? (Governs(person) ? Main(person) : null), Inferred);
        foreach (var leader in characters.Persons.Where(p => p.Party is null && p.Has(Rank.Leader) && Governs(p)).ToList())
            leader.Vote(Opposed(leader), Inferred);
        new Opposites(text, names, epithets, Named).Vote();
        Epithets();
        Serve();
    }

    private void Serve()
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var person in characters.Persons.Where(p => p.Party is null))
                person.Vote(Master(person), Served);
        }
    }

    // The United States have secretaries and no ministers.
    private static bool IsMinister(Character person) => person.Roles.Exists(r => r.Office.Noun.EndsWith("minister", StringComparison.Ordinal));

    private static bool Governs(Character person) => person.Roles.Exists(r => r.Office.Rank is Rank.Leader or Rank.Minister && r.Office.Usual is null);

    // The one state that the report is about, unless somebody else holds that office there. Who is named only in a transcript's label
    // ("FOREIGN MINISTER KARIM") may have come from anywhere.
    private string? Main(Character person) => !person.Forms.Exists(f => f.Any(char.IsLower)) ? null :
        _standings.MainBy(HasForces(person) ? OwnLand : MainLead) is { } main && !(main == "USA" && IsMinister(person)) && !_near.ActsOn(names.Where(n => Named(n.Name) == person), main) && !characters.Persons.Any(p => p != person && p.Party == main && HoldsSame(p, person)) ? main : null;

    // "President Bell called on the Ruritanian rebels to disarm": the only state against which those stand whom he is named beside.
    private string? Opposed(Character leader)
    {
        var sentences = names.Where(n => Named(n.Name) == leader).Select(n => text.SentenceOf(n.Tokens.First)).ToHashSet();
        var states = text.Parties.Where(p => p.Code is not null && sentences.Contains(text.SentenceOf(p.Tokens.First))).SelectMany(p => oppositions.Against(p.Code!)).Distinct().Where(_standings.IsState).Take(2).ToList();
        return states.Count == 1 && !characters.Persons.Any(p => p != leader && p.Party == states[0] && HoldsSame(p, leader)) ? states[0] : null;
    }

    // English-language news names the country of every president but the American one, whom alone it may bring in by the surname. Of several
    // without a country it is the one whom the country keeps company most, else the one named far more often; of two as likely neither.
    private Character? AmericanPresident()
    {
        var presidents = characters.Persons.Where(p => p.Party is null && p.Roles.Exists(r => r.Office.Noun == "president" && IsOurs(r))).ToList();
        var own = presidents.Count == 1 ? presidents : presidents.FindAll(p => Company(p) is null or "USA");
        var ranked = own.Select(p => (Who: p, American: American(p), Times: names.Count(n => Named(n.Name) == p))).OrderByDescending(p => p.American).ThenByDescending(p => p.Times).Take(2).ToList();
        return ranked.Count == 1 || ranked.Count == 2 && (ranked[0].American > ranked[1].American + More || ranked[0].Times >= Lead * ranked[1].Times) ? ranked[0].Who : null;
    }

    // "Vice President Bell convened Prime Minister Rahman of Ruritania and President Karim of Kenya": the American house names every land but its own.
    private Character? Host()
    {
        var first = characters.Persons.Where(p => p.Introduced < text.Length && !p.InCredits).MinBy(p => p.Introduced);
        if (first is not { Party: null } || !first.Roles.Exists(r => r.Office.Noun is "president" or "vice president" && IsOurs(r)) || HasForces(first))
            return null;
        var others = characters.Persons.Where(p => p != first && p.Has(Rank.Leader)).ToList();
        var sentence = text.SentenceOf(first.Introduced);
        return others.Count > 0 && others.TrueForAll(o => o.Party is not null and not "USA" && o.Roles.Exists(r => r.OwnParty is not null)) && others.Exists(o => text.SentenceOf(o.Introduced) - sentence <= 1)
            && _standings.From(CompanyFrom).All(s => others.Exists(o => o.Party == s) || !IsActing(s)) ? first : null;
    }

    private bool IsActing(string state) =>
        text.Parties.Any(p => p.Code == state && p.NamesIt && Clauses.PartOf(text, text.Text.HeadOf(p.Tokens)) == Part.Subject);

    // Brought in by the surname alone, or named in full beside the United States, or where every other state has its own.
    private bool MayBeAmerican(Character president)
    {
        var own = _standings.Of("USA");
        return !IsMetByAmericans(president) && !HasForces(president)
            && (president.Person!.IsBare || own >= AmericanPresidentFrom && (American(president) > 0 || characters.Persons.Any(p => p != president && p.Party is null && p.Roles.Exists(r => r.Office.Noun == "president" && IsOurs(r)))
                || _standings.From(CompanyFrom).All(s => s == "USA" || characters.Persons.Any(p => p != president && p.Party == s && HoldsSame(p, president)))));
    }

    // "The American envoy, Omar Bell, also met President Karim": not his own.
    private bool IsMetByAmericans(Character president)
    {
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var (end, titled) = (names[i].Tokens.End, names[i + 1].Titled.First);
            if (Named(names[i + 1].Name) == president && Named(names[i].Name) is { Party: "USA" } && text.SameSentence(names[i].Tokens.First, names[i + 1].Tokens.First)
                && Enumerable.Range(end, Math.Max(0, titled - end)).Where(t => text[t].Tag == Upos.Verb).Select(t => text[t].Lemma).LastOrDefault() is "meet" or "visit" or "brief" or "thank" or "telephone")
                return true;
        }

        return false;
    }

    // "President Karim's forces", "Karim's government": so news calls the governments of other states; the American one is an administration.
    private bool HasForces(Character president) =>
        names.Any(n => n.Tokens.End + 1 < text.Length && text[n.Tokens.End].Fine == Xpos.POS && text[n.Tokens.End + 1].Lemma is "government" or "regime" or "force" or "troop" or "army" or "war" && Named(n.Name) == president);

    // The share of the United States in the company that somebody keeps.
    private double American(Character person) => Near(person) is var near ? near.GetValueOrDefault("USA") / (1 + near.Values.Sum()) : 0;

    // "The Ruritanian army said it would answer. The flight was a threat, spokesman Omar Rahman said": whoever has just spoken.
    private void Spokesmen()
    {
        foreach (var spokesman in characters.Persons.Where(p => p.Party is null && p.Introduced < text.Length && p.Roles.Exists(r => r is { OwnParty: null, Indefinite: false, Possessor: < 0, Served: < 0, Office: { Rank: Rank.Spokesman, Usual: null } } && !IsOfAnother(r))).ToList())
        {
            var sentence = text.SentenceOf(spokesman.Introduced);
            var before = text.Text.Attributions.LastOrDefault(a => a.Kind == AttributionCue.Speech && a.SourceHead >= 0 && a.SourceHead < spokesman.Introduced && sentence - text.SentenceOf(a.SourceHead) is > 0 and <= SpokesmanAfter);
            if (before is not null && text.PersonAt(before.SourceHead) < 0 && text.Parties.Where(p => before.Source.Contains(p.Tokens.First)).Select(p => p.Code).Distinct().ToList() is [{ } spoke])
                spokesman.Vote(spoke, Inferred);
        }
    }

    // "President Bell welcomes President Karim to Ruritania": Bell is at home there.
    private void Hosts()
    {
        for (var i = 0; i + 1 < names.Count; i++)
        {
            if (!text.SameSentence(names[i].Tokens.First, names[i + 1].Tokens.First) || !Enumerable.Range(names[i].Tokens.End, names[i + 1].Tokens.First - names[i].Tokens.End).Any(t => text[t] is { Tag: Upos.Verb, Lemma: "welcome" or "host" or "receive" }))
                continue;
            var to = names[i + 1].Tokens.End;
            var land = to + 2 < text.Length && (text.Is(to, "to") || text.Is(to, "in")) ? text.PartyAt(text.Is(to + 1, "the") ? to + 2 : to + 1) : null;
            if (land is { NamesIt: true, Code: { } code } && Named(names[i].Name) is { Party: null } host && host.Has(Rank.Leader))
                host.Vote(code, Inferred);
        }
    }

    // "She will travel to Ruritania, where she will meet President Karim": he is at home there.
    private void Hosted()
    {
        foreach (var mention in names.Where(n => Named(n.Name) is { Party: null } met && IsPublic(met)))
        {
            var sentence = text.Text.Sentences[text.SentenceOf(mention.Tokens.First)].Tokens;
            var where = mention.Titled.First - 1;
            while (where >= sentence.First && !text.Is(where, "where"))
                where--;
            var land = where - 1;
            while (land >= sentence.First && where - land <= FarthestLand && text.PartyAt(land) is not { NamesIt: true })
                land--;
            if (where >= sentence.First && land >= sentence.First && text.PartyAt(land) is { NamesIt: true, Code: { } code } && _standings.IsState(code))
                Named(mention.Name)!.Vote(code, Inferred);
        }
    }

    // "The envoy visited Ruritania and met President Karim", "met President Karim at the Blue House": leaders receive at home, unless the report is about another land.
    private void Visited()
    {
        foreach (var mention in names.Where(n => Named(n.Name) is { Party: null } met && met.Roles.Exists(r => r is { Office.Rank: Rank.Leader, OwnParty: null, Indefinite: false, Possessor: < 0, Time: RoleTime.Current } && !IsOfAnother(r))))
        {
            var sentence = text.SentenceOf(mention.Tokens.First);
            var verb = mention.Titled.First - 1;
            while (verb >= 0 && text.SameSentence(verb, mention.Tokens.First) && text[verb].Tag is Upos.Adj or Upos.Adv or Upos.Adp or Upos.Det)
                verb--;
            if (verb < 0 || !text.SameSentence(verb, mention.Tokens.First) || text[verb] is not { Tag: Upos.Verb, Lemma: "meet" or "visit" })
                continue;
            var visitors = names.Where(n => n.Tokens.First < verb && text.SentenceOf(n.Tokens.First) == sentence).Select(n => Named(n.Name)?.Party).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var lands = text.Parties.Where(p => p.Code is not null && text.SentenceOf(p.Tokens.First) == sentence && _standings.IsState(p.Code) && (IsVisited(p) || p.Word.Kind == PartyWordKind.Institution && IsIn(p))).Select(p => p.Code!).Distinct().Except(visitors).ToList();
            var atHome = text.Parties.Any(p => lands.Contains(p.Code!) && text.SentenceOf(p.Tokens.First) == sentence && p.Word.Kind == PartyWordKind.Institution && IsIn(p));
            if (visitors.Count == 1 && lands is [var land] && (atHome || _standings.From(_standings.Of(land)).All(s => s == land || visitors.Contains(s))))
                Named(mention.Name)!.Vote(land, Inferred);
        }
    }

    // "a visit to Ruritania", "flew to the Ruritanian capital".
    private bool IsVisited(PartyMention land)
    {
        var before = land.Tokens.First - (text.Is(land.Tokens.First - 1, "the") ? 2 : 1);
        return before > 0 && (text.Is(before, "to") || text.Is(before, "into")) && text[before - 1].Lemma is "visit" or "trip" or "travel" or "fly" or "step" or "go" or "journey"
            || before >= 0 && text[before] is { Tag: Upos.Verb, Lemma: "visit" };
    }

    private bool IsIn(PartyMention house)
    {
        var before = house.Tokens.First - (text.Is(house.Tokens.First - 1, "the") ? 2 : 1);
        return before >= 0 && (text.Is(before, "at") || text.Is(before, "in"));
    }

    // "In a statement carried by the state agency, Omar Rahman said": an agency of a state prints what its own people state.
    private void Published()
    {
        foreach (var attribution in text.Text.Attributions.Where(a => a.Kind == AttributionCue.Speech && a.SourceHead >= 0 && text.PersonAt(a.SourceHead) >= 0))
        {
            if (Named(PersonName.Of(text.Text.Words(text.Text.Names[text.PersonAt(attribution.SourceHead)].Tokens).ToString())) is not { Party: null, Roles.Count: 0 } speaker)
                continue;
            foreach (var agency in text.Parties.Where(p => p.Word.Kind == PartyWordKind.Institution && p.Code is not null && text.SameSentence(p.Tokens.First, attribution.SourceHead)))
            {
                var by = agency.Tokens.First - (text.Is(agency.Tokens.First - 1, "the") ? 2 : 1);
                if (by > 1 && text.Is(by, "by") && text[by - 1].Lemma is "carry" or "publish" or "release" && text[by - 2].Lemma is "statement" or "commentary" or "article")
                    speaker.Vote(agency.Code, Inferred);
            }
        }
    }

    // "Ruritanian Foreign Minister Omar Rahman and Defence Minister Ana Bell": she is of his government. Two heads of state are of two states.
    private void Colleagues()
    {
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var (one, other) = (names[i], names[i + 1]);
            if (other.Titled.First != one.Tokens.End + 1 || !text.Is(one.Tokens.End, "and") && !text.Is(one.Tokens.End, ","))
                continue;
            if (one.Descriptions.FirstOrDefault(d => d.OwnParty is not null && d.Words.End <= one.Tokens.First && d.Office.Rank != Rank.Envoy) is { OwnParty: { } party }
                && other.Descriptions.Any(d => d is { Party: null, Possessor: < 0, Office: { SpeaksForASide: true, Rank: not (Rank.Leader or Rank.Counterpart) } } && d.Words.First == one.Tokens.End + 1))
                Named(other.Name)?.Vote(party, Served);
        }
    }

    // "Bell's special envoy", "a spokesman for Bell": the party of Bell.
    private string? Master(Character person)
    {
        foreach (var role in person.Roles.Where(r => r.OwnParty is null && r.Office.Rank is not (Rank.Counterpart or Rank.Private)))
        {
            var master = role.Possessor >= 0 ? role.Possessor : role.Served;
            if (master < 0 || text.PersonAt(master) < 0)
                continue;
            var name = PersonName.Of(text.Text.Words(text.Text.Names[text.PersonAt(master)].Tokens).ToString());
            if (Named(name) is { Party: { } party })
                return party;
        }

        return null;
    }

    // "the sister of Ruritania's president Ana Bell": kin whom a report introduces by a ruler acts for the ruler's side.
    private string? Ruled(Character person) =>
        person.Roles.Find(r => r is { OwnParty: not null, Office.Rank: Rank.Relative } && characters.Persons.Any(p => p != person && p.Roles.Exists(o => o.Office.Rank == Rank.Leader && r.Words.Contains(o.Noun.First))))?.OwnParty;

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
        if (!_named.TryGetValue(name.Printed, out var who))
            _named.Add(name.Printed, who = Find(name));
        return who;
    }

    private Character? Find(PersonName name)
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

    private bool IsAmericanPresidentKnown() =>
        characters.Persons.Any(p => p.Party == "USA" && p.Roles.Exists(r => r is { Office.Noun: "president", Time: RoleTime.Current, OwnParty: "USA" or null }));

    // "Bell flew home. The Ruritanian leader had ...": an epithet, always beside one person of whom no office is told.
    private void Epithets()
    {
        var near = new Dictionary<(string Party, Character Who), int>();
        foreach (var epithet in epithets.Where(d => d is { Definite: true, Plural: false, OwnParty: not null, Office: { Rank: Rank.Leader, OneHolder: true } }
            && !characters.Persons.Any(p => p.Party == d.OwnParty && p.Has(Rank.Leader))))
        {
            var sentence = text.SentenceOf(epithet.Head);
            var beside = names.Where(n => n.Tokens.First < epithet.Words.First && sentence - text.SentenceOf(n.Tokens.First) is >= 0 and <= 2).Select(n => Named(n.Name)).OfType<Character>()
                .Where(w => w.Party is null && w.Roles.TrueForAll(r => r.Office.Rank is Rank.Leader or Rank.Official)).Distinct().ToList();
            foreach (var who in beside)
                near[(epithet.OwnParty!, who)] = near.GetValueOrDefault((epithet.OwnParty!, who)) + (beside.Count == 1 ? 2 : 1);
        }

        foreach (var party in near.GroupBy(n => n.Key.Party).Where(g => text.Parties.Count(p => p.Code == g.Key) >= OftenNamed).ToList())
        {
            var ranked = party.OrderByDescending(n => n.Value).ThenBy(n => n.Key.Who.FirstToken).ToList();
            if (ranked[0].Value >= 2 && (ranked.Count == 1 || ranked[0].Value >= Lead * ranked[1].Value))
                ranked[0].Key.Who.Vote(party.Key, Inferred);
        }
    }

    private bool IsOurs(Description role) =>
        role is { OwnParty: null, Indefinite: false, Possessor: < 0, Time: RoleTime.Current } && !IsOfAnother(role) && char.IsUpper(text.Text.Text[text[role.Noun.First].Start]);

    private static bool IsFormerPresident(Description role) =>
        role is { Office.Noun: "president", OwnParty: null, Indefinite: false, Possessor: < 0, Time: RoleTime.Former or RoleTime.Then };

    // "former President Bell", beside whom no country is named more than the United States.
    private bool IsMostlyAmerican(Character person) =>
        Near(person) is var near && near.GetValueOrDefault("USA") is > 0 and var american && near.Values.All(v => v <= american);

    private string? Company(Character person)
    {
        var near = Near(person);
        foreach (var taken in characters.Persons.Where(p => p != person && p.Party is not null && HoldsSame(p, person)))
            near.Remove(taken.Party!);
        if (IsMinister(person) || HasForces(person))
            near.Remove("USA");
        if (Governs(person))
            near.Where(n => !_standings.IsState(n.Key)).ToList().ForEach(n => near.Remove(n.Key));
        var ranked = near.OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].Value >= (ranked.Count == 1 && Governs(person) ? EnoughAlone : Enough) && (!Governs(person) || _standings.Of(ranked[0].Key) >= CompanyFrom) && (ranked.Count == 1 || ranked[0].Value >= Lead * ranked[1].Value) ? ranked[0].Key : null;
    }

    // How near a person's names each party is named, all told.
    private Dictionary<string, double> Near(Character person) => _near.Of(names.Where(n => Named(n.Name) == person));

    // One state may have a president and a supreme leader, but who is only called its leader is its president.
    private static bool HoldsSame(Character a, Character b) =>
        a.Roles.Exists(x => x.Office.OneHolder && b.Roles.Exists(y => y.Time == x.Time && (y.Office.Noun == x.Office.Noun || x.Office.Rank == Rank.Leader && y.Office.Rank == Rank.Leader && x.Office.Noun is "leader")));
}
