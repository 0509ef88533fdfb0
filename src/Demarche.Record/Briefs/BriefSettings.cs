namespace Demarche.Record.Briefs;

/// <summary>How a brief is to be made.</summary>
public sealed record BriefSettings
{
    /// <summary>The day after which things are new; null for the day of the report before the last one.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Least confidence of what is stated as fact, the lowest that annotated stories bear out (docs/accuracy.md); the rest stands under "Unconfirmed".</summary>
    public double Floor { get; init; } = 0.75;

    /// <summary>Most words on the page, header and footnotes aside.</summary>
    public int MostWords { get; init; } = 380;

    /// <summary>How many facts a person ruled on.</summary>
    public int Corrections { get; init; }
}
