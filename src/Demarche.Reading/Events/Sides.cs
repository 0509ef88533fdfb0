using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>Both sides of an act; of a symmetric one all are actors.</summary>
/// <param name="Actors">Who does it.</param>
/// <param name="Targets">Towards whom.</param>
/// <param name="Source">Where the other side was found.</param>
internal sealed record Sides(IReadOnlyList<Actor> Actors, IReadOnlyList<Actor> Targets, OtherSide Source)
{
    /// <summary>Where the acting side was found.</summary>
    public Doer Doer { get; init; } = Doer.Told;

    /// <summary>Whether the other side has a name that is nobody's who is known: "accused Harvest Corp". Nobody else is put in its place.</summary>
    public bool NamesStranger { get; init; }

    /// <summary>Whether the words around the act give its sides, or need none.</summary>
    public bool AreTold => (Doer is Doer.Told or Doer.Nearby) && (Source is OtherSide.Given or OtherSide.Untold);

    /// <summary>The name of the rule by which an act of these sides was read.</summary>
    public string RuleOf(Act act, string way) =>
        EventRule.Of(act, way, Doer == Doer.Told ? null : Doer.Word(), Source == OtherSide.Given ? null : Source.Word());

    /// <summary>Nobody that is known.</summary>
    public static Sides Unknown { get; } = new([], [], OtherSide.Untold);
}

/// <summary>Where the acting side of an act was found: the farther, the less sure.</summary>
internal enum Doer
{
    /// <summary>Where the grammar has it.</summary>
    Told,

    /// <summary>In the name that stands before the verb: the tree gave no subject.</summary>
    Nearby,

    /// <summary>In whoever the subject, a word that was not settled, most likely stands for: "it offered", "the statement urged".</summary>
    Meant,

    /// <summary>Nowhere: whoever the report has opposite the side that is told.</summary>
    Opposite,

    /// <summary>Nowhere: the two parties that the report is about.</summary>
    Main,
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

    /// <summary>In the sentences right before, of a transcript: "we remain ready to meet", in an answer that has just named whom.</summary>
    Before,

    /// <summary>Nowhere near: those who deal with one another in the whole report.</summary>
    Table,

    /// <summary>Nowhere near: the party that the report names most beside the acting one.</summary>
    Report,
}
