using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>What may be an event, with what stands against it and the traits by which it is judged.</summary>
internal sealed record WeighedEvent(Event Event, Fate Fate, IReadOnlyList<string> Traits);
