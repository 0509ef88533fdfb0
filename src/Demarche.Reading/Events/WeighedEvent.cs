using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>What may be an event, with what stands against it, the traits by which it is judged, and whether its own words tell its sides.</summary>
internal sealed record WeighedEvent(Event Event, Fate Fate, IReadOnlyList<string> Traits, bool SidesAreTold)
{
    // Below what a brief states as fact: a side that is inferred may be likely, but no words say it.
    private const double MostInferred = .69;

    /// <summary>How likely it is right, where readers measured its rule and annotated reports have too few to learn from; else null.</summary>
    public double? Measured { get; init; }

    /// <summary>The event with its confidence, from 0 to 1 to two decimals.</summary>
    /// <param name="right">How likely it is right by its traits.</param>
    public Event Given(double right) => Event with { Confidence = Math.Round(SidesAreTold ? right : Math.Min(right, MostInferred), 2) };
}
