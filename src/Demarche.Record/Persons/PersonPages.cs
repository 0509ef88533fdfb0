using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Contacts;
using Demarche.Record.Happenings;
using Demarche.Record.Sayings;

namespace Demarche.Record.Persons;

/// <summary>Makes the pages of those whom a name may mean.</summary>
internal static class PersonPages
{
    /// <summary>One page for each person called by the name, whom most reports name first.</summary>
    public static IReadOnlyList<PersonPage> Called(KnownReports known, string name, IReadOnlyList<Contact> contacts, DateOnly asOf)
    {
        var called = known.Directory.Called(name);
        return [.. called.OrderByDescending(p => p.Reports).ThenBy(p => p.Id, StringComparer.Ordinal).Select(p => Page(known, p, contacts, asOf))];
    }

    private static PersonPage Page(KnownReports known, RecordActor person, IReadOnlyList<Contact> contacts, DateOnly asOf)
    {
        var appearances = known.Reports
            .Select(r => (Facts: r, Ids: LocalIds(known, r, person)))
            .Where(a => a.Ids.Count > 0)
            .ToList();
        var met = contacts.Where(c => c.People.Any(p => p.Id == person.Id)).ToList();
        var shown = met.SelectMany(c => c.Evidence.Concat(c.Announcements)).Select(e => e.FactId).ToHashSet(StringComparer.Ordinal);
        var acts = known.Tellings.Where(t => !shown.Contains(t.Event.Id) && t.Event.Actors.Concat(t.Event.Targets).Any(a => known.Directory.PersonOf(t.Report.Report.Key, a)?.Id == person.Id));
        return new PersonPage
        {
            Actor = person,
            Parties = PartiesOf(appearances),
            Roles = RolesOf(appearances),
            Sayings = [.. SayingBook.Of(appearances.Select(a => a.Facts), known.Directory, (r, s) => known.Directory.PersonOf(r.Report.Key, s)?.Id == person.Id && SayingBook.SaysMore(r, s))
                .Where(s => !(s.Day.Earliest > asOf)).InOrder()],
            Contacts = met,
            Acts = [.. HappeningBook.Of(acts, known.Directory, null).Where(h => !(h.Day.Earliest > asOf) || h.Modality == Modality.Planned)
                .OrderBy(h => h.Day.Earliest ?? h.Day.Latest ?? h.Known).ThenBy(h => h.Tellings[0].Evidence)],
            Namesakes = [.. known.Directory.People.Where(p => p.Id != person.Id && SharesName(p, person))],
        };
    }

    private static HashSet<string> LocalIds(KnownReports known, ReportFacts report, RecordActor person) => report.Entities
        .Where(e => e.Kind == EntityKind.Person && known.Directory.PersonOf(report.Report.Key, e.Id)?.Id == person.Id)
        .Select(e => e.Id)
        .ToHashSet(StringComparer.Ordinal);

    private static List<HeldParty> PartiesOf(List<(ReportFacts Facts, HashSet<string> Ids)> appearances) =>
        [.. appearances
            .SelectMany(a => a.Facts.Entities.Where(e => a.Ids.Contains(e.Id)).SelectMany(e => e.Parties).Select(party => (party, a.Facts.Report.Date)))
            .GroupBy(x => x.party, StringComparer.Ordinal)
            .Select(g => new HeldParty(g.Key, g.Min(x => x.Date), g.Max(x => x.Date)))
            .OrderBy(p => p.First).ThenBy(p => p.Code, StringComparer.Ordinal)];

    private static List<HeldRole> RolesOf(List<(ReportFacts Facts, HashSet<string> Ids)> appearances)
    {
        var roles = new List<HeldRole>();
        var told = appearances.SelectMany(a => a.Facts.Entities.Where(e => a.Ids.Contains(e.Id)).SelectMany(e => e.Roles.Select(role => (role, a.Facts.Report, e.Id))));
        foreach (var same in told.GroupBy(t => (t.role.Title.ToLowerInvariant(), t.role.Time)))
        {
            var evidence = same.Select(t => new Evidence(t.Report.Key, t.Report.Label, t.Report.Date, t.role.Words, t.Id)).Order().ToList();
            roles.Add(new HeldRole(same.First().role.Title, same.Key.Time, evidence[0].Known, evidence[^1].Known, evidence));
        }

        return [.. roles.OrderBy(r => r.First).ThenBy(r => r.Evidence[0])];
    }

    private static bool SharesName(RecordActor one, RecordActor other)
    {
        var name = NameForm.Of(other.Name);
        var its = NameForm.Of(one.Name);
        return its.Words.Any(name.MayBeCalled) && name.Words.Any(its.MayBeCalled);
    }
}
