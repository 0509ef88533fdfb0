using Demarche.Record.Contacts;
using Demarche.Record.Positions;

namespace Demarche.Record.Changes;

/// <summary>Compares two states of play, each computed from the reports of its own day.</summary>
internal static class ChangesBetween
{
    /// <summary>What the later state has that the earlier has not, by the day known, the weightier first.</summary>
    public static IReadOnlyList<Change> Of(StateOfPlay before, StateOfPlay after) =>
        [.. Positions(before, after).Concat(Contacts(before, after)).Concat(Measures(before, after))
            .OrderBy(c => c.Known).ThenBy(c => c.Kind).ThenBy(c => c.Evidence[0])];

    private static IEnumerable<Change> Positions(StateOfPlay before, StateOfPlay after)
    {
        var old = before.Positions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var position in after.Positions)
        {
            var was = old.GetValueOrDefault(position.Id);
            for (var i = 0; i < position.Versions.Count; i++)
            {
                var version = position.Versions[i];
                if (was?.Versions.Any(v => v.Known == version.Known && v.Change == version.Change) == true)
                    continue;
                yield return new Change
                {
                    Kind = KindOf(version.Change),
                    Known = version.Known,
                    Position = position,
                    Before = i == 0 ? null : position.Versions[i - 1],
                    After = version,
                    Evidence = version.Evidence,
                };
            }

            foreach (var response in position.Responses.Where(r => was?.Responses.Any(o => o.State == r.State && o.Known == r.Known) != true))
                yield return new Change { Kind = ChangeKind.Response, Known = response.Known, Position = position, Response = response, Evidence = response.Evidence };
        }
    }

    private static IEnumerable<Change> Contacts(StateOfPlay before, StateOfPlay after)
    {
        var facts = before.Contacts.SelectMany(c => c.Evidence.Concat(c.Announcements).Select(e => (e.FactId, c)))
            .ToLookup(x => x.FactId, x => x.c, StringComparer.Ordinal);
        foreach (var contact in after.Contacts)
        {
            var was = contact.Evidence.Concat(contact.Announcements).SelectMany(e => facts[e.FactId]).FirstOrDefault(c => c.Kind == contact.Kind);
            if (was?.State == contact.State)
                continue;
            yield return new Change { Kind = ChangeKind.Contact, Known = contact.Known, Contact = contact, ContactBefore = was?.State, Evidence = contact.Evidence };
        }
    }

    private static IEnumerable<Change> Measures(StateOfPlay before, StateOfPlay after)
    {
        var facts = before.Measures.SelectMany(m => m.Evidence).Select(e => e.FactId).ToHashSet(StringComparer.Ordinal);
        return after.Measures
            .Where(m => !m.Evidence.Any(e => facts.Contains(e.FactId)))
            .Select(m => new Change { Kind = ChangeKind.New, Known = m.Known, Measure = m, Evidence = m.Evidence });
    }

    private static ChangeKind KindOf(VersionChange change) => change switch
    {
        VersionChange.Made => ChangeKind.New,
        VersionChange.Renewed => ChangeKind.Renewed,
        VersionChange.Reworded => ChangeKind.Reworded,
        VersionChange.Hardened => ChangeKind.Hardened,
        VersionChange.Softened => ChangeKind.Softened,
        VersionChange.Announced => ChangeKind.Announced,
        _ => ChangeKind.Withdrawn,
    };
}
