using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// Who "the peace talks", "the truce" of a report are of that follows one war: a state and the group that stands against it, whoever else brings
/// them together. Guests and mediators are named beside such words more often than those who fight.
/// </summary>
internal sealed class WarringSides(Syntax syntax, Cast cast, Prominence prominence, Oppositions oppositions)
{
    // A group named once, in passing, is not whom a report follows.
    private const int Least = 2;

    private static readonly HashSet<string> Peace = ["peace", "ceasefire", "cease-fire", "truce"];

    private static readonly HashSet<string> Mediators = ["UN", "OSCE", "African Union", "EU", "Arab League", "IGAD", "ECOWAS"];

    private readonly Lazy<IReadOnlyList<Actor>> _pair = new(() => PairOf(cast, prominence, oppositions));

    /// <summary>The state and the group; empty when the report follows no war.</summary>
    public IReadOnlyList<Actor> Pair => _pair.Value;

    /// <summary>Both sides of the war for talks on peace or a truce whose own words tell at most one of them; else what is given.</summary>
    public Sides? Complete(Match match, Sides? told)
    {
        if (_pair.Value.Count > 0 && match.Pattern.Act == Act.Mediate && told is { Targets.Count: 0 } && !told.Actors.Any(a => _pair.Value.Any(p => p.Party == a.Party)))
            return told with { Targets = _pair.Value, Source = OtherSide.Table };
        // "Sudland declared a truce, the United Nations said": not whoever tells of the war or stands between is faced.
        if (_pair.Value.Count > 0 && told is { Source: OtherSide.Sentence or OtherSide.Report, Targets.Count: > 0 } && !match.Pattern.Act.IsSymmetric() && _pair.Value.Any(p => told.Actors.All(a => a.Party == p.Party))
            && told.Targets.All(t => t.Party is { } party && Mediators.Contains(party)))
            return told with { Targets = [.. _pair.Value.Where(p => told.Actors.All(a => a.Party != p.Party))], Source = OtherSide.Table };
        if (_pair.Value.Count == 0 || !(IsPeaceTalks(match) || IsTruce(match)) || told is not null && !LeavesOpen(told))
            return told;
        return new Sides(_pair.Value, match.Pattern.Act.IsSymmetric() ? [] : _pair.Value, OtherSide.Table);
    }

    private static IReadOnlyList<Actor> PairOf(Cast cast, Prominence prominence, Oppositions oppositions)
    {
        var pairs = prominence.Ranked.SelectMany(group => oppositions.Against(group).Select(state => (State: state, Group: group, Times: Math.Min(prominence.Times(state), prominence.Times(group)))))
            .Where(p => p.Times >= Least).OrderByDescending(p => p.Times).Take(1).ToList();
        return pairs is [var pair] && cast.PartyItself(pair.State) is { } state && cast.PartyItself(pair.Group) is { } group ? [state, group] : [];
    }

    // One of the two, somebody who mediates, or nobody.
    private bool LeavesOpen(Sides told) =>
        told.Source is not OtherSide.Given && !told.Actors.Any(Denotation.IsPerson)
        || told.Actors.Concat(told.Targets).All(a => a.Party is { } party && (Mediators.Contains(party) || party == _pair.Value[0].Party)) && told.Actors.Concat(told.Targets).Any(a => a.Party == _pair.Value[0].Party);

    // "Peace talks", "the Norlandic talks"
    private bool IsPeaceTalks(Match match) => match.Pattern.Act == Act.Meet && match.Used.Prepend(match.Trigger).Where(syntax.IsNominal).Any(IsOfPeace);

    private bool IsOfPeace(int noun) => syntax.Lemma(noun) is "talk" or "negotiation" or "process" or "round" or "dialogue" && syntax.Content(noun).Any(w => Peace.Contains(w.Lemma));

    // "The truce in the north", "the truce has held"
    private static bool IsTruce(Match match) => match.Pattern is { Act: Act.Ease, Case: "truce" } && (match.Pattern.Kind == TriggerKind.Noun || match.Pattern.Parts.Any(p => p.Slot == PatternSlot.Subject));
}
