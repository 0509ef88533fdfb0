using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// Which of two matches tells the event: "rejected the demand to meet" is a refusal and neither a demand nor a meeting, "condemned
/// the test" is a charge and a test.
/// </summary>
internal static class Precedence
{
    // Acts done by saying: what they ask for, offer or threaten is no second event.
    private static readonly HashSet<Act> Speaking = [Act.Offer, Act.Demand, Act.Urge, Act.Threaten, Act.Pledge, Act.Reject, Act.Agree, Act.Deny, Act.Accuse];

    private static readonly HashSet<Act> TakesWhatItIsOf = [Act.Offer, Act.Demand, Act.Urge, Act.Threaten, Act.Pledge];

    // What is blamed or praised was done.
    private static readonly HashSet<Act> Judging = [Act.Accuse, Act.Support, Act.Deny];

    private static readonly HashSet<Act> Deeds = [Act.Test, Act.Attack, Act.Coerce, Act.Deploy, Act.Exercise, Act.Sanction, Act.Meet, Act.Visit, Act.Agree, Act.Ease];

    /// <summary>Whether one match leaves no event to another.</summary>
    /// <param name="syntax">The tree.</param>
    /// <param name="outer">The match that may take.</param>
    /// <param name="outerCounts">Whether its own sides are known: "the summit collapsed", of nobody known, takes no noun for itself.</param>
    /// <param name="inner">The match that may be taken.</param>
    public static bool Takes(Syntax syntax, Match outer, bool outerCounts, Match inner)
    {
        if (IsSetToo(syntax, outer, inner))
            return false;
        if (outer.Used.Contains(inner.Trigger) && outerCounts)
            return !IsOwnersAnswered(syntax, outer, inner) && !(Judging.Contains(outer.Pattern.Act) && Deeds.Contains(inner.Pattern.Act) && !syntax.IsVerb(inner.Trigger));
        if (outerCounts && IsWhole(syntax, outer, inner))
            return true;
        if (!Speaking.Contains(outer.Pattern.Act) || syntax.Text.SentenceOf(outer.Trigger) != syntax.Text.SentenceOf(inner.Trigger))
            return false;
        if (IsOfferedToo(syntax, outer, inner) || IsOccasion(syntax, outer, inner))
            return false;
        if (outer.Complement >= 0 && ReachedFrom(syntax, inner.Trigger, outer.Complement, whole: true))
            return true;
        return TakesWhatItIsOf.Contains(outer.Pattern.Act) && inner.Trigger != outer.Trigger && !IsBeside(syntax, outer, inner) && ReachedFrom(syntax, inner.Trigger, outer.Trigger, whole: false);
    }

    // "Called for calm during talks with Silva", "at talks in Arvia she offered": when it was said, and no part of what was.
    private static bool IsOccasion(Syntax syntax, Match outer, Match inner) =>
        inner.Pattern is { Kind: TriggerKind.Noun, Act: Act.Meet or Act.Call or Act.Visit } && !outer.Used.Contains(inner.Trigger)
        && (syntax.HasCase(inner.Trigger, "during", "following") || inner.Trigger < outer.Trigger && syntax.HasCase(inner.Trigger, "at", "in", "after", "on"));

    // "Agreed to hold talks on 12 July": with a day of its own the meeting is set.
    private static bool IsSetToo(Syntax syntax, Match outer, Match inner) =>
        outer.Pattern.Act == Act.Agree && inner.Pattern is { Kind: TriggerKind.Verb, Act: Act.Meet or Act.Visit } && inner.Trigger == outer.Complement
        && syntax.Text.RangeOf(syntax.Text.SubtreeOf(inner.Trigger)) is var clause && syntax.Text.Dates.Any(d => clause.Contains(d.Range) && d.Earliest is not null);

    // "Opened a fourth round of peace talks": the talks are what was opened, not other ones.
    private static bool IsWhole(Syntax syntax, Match outer, Match inner) =>
        inner.Pattern is { Kind: TriggerKind.Noun } told && told.Act == outer.Pattern.Act && syntax[inner.Trigger].Relation == Relation.Nmod && syntax.HasCase(inner.Trigger, "of")
        && outer.Used.Contains(syntax[inner.Trigger].Head) && syntax.Child(inner.Trigger, Relation.NmodPoss) < 0;

    // "Rejected Norland's offer": the offer stands beside its refusal.
    private static bool IsOwnersAnswered(Syntax syntax, Match outer, Match inner) =>
        inner.Pattern.Act is Act.Offer or Act.Demand or Act.Urge && outer.Pattern.Act is Act.Reject or Act.Agree && syntax.Child(inner.Trigger, Relation.NmodPoss) >= 0;

    // "Underscored its commitment to the alliance and its readiness to talk": a pledge and an offer.
    private static bool IsBeside(Syntax syntax, Match outer, Match inner) =>
        syntax[inner.Trigger].Relation == Relation.Conj && outer.Used.Contains(syntax[inner.Trigger].Head) && Speaking.Contains(inner.Pattern.Act);

    // "Committed to strengthen their alliance, and underscored their openness to talks": trees hang what is joined by "and" too low, and to be
    // ready for something is no part of a vow.
    private static bool IsOfferedToo(Syntax syntax, Match outer, Match inner)
    {
        if (outer.Pattern.Act != Act.Pledge || inner.Pattern.Act != Act.Offer)
            return false;
        for (var up = inner.Trigger; up >= 0 && up != outer.Trigger; up = syntax[up].Head)
        {
            if (syntax[up].Relation == Relation.Conj)
                return true;
        }

        return false;
    }

    // Below a word without crossing into a clause that tells about something on its own: "after the 2019 summit", "which collapsed".
    // What is coordinated with a complement is asked for too, "to disarm and return to talks"; what is coordinated with the act itself is not.
    private static bool ReachedFrom(Syntax syntax, int token, int above, bool whole)
    {
        for (var up = token; up >= 0; up = syntax[up].Head)
        {
            if (up == above)
                return true;
            if (syntax[up].Relation is Relation.AclRelcl or Relation.Parataxis || syntax[up].Relation == Relation.Advcl && !syntax.IsInfinitive(up)
                || syntax[up].Relation == Relation.Conj && syntax.IsVerb(up) && syntax[up].Head == above && !whole)
                return false;
        }

        return false;
    }
}
