using Demarche.Facts;

namespace Demarche.Record.Positions;

/// <summary>A term of a version, where it is printed.</summary>
/// <param name="Kind">Kind of <see cref="Facts.Term"/>.</param>
/// <param name="Words">As printed.</param>
public sealed record PositionTerm(string Kind, Evidence Words);

/// <summary>A position as the reports of one day word it.</summary>
public sealed record PositionVersion
{
    /// <summary>The day it became known.</summary>
    public required DateOnly Known { get; init; }

    /// <summary>When it was made, as far as told.</summary>
    public required DayInterval Day { get; init; }

    /// <summary>The words that tell the day, of all tellings the most exact.</summary>
    public required Evidence DayFrom { get; init; }

    /// <summary>Whether every telling only announces that it will be put.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>Whether it is told as what a deal obliges its side to.</summary>
    public bool IsOfDeal { get; init; }

    /// <summary>What it does to the position.</summary>
    public required VersionChange Change { get; init; }

    /// <summary>Terms as printed, each wording once.</summary>
    public required IReadOnlyList<PositionTerm> Terms { get; init; }

    /// <summary>Persons who put it, by name.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>Who claims it, when no report states it as fact.</summary>
    public required string? ToldBy { get; init; }

    /// <summary>How it was put, when told.</summary>
    public required Channel? Channel { get; init; }

    /// <summary>Each place that words it, in order of report and place.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>What it is about, as printed; null when no telling names it.</summary>
    public required Evidence? About { get; init; }

    /// <summary>How each telling words it, where it names terms or an object; words in marks first.</summary>
    public required IReadOnlyList<PrintedWording> Printed { get; init; }

    /// <summary>Tiers of the reports that tell it: like is compared with like.</summary>
    public IReadOnlyList<Tier> Tiers { get; init; } = [Tier.Unknown];

    /// <summary>Highest confidence of its tellings, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>In how many ways one report words it: above 1 its words are no verbatim text.</summary>
    public int Wordings { get; init; } = 1;
}
