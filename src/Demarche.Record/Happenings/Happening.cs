using Demarche.Facts;

namespace Demarche.Record.Happenings;

/// <summary>One act, once, however many reports and places tell it.</summary>
public sealed record Happening
{
    /// <summary>Id of the event that told it first.</summary>
    public required string Id { get; init; }

    /// <summary>What was done.</summary>
    public required Act Act { get; init; }

    /// <summary>Type, mode and code of the first telling.</summary>
    public required ActCode Code { get; init; }

    /// <summary>Who did it, named as fully as any telling names them.</summary>
    public required IReadOnlyList<Participant> Actors { get; init; }

    /// <summary>To whom; empty for symmetric acts.</summary>
    public required IReadOnlyList<Participant> Targets { get; init; }

    /// <summary>How it stands towards reality.</summary>
    public required Modality Modality { get; init; }

    /// <summary>When, of all tellings the most exact.</summary>
    public required DayInterval Day { get; init; }

    /// <summary>The words that tell the day.</summary>
    public required Evidence DayFrom { get; init; }

    /// <summary>Place as first named; null when no telling names one.</summary>
    public required string? At { get; init; }

    /// <summary>What it is about: a word of <c>knowledge/matters.tsv</c>; null when nothing tells.</summary>
    public required string? Matter { get; init; }

    /// <summary>Who claims it, when no report states it as fact.</summary>
    public required string? ToldBy { get; init; }

    /// <summary>How it was put, when told.</summary>
    public required Channel? Channel { get; init; }

    /// <summary>The day it became known.</summary>
    public required DateOnly Known { get; init; }

    /// <summary>Every report's telling, by day and place; never empty.</summary>
    public required IReadOnlyList<HappeningTelling> Tellings { get; init; }

    /// <summary>Highest confidence of its tellings, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The words of every telling.</summary>
    public IEnumerable<Evidence> Evidence => Tellings.Select(t => t.Evidence);
}

/// <summary>A happening as one place of one report tells it.</summary>
/// <param name="Evidence">The words; its fact is the event.</param>
/// <param name="Day">When, as told there.</param>
/// <param name="At">Where, as told there.</param>
/// <param name="Actors">Who did it, as told there.</param>
/// <param name="Targets">To whom, as told there.</param>
/// <param name="Terms">Terms as printed there.</param>
/// <param name="About">What it is about, as printed there; null when not named.</param>
/// <param name="ToldBy">Who claims it there.</param>
/// <param name="StatementId">The statement by which it was done, if by saying.</param>
public sealed record HappeningTelling(
    Evidence Evidence, DayInterval Day, string? At, IReadOnlyList<Participant> Actors, IReadOnlyList<Participant> Targets, IReadOnlyList<Term> Terms,
    Evidence? About, string? ToldBy, string? StatementId);
