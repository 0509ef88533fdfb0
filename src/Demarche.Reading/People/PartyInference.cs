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

    private const int MostAdjectives = 5;

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

        new Occasions(text, characters, names, _standings, Named).Vote();
        if (_standings.Of("USA") > 0)
        {
            if (!IsAmericanPresidentKnown() && AmericanPresident() is { } president && MayBeAmerican(president))
                president.Vote("USA", Inferred);
            foreach (var official in characters.Persons.Where(p => p.Party is null && _standings.Of("USA") >= AmericanOfficialFrom && p.Roles.Exists(r => r.Office.Usual.Contains("USA") && IsOurs(r))))
                official.Vote("USA", Inferred);
            foreach (var former in characters.Persons.Where(p => p.Party is null && p.Roles.Exists(IsFormerPresident) && IsMostlyAmerican(p)))
                former.Vote("USA", Inferred);
        }

        Usually();
        if (Host() is { } host)
            host.Vote("USA", Inferred);
        var issuer = Issuer();
        if (issuer is not null && IsAmericanIssuer(issuer))
            issuer.Vote("USA", Inferred);
        // Whoever issues a paper speaks in it of others, who tell nothing of his side.
        foreach (var person in characters.Persons.Where(p => p.Party is null && p != issuer && IsPublic(text, p)).ToList())
            person.Vote(HasForces(person) ? Main(person) ?? Company(person) : Company(person) ?? (Governs(person) ? Main(person) : null), Inferred);
        foreach (var leader in characters.Persons.Where(p => p.Party is null && p.Has(Rank.Leader) && Governs(p)).ToList())
            leader.Vote(Opposed(leader), Inferred);
        new Opposites(text, names, epithets, Named).Vote();
        Epithets();
        Serve();
    }

    // "Chancellor Bell": few states have one; the one of them that the report names, or in whose company he is named most.
    private void Usually()
    {
        foreach (var holder in characters.Persons.Where(p => p.Party is null))
        {
            var near = new Lazy<Dictionary<string, double>>(() => Near(holder));
            var named = holder.Roles.Where(IsOurs).SelectMany(r => r.Office.Usual).Where(s => s != "USA" && _standings.Of(s) > 0 && !IsTaken(s, holder)).Distinct()
                .OrderByDescending(s => near.Value.GetValueOrDefault(s)).ThenByDescending(_standings.Of).ThenBy(s => s, StringComparer.Ordinal).FirstOrDefault();
            holder.Vote(named, Inferred);
        }
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

    private static bool Governs(Character person) => person.Roles.Exists(r => r.Office.Rank is Rank.Leader or Rank.Minister && r.Office.Usual.Count == 0);

    // The one state that the report is about, unless somebody else holds that office there. Who is named only in a transcript's label
    // ("FOREIGN MINISTER KARIM") may have come from anywhere.
    private string? Main(Character person) => !person.Forms.Exists(f => f.Any(char.IsLower)) ? null :
        _standings.MainBy(HasForces(person) ? OwnLand : MainLead) is { } main && !Attacked(person).Contains(main) && !(main == "USA" && IsMinister(person)) && !_near.ActsOn(names.Where(n => Named(n.Name) == person), main) && !IsTaken(main, person) ? main : null;

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
        if (first is not { Party: null } || !first.Roles.Exists(r => r.Office.Noun is "president" or "vice president" or "national security advisor" or "national security adviser" && IsOurs(r)) || HasForces(first))
            return null;
        // Those met with; who is recalled further below ("four months after the summit of President Rahman and ...") was not there.
        var others = characters.Persons.Where(p => p != first && p.Introduced < text.Length && text.SentenceOf(p.Introduced) - text.SentenceOf(first.Introduced) <= 1 && (p.Has(Rank.Leader) || p.Roles.Exists(r => r.OwnParty is not null && first.Roles.Exists(f => f.Office.Noun == r.Office.Noun)))).ToList();
        return others.Count > 0 && others.TrueForAll(o => o.Party is not null and not "USA" && o.Roles.Exists(r => r.OwnParty is not null))
            && _standings.From(CompanyFrom).All(s => s == "USA" || others.Exists(o => o.Party == s) || !IsActing(s)) ? first : null;
    }

    // "Statement from President Bell on the Talks": whose paper it is by its title, where that tells no land.
    private Character? Issuer()
    {
        var first = characters.Persons.Where(p => p.Introduced < text.Length && !p.InCredits).MinBy(p => p.Introduced);
        if (first is not { Party: null } || text.SentenceOf(first.Introduced) > 0 || !first.Roles.Exists(r => r.Office.Noun is "president" or "vice president" && IsOurs(r)))
            return null;
        var office = first.Roles[0].Noun.First;
        return office > 1 && (text.Is(office - 1, "from") || text.Is(office - 1, "by")) && text[office - 2].Lemma.ToLowerInvariant() is "statement" or "remark" or "letter" or "message" or "address" or "proclamation" or "speech" ? first : null;
    }

    // He speaks of America, or of a secretary who needs no land either, and no other state is told to act.
    private bool IsAmericanIssuer(Character issuer) =>
        (_standings.Of("USA") > 0 || characters.Persons.Any(p => p != issuer && p.Roles.Exists(r => r.Office.Noun.Contains("secretary", StringComparison.Ordinal) && r.Office.Usual.Contains("USA") && IsOurs(r))))
        && _standings.From(CompanyFrom).All(s => s == "USA" || !IsActing(s));

    private bool IsActing(string state) =>
        text.Parties.Any(p => p.Code == state && p.NamesIt && text.Text.HeadOf(p.Tokens) is var head && Clauses.PartOf(text, head) == Part.Subject && Clauses.Governor(text, head) == text.Text.Sentences[text.SentenceOf(head)].Root);

    // Brought in by the surname alone, or named in full beside the United States, or where every other state has its own.
    private bool MayBeAmerican(Character president)
    {
        var own = _standings.Of("USA");
        return !IsMetByAmericans(president) && !HasForces(president) && !IsFacingRebels(president)
            && (president.Person!.IsBare || own >= AmericanPresidentFrom && (American(president) > 0 || characters.Persons.Any(p => p != president && p.Party is null && p.Roles.Exists(r => r.Office.Noun == "president" && IsOurs(r)))
                || _standings.From(CompanyFrom).All(s => s == "USA" || characters.Persons.Any(p => p != president && p.Party == s && (HoldsSame(p, president) || p.Governs)))));
    }

    // "President Karim and the rebels": of a state whose rebels the report names and whose ruler it tells by no other name, where that state or
    // those rebels stand beside him at least as often as the United States.
    private bool IsFacingRebels(Character president)
    {
        var sentences = names.Where(n => Named(n.Name) == president).Select(n => text.SentenceOf(n.Tokens.First)).ToHashSet();
        var beside = text.Parties.Where(p => p.Code is not null && sentences.Contains(text.SentenceOf(p.Tokens.First))).Select(p => p.Code!).ToList();
        var rebels = text.Parties.Select(p => p.Code).OfType<string>().Distinct().SelectMany(g => oppositions.Against(g).Select(s => (State: s, Group: g)));
        return rebels.Any(r => _standings.IsState(r.State) && !characters.Persons.Any(p => p != president && p.Party == r.State && p.Governs)
            && beside.Count(b => b == r.State || b == r.Group) is > 0 and var near && near >= beside.Count(b => b == "USA"));
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
        names.Any(n => Owned(n) is >= 0 and var owned && text[owned].Lemma is "government" or "regime" or "force" or "troop" or "army" or "war" or "invasion" or "aggression" && Named(n.Name) == president);

    // What a name possesses, past adjectives: "Karim's brutal, unprovoked war"; -1 for nothing.
    private int Owned(NameMention mention)
    {
        var at = mention.Tokens.End;
        if (at >= text.Length || text[at].Fine != Xpos.POS)
            return -1;
        for (at++; at < text.Length && at <= mention.Tokens.End + MostAdjectives; at++)
        {
            if (text[at].Tag is Upos.Noun)
                return at;
            if (text[at].Tag is not (Upos.Adj or Upos.Adv or Upos.Punct or Upos.Cconj or Upos.Verb))
                break;
        }

        return -1;
    }

    // "Karim's war against Ruritania", "atrocities by Karim's forces across Ruritania": not his own land.
    private HashSet<string> Attacked(Character president) =>
        [.. names.Where(n => Named(n.Name) == president).Select(Owned).Where(o => o >= 0 && text[o].Lemma is "war" or "invasion" or "aggression" or "attack" || o >= 0 && text[o].Lemma is "force" or "troop" or "army" && IsBlamed(o))
            .SelectMany(o => Enumerable.Range(o + 1, Math.Min(MostAdjectives, text.Length - o - 1)).Select(text.PartyAt)).Select(p => p?.Code).OfType<string>()];

    // "Atrocities committed by his forces": at home they would be called others'.
    private bool IsBlamed(int forces)
    {
        for (var up = text[forces].Head; up >= 0; up = text[up].Head)
        {
            if (text[up].Lemma is "atrocity" or "crime" or "invasion" or "aggression" or "war")
                return true;
        }

        return false;
    }

    // The share of the United States in the company that somebody keeps.
    private double American(Character person) => Near(person) is var near ? near.GetValueOrDefault("USA") / (1 + near.Values.Sum()) : 0;

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

    internal static bool IsPublic(CastText text, Character person) =>
        person.Roles.Exists(r => r is { OwnParty: null, Indefinite: false, Office.Rank: Rank.Leader or Rank.Minister or Rank.Spokesman or Rank.Lawmaker } && !IsOfAnother(text, r)
            && (r.Time != RoleTime.Former || r.Office.Rank is Rank.Leader or Rank.Minister)) && !person.Has(Rank.Private);

    // "president of the Harvest Bank": of no party that is known.
    internal static bool IsOfAnother(CastText text, Description role) => role.Words.End > role.Noun.End && text.Is(role.Noun.End, "of");

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
        role is { OwnParty: null, Indefinite: false, Possessor: < 0, Time: RoleTime.Current } && !IsOfAnother(text, role) && char.IsUpper(text.Text.Text[text[role.Noun.First].Start]);

    private static bool IsFormerPresident(Description role) =>
        role is { Office.Noun: "president", OwnParty: null, Indefinite: false, Possessor: < 0, Time: RoleTime.Former or RoleTime.Then };

    // "former President Bell", beside whom no country is named more than the United States.
    private bool IsMostlyAmerican(Character person) =>
        Near(person) is var near && near.GetValueOrDefault("USA") is > 0 and var american && near.Values.All(v => v <= american);

    private string? Company(Character person)
    {
        var near = Near(person);
        near.Where(n => IsTaken(n.Key, person)).ToList().ForEach(n => near.Remove(n.Key));
        if (IsMinister(person) || HasForces(person))
            near.Remove("USA");
        foreach (var attacked in Attacked(person))
            near.Remove(attacked);
        if (Governs(person))
            near.Where(n => !_standings.IsState(n.Key)).ToList().ForEach(n => near.Remove(n.Key));
        var ranked = near.OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].Value >= (ranked.Count == 1 && Governs(person) ? EnoughAlone : Enough) && (!Governs(person) || _standings.Of(ranked[0].Key) >= CompanyFrom) && (ranked.Count == 1 || ranked[0].Value >= Lead * ranked[1].Value) ? ranked[0].Key : null;
    }

    // Somebody else holds that office there, or rules it and met this one.
    private bool IsTaken(string state, Character person) =>
        characters.Persons.Any(p => p != person && p.Party == state && (HoldsSame(p, person) || Governs(person) && p.Governs && AreApart(person, p)));

    // "President Bell met King Omar of Ruritania": who rule two lands.
    private bool AreApart(Character one, Character other)
    {
        for (var i = 0; i + 1 < names.Count; i++)
        {
            if (text.SameSentence(names[i].Tokens.First, names[i + 1].Tokens.First) && (Named(names[i].Name), Named(names[i + 1].Name)) is var (first, second) && (first == one && second == other || first == other && second == one)
                && Enumerable.Range(names[i].Tokens.End, Math.Max(0, names[i + 1].Titled.First - names[i].Tokens.End)).Any(t => text[t] is { Tag: Upos.Verb, Lemma: "meet" or "speak" or "call" or "host" or "welcome" or "receive" or "telephone" } || text.Is(t, "with")))
                return true;
        }

        return false;
    }

    // How near a person's names each party is named, all told.
    private Dictionary<string, double> Near(Character person) => _near.Of(names.Where(n => Named(n.Name) == person));

    // One state may have a president and a supreme leader, but who is only called its leader is its president.
    private static bool HoldsSame(Character a, Character b) =>
        a.Roles.Exists(x => x.Office.OneHolder && b.Roles.Exists(y => y.Time == x.Time && (y.Office.Noun == x.Office.Noun || x.Office.Rank == Rank.Leader && y.Office.Rank == Rank.Leader && x.Office.Noun is "leader")));
}
