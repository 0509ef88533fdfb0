using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// Whom somebody addresses who stands outside a quarrel: "urged the parties to return", "called on both sides", "demanded that the warring factions
/// stop". Those who fight, else the two parties that the report names most beside the one who speaks.
/// </summary>
internal sealed class BothSides(Syntax syntax, Cast cast, Prominence prominence, Denotation denotation, WarringSides warring)
{
    private const int Least = 2;

    // The two whom a report is about are named so much more often than a third.
    private const double Lead = 1.5;

    private static readonly HashSet<string> Quarrelling = ["side", "party", "combatant", "belligerent", "faction"];
    private static readonly HashSet<string> Paired = ["country", "nation", "leader", "government", "neighbor", "neighbour", "state", "capital"];

    /// <summary>The sides with those who are addressed, where the words call them no more than the sides; else as given.</summary>
    public Sides? Complete(Match match, Sides? sides)
    {
        if (sides is null or { Source: OtherSide.Given } || match.Pattern.Act.IsSymmetric() || !IsBoth(Addressed(match)) || Others(sides.Actors) is not { Count: 2 } others)
            return sides;
        return sides with { Targets = others, Source = OtherSide.Table };
    }

    private int Addressed(Match match) =>
        match.Target >= 0 ? match.Target
        : match.Complement >= 0 && syntax.Child(match.Complement, Relation.Nsubj) is >= 0 and var subject ? subject
        : match.Pattern.Kind == TriggerKind.Verb ? syntax.Object(match.Trigger) : -1;

    private bool IsBoth(int phrase)
    {
        if (phrase < 0 || syntax[phrase].Fine != Xpos.NNS || denotation.Of(phrase).Count > 0 || syntax.Child(phrase, Relation.NmodPoss) >= 0 || syntax.Under(phrase, "of") >= 0)
            return false;
        var told = Determined(phrase);
        return Quarrelling.Contains(syntax.Lemma(phrase)) ? told || syntax.HasChild(phrase, "the", Relation.Det) || syntax.HasChild(phrase, "all") : Paired.Contains(syntax.Lemma(phrase)) && told;
    }

    private bool Determined(int phrase) => syntax.HasChild(phrase, "both") || syntax.HasChild(phrase, "two") || syntax.HasChild(phrase, "warring") || syntax.HasChild(phrase, "rival") || syntax.HasChild(phrase, "opposing");

    private IReadOnlyList<Actor> Others(IReadOnlyList<Actor> acting)
    {
        if (warring.Pair is { Count: 2 } pair)
            return pair.Any(p => acting.Any(a => a.Party == p.Party)) ? [] : pair;
        var named = prominence.Ranked.Where(p => acting.All(a => a.Party != p)).Take(3).ToList();
        if (named.Count < 2 || prominence.Times(named[1]) < Least || named.Count > 2 && prominence.Times(named[1]) < Lead * prominence.Times(named[2]))
            return [];
        return [.. named.Take(2).Select(cast.PartyItself).OfType<Actor>()];
    }
}
