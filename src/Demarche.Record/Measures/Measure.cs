using Demarche.Facts;

namespace Demarche.Record.Measures;

/// <summary>Something a party keeps up: sanctions enforced, drills going on.</summary>
public sealed record Measure
{
    /// <summary>What is done.</summary>
    public required Act Act { get; init; }

    /// <summary>Who does it.</summary>
    public required IReadOnlyList<string> From { get; init; }

    /// <summary>To whom; empty for joint acts.</summary>
    public required IReadOnlyList<string> To { get; init; }

    /// <summary>Day it was first told.</summary>
    public required DateOnly Known { get; init; }

    /// <summary>Day of the last report that tells it.</summary>
    public required DateOnly LastTold { get; init; }

    /// <summary>Who claims it, when no report states it as fact.</summary>
    public required string? ToldBy { get; init; }

    /// <summary>Every telling.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Highest confidence of its tellings, 0 to 1.</summary>
    public required double Confidence { get; init; }
}
