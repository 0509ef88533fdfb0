using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>Events that words of the lexicon tell: finds matches, drops those that others take for themselves, settles the sides.</summary>
internal sealed class TriggerReader(ActLexicon lexicon)
{
    // Without somebody on the other side these are acts within a country, or no act at all.
    private static readonly HashSet<Act> NeedTarget = [Act.Visit, Act.Aid, Act.Coerce, Act.Attack, Act.Sanction, Act.Mediate, Act.Protest, Act.Support, Act.Accuse, Act.Threaten, Act.Demand, Act.Urge];

    // Acts done by saying: what they ask for, offer or threaten is no second event.
    private static readonly HashSet<Act> Speaking = [Act.Offer, Act.Demand, Act.Urge, Act.Threaten, Act.Pledge, Act.Reject, Act.Agree, Act.Deny, Act.Accuse];

    // What is merely thinkable is told of as an event only of meetings, deals and measures; elsewhere it is the content of some speech.
    private static readonly HashSet<Act> MayBePossible = [Act.Meet, Act.Visit, Act.Agree, Act.Sanction];

    private static readonly HashSet<Act> Refusable = [Act.Meet, Act.Offer, Act.Agree, Act.Ease, Act.Concede, Act.Aid, Act.Visit, Act.Support, Act.Cooperate, Act.Mediate];

    private static readonly HashSet<Act> TakesWhatItIsOf = [Act.Offer, Act.Demand, Act.Urge, Act.Threaten, Act.Pledge];

    /// <summary>The events of a draft.</summary>
    /// <param name="draft">Text and cast.</param>
    /// <param name="anybody">Whether acts count of which a side is not known: for sentences whose sides were given beforehand.</param>
    public IEnumerable<Candidate> Read(Draft draft, bool anybody = false)
    {
        var grammar = new Grammar(draft.Text, lexicon);
        var matcher = new PatternMatcher(lexicon, grammar, draft.Cast);
        var sides = new SideFinder(grammar, draft.Cast, lexicon);
        var modalities = new Modalities(lexicon, grammar);
        var matches = Enumerable.Range(0, draft.Text.Tokens.Length).Select(matcher.Find).OfType<Match>().Select(m => (Match: m, Sides: SidesOf(m))).ToList();
        foreach (var (match, found) in matches)
        {
            if (found is null || matches.Any(m => m.Match != match && Takes(grammar, m.Match, m.Sides is not null, match)))
                continue;
            var modality = modalities.Of(match);
            if (anybody || modality != Modality.Possible || MayBePossible.Contains(match.Pattern.Act) && found.Source == OtherSide.Given && modalities.IsOwn(match.Trigger))
                yield return Refused(grammar, Candidate(grammar, match, found, modality));
        }

        Sides? SidesOf(Match match)
        {
            var found = match.Pattern.Case == "none" ? null : sides.Of(match);
            return anybody && match.Pattern.Case != "none" ? found ?? new Sides([], [], OtherSide.Untold) : found is not null && Counts(match, found) ? found : null;
        }
    }

    // Whether one match leaves no event to another. One whose own sides are unknown ("the summit collapsed") takes no noun for itself.
    private static bool Takes(Grammar grammar, Match outer, bool outerCounts, Match inner)
    {
        if (outer.Used.Contains(inner.Trigger) && outerCounts)
            return !(inner.Pattern.Act is Act.Offer or Act.Demand or Act.Urge && outer.Pattern.Act is Act.Reject or Act.Agree && grammar.Child(inner.Trigger, Relation.NmodPoss) >= 0);
        if (!Speaking.Contains(outer.Pattern.Act) || grammar.Text.SentenceOf(outer.Trigger) != grammar.Text.SentenceOf(inner.Trigger))
            return false;
        if (outer.Complement >= 0 && ReachedFrom(grammar, inner.Trigger, outer.Complement))
            return true;
        return TakesWhatItIsOf.Contains(outer.Pattern.Act) && inner.Trigger != outer.Trigger && ReachedFrom(grammar, inner.Trigger, outer.Trigger);
    }

    // Below a word without crossing into a clause that tells about something on its own: "after the 2019 summit", "which collapsed".
    private static bool ReachedFrom(Grammar grammar, int token, int above)
    {
        for (var up = token; up >= 0; up = grammar[up].Head)
        {
            if (up == above)
                return true;
            if (grammar[up].Relation is Relation.AclRelcl or Relation.Parataxis || grammar[up].Relation == Relation.Advcl && !grammar.IsInfinitive(up)
                || grammar[up].Relation == Relation.Conj && grammar.IsVerb(up) && grammar[up].Head == above)
                return false;
        }

        return false;
    }

    private static bool Counts(Match match, Sides sides)
    {
        var act = match.Pattern.Act;
        if (act is Act.Meet or Act.Call || act == Act.Agree && (match.Pattern.Kind == TriggerKind.Noun || match.Complement < 0))
            return sides.Actors.Select(a => a.Party).Distinct().Count() > 1;
        return sides.Targets.Count > 0 || !NeedTarget.Contains(act);
    }

    // "Will not lift the embargo": whoever says that refuses.
    private static Candidate Refused(Grammar grammar, Candidate candidate)
    {
        if (candidate.Modality != Modality.Negated || !Refusable.Contains(candidate.Act) || !grammar.IsVerb(candidate.Trigger) || !HasWill(grammar, candidate.Trigger))
            return candidate;
        return candidate with { Act = Act.Reject, Modality = Modality.Occurred, Object = candidate.Trigger, Rule = candidate.Rule.Replace($".{candidate.Act.Word()}.", ".reject.will-not-", StringComparison.Ordinal) };
    }

    private static bool HasWill(Grammar grammar, int verb)
    {
        foreach (var child in grammar.Children(verb))
        {
            if (grammar[child].Relation == Relation.Aux && grammar.Lemma(child) is "will" or "would" or "wo" or "shall")
                return true;
        }

        return false;
    }

    private static Candidate Candidate(Grammar grammar, Match match, Sides sides, Modality modality) => new()
    {
        Act = match.Pattern.Act,
        Case = match.Pattern.Case,
        Trigger = match.Trigger,
        Sides = sides,
        Modality = modality,
        Object = ObjectOf(grammar, match),
        Complement = match.Complement,
        Words = [match.Trigger, .. match.Used],
        Rule = $"event.{match.Pattern.Act.Word()}.{match.Pattern.Kind.Word()}{(sides.Source == OtherSide.Given ? "" : "." + sides.Source.Word())}",
    };

    private static int ObjectOf(Grammar grammar, Match match)
    {
        if (match.Complement >= 0)
            return match.Complement;
        if (match.Pattern.Kind != TriggerKind.Noun && grammar.Object(match.Trigger) is >= 0 and var direct)
            return grammar.Child(match.Trigger, Relation.Xcomp) is >= 0 and var infinitive && grammar.IsInfinitive(infinitive) ? infinitive : direct;
        foreach (var preposition in (string[])["for", "of", "on", "to", "about", "against", "with"])
        {
            if (grammar.Under(match.Trigger, preposition) is >= 0 and var phrase)
                return phrase;
        }

        return grammar.Complement(match.Trigger, infinitive: true);
    }
}
