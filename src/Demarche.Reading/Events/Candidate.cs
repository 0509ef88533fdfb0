using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>An event in the making: what was found around one trigger, before terms, day and evidence are read.</summary>
internal sealed record Candidate
{
    public required Act Act { get; init; }

    public string? Case { get; init; }

    /// <summary>Token that tells the act; the event's id hangs on it.</summary>
    public required int Trigger { get; init; }

    /// <summary>Which of the acts that its trigger tells: "its invasion" is an attack and, said by another, a charge.</summary>
    public int Ordinal { get; init; }

    public required Sides Sides { get; init; }

    public required Modality Modality { get; init; }

    /// <summary>Head of the phrase that the act is about, or -1.</summary>
    public int Object { get; init; } = -1;

    /// <summary>Trigger of the earlier offer or demand that it answers, or -1.</summary>
    public int Asked { get; init; } = -1;

    /// <summary>Head of the complement that the act takes for itself, or -1.</summary>
    public int Complement { get; init; } = -1;

    /// <summary>Tokens that made the rule fire.</summary>
    public required IReadOnlyList<int> Words { get; init; }

    /// <summary>Dotted name of the rule: <c>event.offer.adjective</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What stands against it; the surest tellings have nothing.</summary>
    public Fate Fate { get; init; } = Fate.Kept;

    /// <summary>The act that has it for its content: "offered" of "offered to meet"; null for none.</summary>
    public Act? Taker { get; init; }

    /// <summary>The pattern that it was found by; null for what is done by saying.</summary>
    public ActPattern? Pattern { get; init; }

    /// <summary>How likely it is right, where readers measured its rule and annotated reports have too few to learn from; else null.</summary>
    public double? Measured { get; init; }

    /// <summary>Whether the act is done by the very words of an attributed speaker.</summary>
    public bool BySaying { get; init; }
}
