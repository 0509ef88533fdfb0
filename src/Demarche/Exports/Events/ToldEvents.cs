using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Happenings;

namespace Demarche.Exports.Events;

/// <summary>The record's acts with all that each report says of them; those that tell one contact are one event.</summary>
internal static class ToldEvents
{
    /// <summary>The events, by day known, report and place.</summary>
    /// <param name="facts">Facts of reports.</param>
    /// <param name="happenings">The acts that the record makes of them.</param>
    /// <param name="state">What stands on D: what is told as done on a later day did not.</param>
    public static IReadOnlyList<ToldEvent> Of(IReadOnlyList<ReportFacts> facts, IReadOnlyList<Happening> happenings, StateOfPlay state)
    {
        var told = facts.SelectMany(f => f.Events, (report, what) => new EventTelling(report, what)).DistinctBy(t => t.Event.Id).ToDictionary(t => t.Event.Id, StringComparer.Ordinal);
        var contacts = ContactOfFact(state);
        return [.. happenings
            .Where(h => MayHaveHappened(h, state.AsOf))
            .GroupBy(h => (Contact: contacts.GetValueOrDefault(h.Id, h.Id), h.Act, h.Modality))
            .Select(same => Joined([.. same], told))];
    }

    private static ToldEvent Joined(Happening[] same, Dictionary<string, EventTelling> told)
    {
        EventTelling[] tellings = [.. same.SelectMany(h => h.Tellings).Select(t => t.Evidence.FactId).Distinct(StringComparer.Ordinal).Select(id => told[id])];
        var dated = same.Select(h => h.Day).MaxBy(d => d.Basis)!;
        // The record bounds what goes on by the report's day; here a day stands only where the report has one.
        return new ToldEvent { Tellings = tellings, Day = dated.Basis is DayBasis.Stated or DayBasis.WorkedOut ? dated : tellings[0].Event.Day };
    }

    private static Dictionary<string, string> ContactOfFact(StateOfPlay state)
    {
        var contacts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var contact in state.Contacts)
        {
            foreach (var evidence in contact.Evidence)
                contacts.TryAdd(evidence.FactId, contact.Id);
        }

        return contacts;
    }

    private static bool MayHaveHappened(Happening happening, DateOnly asOf) =>
        happening.Modality is not (Modality.Occurred or Modality.Ongoing) || happening.Day.Earliest is not { } first || first <= asOf;
}
