using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Folds;
using Demarche.Record.Positions;
using Demarche.Record.Tellings;

namespace Demarche.Record.Happenings;

/// <summary>Joins the tellings of one act by several reports. Each key of act and sides is folded by itself.</summary>
internal static class HappeningBook
{
    /// <summary>The acts that tellings tell, by the day known, then place.</summary>
    /// <param name="tellings">In reading order.</param>
    /// <param name="directory">Who is who.</param>
    /// <param name="kept">What is kept of these folds; null to keep nothing.</param>
    public static IReadOnlyList<Happening> Of(IEnumerable<Telling> tellings, ActorDirectory directory, Kept<HappeningKey, IReadOnlyList<Happening>>? kept)
    {
        var shelves = new Dictionary<HappeningKey, List<Telling>>();
        foreach (var telling in tellings)
        {
            var key = new HappeningKey(telling.Event.Act, Side(telling.From), Side(telling.To), telling.Happened);
            if (!shelves.TryGetValue(key, out var shelf))
                shelves[key] = shelf = [];
            shelf.Add(telling);
        }

        return [.. shelves
            .SelectMany(s => kept is null ? Folded(s.Value, directory) : kept.Of(s.Key, [.. s.Value.SelectMany(t => Looked(t, directory))], () => Folded(s.Value, directory)))
            .OrderBy(h => h.Known).ThenBy(h => h.Tellings[0].Evidence).ThenBy(h => h.Id, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<Happening> Folded(List<Telling> tellings, ActorDirectory directory)
    {
        var shelf = new HappeningShelf();
        foreach (var telling in tellings)
            shelf.Put(telling);
        return [.. shelf.Strands.Select(strand => Made(strand, directory))];
    }

    // A telling, and who its persons are.
    private static IEnumerable<object> Looked(Telling telling, ActorDirectory directory)
    {
        yield return telling;
        foreach (var actor in telling.Event.Actors.Concat(telling.Event.Targets))
        {
            if (directory.PersonOf(telling.Report.Report.Key, actor) is not { } person)
                continue;
            yield return person.Id;
            yield return person.Name;
        }
    }

    private static string Side(IReadOnlyList<string> parties) => parties.Count == 1 ? parties[0] : string.Join('|', parties.Order(StringComparer.Ordinal));

    private static Happening Made(IReadOnlyList<Telling> strand, ActorDirectory directory)
    {
        var first = strand[0];
        var dating = VersionFold.Narrowest(strand);
        var tellings = strand.SelectMany(t => Tellings(t, directory)).ToList();
        return new Happening
        {
            Id = first.Event.Id,
            Act = first.Event.Act,
            Code = first.Event.Code,
            Actors = Fullest(tellings.Select(t => t.Actors)),
            Targets = Fullest(tellings.Select(t => t.Targets)),
            Modality = first.Event.Modality,
            Day = dating.Day,
            DayFrom = dating.Evidence,
            At = tellings.Select(t => t.At).FirstOrDefault(a => a is not null),
            Matter = strand.Select(t => t.Matter).FirstOrDefault(m => m is not null),
            ToldBy = strand.Any(t => t.ToldBy is null) ? null : first.ToldBy,
            Channel = strand.Select(t => t.Event.Channel).FirstOrDefault(c => c is not null),
            Known = first.Known,
            Tellings = tellings,
            Confidence = strand.Max(t => t.Event.Confidence),
        };
    }

    private static IEnumerable<HappeningTelling> Tellings(Telling telling, ActorDirectory directory)
    {
        var key = telling.Report.Report.Key;
        var actors = Named(telling.Event.Actors);
        var targets = Named(telling.Event.Targets);
        var about = telling.Event.Object is { } words ? telling.Cite(words) : null;
        return telling.Places.Select((place, i) => new HappeningTelling(
            telling.Cite(place.Evidence), telling.Day, telling.Event.At, actors, targets, place.Terms, i == 0 ? about : null, telling.ToldBy, place.StatementId));

        List<Participant> Named(IReadOnlyList<Actor> side) =>
            [.. side.Select(a => directory.PersonOf(key, a) is { } person ? new Participant(person.Id, person.Name, a.Party) : new Participant(a.Id, a.Name, a.Party))
                .DistinctBy(p => p.Id)];
    }

    // "Ana Ruiz offered" names more than "Norland offered".
    private static IReadOnlyList<Participant> Fullest(IEnumerable<IReadOnlyList<Participant>> sides) =>
        sides.MaxBy(s => s.Count(p => p.IsPerson))!;
}
