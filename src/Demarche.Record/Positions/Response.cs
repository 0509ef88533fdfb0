using Demarche.Facts;

namespace Demarche.Record.Positions;

/// <summary>What a text ties to a position.</summary>
public enum ResponseKind
{
    /// <summary>Taken up.</summary>
    Accepted,

    /// <summary>Taken up in outline.</summary>
    AcceptedInPrinciple,

    /// <summary>Refused.</summary>
    Rejected,

    /// <summary>Answered with an offer or demand of the other side.</summary>
    CounterProposed,

    /// <summary>Put off.</summary>
    Deferred,

    /// <summary>Done.</summary>
    Fulfilled,

    /// <summary>Taken back by its maker.</summary>
    Withdrawn,

    /// <summary>Its own deadline passed.</summary>
    Lapsed,
}

/// <summary>An answer to a position.</summary>
public sealed record Response
{
    /// <summary>What it answers.</summary>
    public required ResponseKind Kind { get; init; }

    /// <summary>Whether it may have come only after the day asked for: it is undated and became known later.</summary>
    public required bool Possibly { get; init; }

    /// <summary>The party that answers.</summary>
    public required string By { get; init; }

    /// <summary>The day it became known.</summary>
    public required DateOnly Known { get; init; }

    /// <summary>When it was given, as far as told.</summary>
    public required DayInterval Day { get; init; }

    /// <summary>The words that tell the day, of all tellings the most exact.</summary>
    public required Evidence DayFrom { get; init; }

    /// <summary>How it was put, when told.</summary>
    public required Channel? Channel { get; init; }

    /// <summary>Who claims it, when no report states it as fact.</summary>
    public required string? ToldBy { get; init; }

    /// <summary>What it refuses or takes, as printed.</summary>
    public required Evidence? About { get; init; }

    /// <summary>Whether it is computed from a meeting of both sides, set or held after an offer of talks, and no report calls it an answer.</summary>
    public bool ByMeeting { get; init; }

    /// <summary>Whether a deal of both sides tells it, which obliges one of them to what was offered or asked.</summary>
    public bool ByDeal { get; init; }

    /// <summary>Every telling of it.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Highest confidence of its tellings, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The printed state: "rejected", "possibly rejected".</summary>
    public string State => Possibly ? "possibly " + Kind.Word() : Kind.Word();
}
