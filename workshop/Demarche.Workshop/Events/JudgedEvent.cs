namespace Demarche.Workshop.Events;

/// <summary>What may be an event, with the verdict of the annotation.</summary>
/// <param name="Story">The story it is of.</param>
/// <param name="Report">The report.</param>
/// <param name="Traits">What is known of it.</param>
/// <param name="Told">Whether such an act is annotated there.</param>
/// <param name="Right">Whether its sides and modality are right too.</param>
internal sealed record JudgedEvent(string Story, string Report, IReadOnlyList<string> Traits, bool Told, bool Right);
