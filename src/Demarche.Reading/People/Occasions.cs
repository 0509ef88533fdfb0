using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// For whom those stand whom an occasion places: who welcomes at home, whom a visitor meets there, who is named beside a colleague, who speaks where
/// a body has just spoken, what a state's agency publishes.
/// </summary>
internal sealed class Occasions(CastText text, Characters characters, IReadOnlyList<NameMention> names, Standings standings, Func<PersonName, Character?> named)
{
    private const double Inferred = 0.5;
    private const double Served = 1;

    // Sentences between a body's saying and its spokesman's.
    private const int SpokesmanAfter = 3;

    // "Ruritania, on June 15 and 16, where".
    private const int FarthestLand = 8;

    private static readonly HashSet<string> Restating = new(StringComparer.Ordinal) { "reiterate", "reaffirm", "restate", "underscore", "express", "pledge", "voice", "affirm" };
    private static readonly HashSet<string> Stances = new(StringComparer.Ordinal) { "readiness", "willingness", "commitment", "support", "intention", "resolve", "determination", "solidarity", "condolence", "gratitude" };

    /// <summary>Gives parties to those who have none.</summary>
    public void Vote()
    {
        Restate();
        Spokesmen();
        Hosts();
        Hosted();
        Visited();
        Published();
        Colleagues();
    }

    // "President Bell thanked King Omar and reiterated Ruritania's readiness to help": whose stance somebody restates is his own.
    private void Restate()
    {
        foreach (var state in text.Parties.Where(p => p is { NamesIt: true, Code: not null }))
        {
            var head = text.Text.HeadOf(state.Tokens);
            if (text[head].Relation != Relation.NmodPoss || text[head].Head is not (>= 0 and var stance) || !Stances.Contains(text[stance].Lemma) || text[stance].Relation != Relation.Obj || !Restating.Contains(text[text[stance].Head].Lemma))
                continue;
            if (names.FirstOrDefault(n => Acts(n, text[stance].Head)) is { } mention && named(mention.Name) is { Party: null } speaker && speaker.Has(Rank.Leader))
                speaker.Vote(state.Code!, Served);
        }
    }

    // Also of the verb that it is coordinated with: "thanked him and reiterated".
    private bool Acts(NameMention mention, int verb)
    {
        var head = text.Text.HeadOf(mention.Tokens);
        if (Clauses.PartOf(text, head) != Part.Subject)
            return false;
        var governor = Clauses.Governor(text, head);
        return governor == verb || (text[verb].Relation == Relation.Conj && text[verb].Head == governor);
    }

    // "The Ruritanian army said it would answer. The flight was a threat, spokesman Omar Rahman said": whoever has just spoken.
    private void Spokesmen()
    {
        foreach (var spokesman in characters.Persons.Where(p => p.Party is null && p.Introduced < text.Length && p.Roles.Exists(r => r is { OwnParty: null, Indefinite: false, Possessor: < 0, Served: < 0, Office: { Rank: Rank.Spokesman, Usual.Count: 0 } } && !PartyInference.IsOfAnother(text, r))).ToList())
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
            if (land is { NamesIt: true, Code: { } code } && named(names[i].Name) is { Party: null } host && host.Has(Rank.Leader))
                host.Vote(code, Inferred);
        }
    }

    // "She will travel to Ruritania, where she will meet President Karim": he is at home there.
    private void Hosted()
    {
        foreach (var mention in names.Where(n => named(n.Name) is { Party: null } met && PartyInference.IsPublic(text, met)))
        {
            var sentence = text.Text.Sentences[text.SentenceOf(mention.Tokens.First)].Tokens;
            var where = mention.Titled.First - 1;
            while (where >= sentence.First && !text.Is(where, "where"))
                where--;
            var land = where - 1;
            while (land >= sentence.First && where - land <= FarthestLand && text.PartyAt(land) is not { NamesIt: true })
                land--;
            if (where >= sentence.First && land >= sentence.First && text.PartyAt(land) is { NamesIt: true, Code: { } code } && standings.IsState(code))
                named(mention.Name)!.Vote(code, Inferred);
        }
    }

    // "The envoy visited Ruritania and met President Karim", "met President Karim at the Blue House": leaders receive at home, unless the report is about another land.
    private void Visited()
    {
        foreach (var mention in names.Where(n => named(n.Name) is { Party: null } met && met.Roles.Exists(r => r is { Office.Rank: Rank.Leader, OwnParty: null, Indefinite: false, Possessor: < 0, Time: RoleTime.Current } && !PartyInference.IsOfAnother(text, r))))
        {
            var sentence = text.SentenceOf(mention.Tokens.First);
            var verb = mention.Titled.First - 1;
            while (verb >= 0 && text.SameSentence(verb, mention.Tokens.First) && text[verb].Tag is Upos.Adj or Upos.Adv or Upos.Adp or Upos.Det)
                verb--;
            if (verb < 0 || !text.SameSentence(verb, mention.Tokens.First) || text[verb] is not { Tag: Upos.Verb, Lemma: "meet" or "visit" })
                continue;
            var visitors = names.Where(n => n.Tokens.First < verb && text.SentenceOf(n.Tokens.First) == sentence).Select(n => named(n.Name)?.Party).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var lands = text.Parties.Where(p => p.Code is not null && text.SentenceOf(p.Tokens.First) == sentence && standings.IsState(p.Code) && (IsVisited(p) || p.Word.Kind == PartyWordKind.Institution && IsIn(p))).Select(p => p.Code!).Distinct().Except(visitors).ToList();
            var atHome = text.Parties.Any(p => lands.Contains(p.Code!) && text.SentenceOf(p.Tokens.First) == sentence && p.Word.Kind == PartyWordKind.Institution && IsIn(p));
            if (visitors.Count == 1 && lands is [var land] && (atHome || standings.From(standings.Of(land)).All(s => s == land || visitors.Contains(s))))
                named(mention.Name)!.Vote(land, Inferred);
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
            if (named(PersonName.Of(text.Text.Words(text.Text.Names[text.PersonAt(attribution.SourceHead)].Tokens).ToString())) is not { Party: null, Roles.Count: 0 } speaker)
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
                named(other.Name)?.Vote(party, Served);
        }
    }
}
