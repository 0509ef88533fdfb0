using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>Both sides of an act; of a symmetric one all are actors.</summary>
/// <param name="Actors">Who does it.</param>
/// <param name="Targets">Towards whom.</param>
/// <param name="Given">Whether the words around the trigger tell them; false when the other side was taken from elsewhere in the sentence.</param>
internal sealed record Sides(IReadOnlyList<Actor> Actors, IReadOnlyList<Actor> Targets, bool Given);
