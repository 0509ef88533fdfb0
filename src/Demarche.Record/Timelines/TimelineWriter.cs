using Demarche.Facts;
using Demarche.Record.Contacts;
using Demarche.Record.Happenings;
using Demarche.Record.Sayings;
using Demarche.Record.Tellings;

namespace Demarche.Record.Timelines;

/// <summary>Puts everything in order of when it happened. What was done by saying stands there once, as the act.</summary>
internal static class TimelineWriter
{
    /// <summary>The timeline on a day.</summary>
    /// <param name="known">The reports that count.</param>
    /// <param name="contacts">Contacts on that day.</param>
    /// <param name="asOf">What is known to have happened only after it is left out; what may have is marked.</param>
    public static IReadOnlyList<TimelineEntry> Of(KnownReports known, IReadOnlyList<Contact> contacts, DateOnly asOf)
    {
        var met = contacts.SelectMany(c => c.Evidence.Concat(c.Announcements)).Select(e => e.FactId).ToHashSet(StringComparer.Ordinal);
        var acts = HappeningBook.Of(known.Tellings.Where(t => !met.Contains(t.Event.Id)), known.Directory, known.Folds.HappeningsBesidesContacts)
            .Where(h => IsToldBy(h, asOf))
            .Select(TimelineEntry (h) => new ActEntry(h) { Possibly = MayBeLater(h.Day, asOf) && h.Modality != Modality.Planned });
        var said = known.SaidBesidesActs
            .Where(s => !(s.Day.Earliest > asOf))
            .Select(TimelineEntry (s) => new SayingEntry(s) { Possibly = MayBeLater(s.Day, asOf) });
        return [.. contacts.Select(TimelineEntry (c) => new ContactEntry(c) { Possibly = false })
            .Concat(acts)
            .Concat(said)
            .OrderBy(e => e.Place).ThenBy(e => e.Day.Latest ?? e.Known).ThenBy(e => e.Known).ThenBy(e => e.Evidence[0]).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    private static bool IsToldBy(Happening happening, DateOnly asOf) =>
        happening.Modality == Modality.Planned ? happening.Known <= asOf : !(happening.Day.Earliest > asOf);

    private static bool MayBeLater(DayInterval day, DateOnly asOf) => !(day.Latest <= asOf);
}
