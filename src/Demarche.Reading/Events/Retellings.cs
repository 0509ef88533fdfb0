using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// Joins what one report tells twice: the same act of the same parties about the same matter, as far as the days allow. The
/// fuller telling stays, and takes from the other the day, the place and the persons that it lacks.
/// </summary>
internal static class Retellings
{
    // Of these a report may tell many that differ in nothing that is known: each test, each charge, each measure stands alone.
    private static readonly HashSet<Act> Never = [Act.Test, Act.Accuse, Act.Attack, Act.Urge, Act.Coerce, Act.Sanction, Act.Ease, Act.Deploy, Act.Aid, Act.Threaten];

    public static IReadOnlyList<Event> Join(IEnumerable<Event> events)
    {
        var kept = new List<Event>();
        foreach (var telling in events)
        {
            var same = kept.FindIndex(k => Same(k, telling));
            if (same < 0)
                kept.Add(telling);
            else
                kept[same] = Fuller(kept[same], telling);
        }

        return kept;
    }

    private static bool Same(Event one, Event other) =>
        one.Act == other.Act && !Never.Contains(one.Act) && one.Modality == other.Modality && one.Matter == other.Matter && (one.Matter is not null || one.Act.IsSymmetric() || one.Act == Act.Visit)
        && Parties(one.Actors).SetEquals(Parties(other.Actors)) && Parties(one.Targets).SetEquals(Parties(other.Targets))
        && Agree(one.Act, People(one), People(other))
        && DaysMeet(one.Day, other.Day) && (one.At is null || other.At is null || one.At == other.At);

    // "Ruiz met Brandt" and "Ruiz met Mora" tell of two meetings, though all are told of the same two sides.
    private static bool Agree(Act act, HashSet<string> here, HashSet<string> there) =>
        here.Count == 0 || there.Count == 0 || (IsContact(act) ? here.IsSubsetOf(there) || there.IsSubsetOf(here) : here.Overlaps(there));

    private static bool IsContact(Act act) => act is Act.Meet or Act.Call or Act.Visit;

    private static HashSet<string?> Parties(IEnumerable<Actor> actors) => [.. actors.Select(a => a.Party)];

    private static HashSet<string> People(Event e) => [.. e.Actors.Where(a => a.Id.StartsWith("person:", StringComparison.Ordinal)).Select(a => a.Id)];

    // Days meet when they overlap; a day that only the report's own date bounds says nothing against another.
    private static bool DaysMeet(DayInterval one, DayInterval other)
    {
        if (one.Basis is DayBasis.None or DayBasis.Report && other.Basis is DayBasis.None or DayBasis.Report)
            return true;
        if (one.Basis is DayBasis.None or DayBasis.Report || other.Basis is DayBasis.None or DayBasis.Report)
            return true;
        return (one.Earliest is null || other.Latest is null || one.Earliest <= other.Latest) && (other.Earliest is null || one.Latest is null || other.Earliest <= one.Latest);
    }

    private static Event Fuller(Event first, Event second)
    {
        var (full, thin) = Weight(second) > Weight(first) ? (second, first) : (first, second);
        return full with
        {
            // What two tellings agree on is as sure as the surer one.
            Confidence = Math.Max(full.Confidence, thin.Confidence),
            Actors = IsContact(full.Act) && People(thin).Count > People(full).Count && thin.Confidence > full.Confidence ? thin.Actors : ByName(full.Actors, thin.Actors),
            Day = full.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut ? full.Day : thin.Day,
            At = full.At ?? thin.At,
            Terms = full.Terms.Count > 0 ? full.Terms : thin.Terms,
            Retold = [.. full.Retold.Concat(thin.Retold).Append(new Retelling(thin.Evidence, thin.Terms, thin.StatementId)).OrderBy(r => r.Evidence.Span)],
        };
    }

    // "The two sides agreed", told elsewhere as "Ruiz and Brandt agreed": by whom.
    private static List<Actor> ByName(IReadOnlyList<Actor> full, IReadOnlyList<Actor> thin) =>
        [.. full.SelectMany(a => !Denotation.IsPerson(a) && thin.Where(t => Denotation.IsPerson(t) && t.Party == a.Party).ToList() is [_, ..] persons ? persons : [a]).DistinctBy(a => a.Id)];

    private static double Weight(Event e) =>
        e.Confidence * 4 + People(e).Count + e.Terms.Count + (e.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut ? 2 : 0) + (e.At is null ? 0 : 1);
}
