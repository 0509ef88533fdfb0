using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// A readout tells of one occasion: what was agreed, urged or offered there has the place of the meeting that it opens with. "On April 4 the envoys
/// met in Arden. They urged Norland to return to talks."
/// </summary>
internal static class OccasionPlace
{
    /// <summary>The events of a readout, with the place of its meeting where their own words tell none.</summary>
    public static IReadOnlyList<WeighedEvent> Fill(IReadOnlyList<WeighedEvent> events) =>
        events.FirstOrDefault(e => e.Event is { Act: Act.Meet, Modality: Modality.Occurred })?.Event is { At: { } place, Day: var day }
            ? [.. events.Select(e => IsOf(e.Event, day) ? e with { Event = e.Event with { At = place } } : e)]
            : events;

    private static bool IsOf(Event told, DayInterval day) =>
        told is { At: null, Modality: Modality.Occurred } && !told.Act.IsDeed() && told.Day.Latest == day.Latest;
}
