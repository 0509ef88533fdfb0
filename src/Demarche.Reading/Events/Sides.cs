using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>Both sides of an act; of a symmetric one all are actors.</summary>
/// <param name="Actors">Who does it.</param>
/// <param name="Targets">Towards whom.</param>
/// <param name="Source">Where the other side was found.</param>
internal sealed record Sides(IReadOnlyList<Actor> Actors, IReadOnlyList<Actor> Targets, OtherSide Source)
{
    /// <summary>Whether the acting side is only the name that stands before the verb: the tree gave no subject.</summary>
    public bool Nearby { get; init; }
}

/// <summary>Where the other side of an act was found: the farther, the less sure.</summary>
internal enum OtherSide
{
    /// <summary>In the words around the trigger.</summary>
    Given,

    /// <summary>Nowhere: the act is told without one.</summary>
    Untold,

    /// <summary>Elsewhere in the sentence.</summary>
    Sentence,

    /// <summary>Nowhere near: those who deal with one another in the whole report.</summary>
    Table,

    /// <summary>Nowhere near: the party that the report names most beside the acting one.</summary>
    Report,
}
