using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// The parties that a report tells to be dealing with one another. Reports name them once and then write "the talks", "a deal", "both sides".
/// </summary>
/// <param name="Seats">One actor for each party, the party itself and no person; empty when the report tells of no such dealings.</param>
internal sealed record NegotiatingTable(IReadOnlyList<Actor> Seats)
{
    private static readonly string[] Occasions = ["after", "during", "at", "following", "since", "from", "in"];

    // A report that tells of many dealings follows none of them.
    private const double Share = .5;

    // Told once, in passing, a meeting makes no negotiation.
    private const int Least = 3;

    // Who is addressed without being named is whoever sits at the table.
    private static readonly HashSet<Act> Addressed = [Act.Offer, Act.Demand, Act.Reject, Act.Concede];

    /// <summary>Nobody deals with anybody.</summary>
    public static NegotiatingTable None { get; } = new([]);

    // Few negotiate as one; the United Nations or a union of many states is a side of its own.
    private const int LeastMembers = 3;
    private const int MostMembers = 8;

    // By party and other party, the group of which the first is a member and that the report tells to deal with the other.
    private IReadOnlyDictionary<(string Member, string Other), Actor> Groups { get; init; } = new Dictionary<(string, string), Actor>();

    // Parties that sit there within a group: "Norland and the six powers" negotiate, and Sudland is one of the six.
    private IReadOnlySet<string> Within { get; init; } = new HashSet<string>();

    /// <summary>The table that most of the told meetings and deals share; of equals the one told first.</summary>
    /// <param name="cast">Who is who.</param>
    /// <param name="parties">Who belongs to which group: who meets one of it meets the group, where the group is told to meet.</param>
    /// <param name="told">The report's matches with their sides, where these are told.</param>
    public static NegotiatingTable Of(Cast cast, Parties parties, IEnumerable<(Match Match, Sides? Sides)> told)
    {
        var sets = new List<(HashSet<string> Parties, int Weight)>();
        var groups = new Dictionary<(string, string), Actor>();
        foreach (var (match, sides) in told)
        {
            if (sides is { Source: OtherSide.Given or OtherSide.Sentence })
                AddGroups(groups, cast, parties, [.. sides.Actors.Concat(sides.Targets).Select(a => a.Party).OfType<string>().Distinct(StringComparer.Ordinal)]);
            if (sides is not { Source: OtherSide.Given } || match.Pattern.Act is not (Act.Meet or Act.Agree))
                continue;
            var here = sides.Actors.Select(a => a.Party).OfType<string>().ToHashSet(StringComparer.Ordinal);
            // "Talks between", "a deal with" tell of a negotiation; who "met" may have met in passing.
            var weight = match.Pattern.Kind == TriggerKind.Noun ? 2 : 1;
            var known = sets.FindIndex(s => s.Parties.SetEquals(here));
            if (here.Count > 1 && known < 0)
                sets.Add((here, weight));
            else if (here.Count > 1)
                sets[known] = (here, sets[known].Weight + weight);
        }

        if (sets.Count == 0)
            return None with { Groups = groups };
        var (most, times) = sets.Select(s => (s.Parties, sets.Where(o => IsPartOf(o.Parties, s.Parties, parties)).Sum(o => o.Weight))).MaxBy(s => s.Item2);
        var seats = most.Order(StringComparer.Ordinal).Select(cast.PartyItself).ToList();
        return times < Least || times < Share * sets.Sum(s => s.Weight) || seats.Contains(null)
            ? None with { Groups = groups }
            : new NegotiatingTable([.. seats.OfType<Actor>()]) { Groups = groups, Within = most.SelectMany(p => MembersOf(p, parties)).ToHashSet(StringComparer.Ordinal) };
    }

    private static void AddGroups(Dictionary<(string, string), Actor> groups, Cast cast, Parties parties, List<string> dealing)
    {
        foreach (var group in dealing.Where(g => MembersOf(g, parties).Count is >= LeastMembers and <= MostMembers))
        {
            if (cast.PartyItself(group) is not { } itself)
                continue;
            foreach (var other in dealing.Where(o => o != group))
                MembersOf(group, parties).ToList().ForEach(member => groups.TryAdd((member, other), itself));
        }
    }

    // Two who negotiate, one of them for a group: part of the group's negotiation.
    private static bool IsPartOf(HashSet<string> some, HashSet<string> all, Parties parties) =>
        some.SetEquals(all) || some.Overlaps(all) && some.All(p => all.Contains(p) || all.Any(g => !some.Contains(g) && MembersOf(g, parties).Contains(p))) && all.All(p => some.Contains(p) || some.Overlaps(MembersOf(p, parties)));

    private static IReadOnlyList<string> MembersOf(string party, Parties parties) => parties.Find(party)?.Members ?? [];

    /// <summary>The sides of a match, with what only the table tells: a group in place of the member on whom the guess fell, both of "the talks", the other of "is ready to compromise".</summary>
    public Sides? Complete(Syntax syntax, Cast cast, Match match, Sides? sides)
    {
        if (sides is { Source: OtherSide.Report, Actors: [{ Party: { } one }, { Party: { } other }] } && match.Pattern.Act == Act.Meet && !sides.Actors.Any(Denotation.IsPerson))
        {
            if (Groups.TryGetValue((one, other), out var group) || Groups.TryGetValue((other, one), out group))
                return sides with { Actors = [Groups.ContainsKey((one, other)) ? sides.Actors[1] : sides.Actors[0], group], Source = sides.Doer == Doer.Main ? OtherSide.Table : sides.Source };
        }

        if (Seats.Count == 0)
            return sides;
        // "The six powers will meet again": with whom they deal.
        if (sides is { Source: OtherSide.Table, Actors: [{ Party: { } alone }] } && match.Pattern.Act == Act.Meet && Seats.Any(s => s.Party == alone))
            return sides with { Actors = Seats };
        if (sides is null && match.Pattern.Act == Act.Meet && (match.Target < 0 ? IsTheirs(syntax, match) : IsWithOneOfThem(cast, match)))
            return new Sides(Seats, [], OtherSide.Table);
        if (sides is { Source: OtherSide.Report } && match.Pattern.Act is Act.Meet or Act.Agree && sides.Actors.All(IsSeated))
            return sides with { Actors = [.. Seats.SelectMany(s => sides.Actors.Where(a => a.Party == s.Party).DefaultIfEmpty(s))], Source = OtherSide.Table };
        if (sides is { Source: OtherSide.Report } && Addressed.Contains(match.Pattern.Act) && Across(sides.Actors) is [_, ..] others)
            return sides with { Targets = others, Source = OtherSide.Table };
        return sides;
    }

    // "The talks resumed", "after the talks", "the latest round": some occasion is meant, and not talks as such ("hopes for talks").
    private static bool IsTheirs(Syntax syntax, Match match) => match.Pattern.Kind == TriggerKind.Noun
        ? Occasions.Any(p => syntax.HasCase(match.Trigger, p)) || syntax[match.Trigger].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && !syntax.HasChild(match.Trigger, "no", Relation.Det)
        : match.Pattern.Parts.Any(p => p.Slot == PatternSlot.Subject && p.Words is not null);

    // A person of one of the group's members has been told: it is that member's meeting.
    private bool IsSeated(Actor actor) => Seats.Any(s => s.Party == actor.Party) || actor.Party is not null && Within.Contains(actor.Party) && !Denotation.IsPerson(actor);

    // "The place of the meeting with Norland is being set"
    private bool IsWithOneOfThem(Cast cast, Match match) => match.Pattern.Kind == TriggerKind.Noun && cast.Acting(match.Target).Any(a => Seats.Any(s => s.Party == a.Party));

    private List<Actor> Across(IReadOnlyList<Actor> actors) =>
        Seats.Any(s => actors.Any(a => a.Party == s.Party)) ? [.. Seats.Where(s => actors.All(a => a.Party != s.Party))] : [];
}
