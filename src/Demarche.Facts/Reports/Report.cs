namespace Demarche.Facts;

/// <summary>
/// A dated text from an outlet. Its text is the decoded file, first line included, byte-order mark dropped, CRLF made LF,
/// nothing else changed.
/// </summary>
public sealed record Report
{
    /// <summary>Hash of the text: what makes two reports the same.</summary>
    public required ReportKey Key { get; init; }

    /// <summary>What people call it: the file's stem or a given id. Several texts under one label are versions.</summary>
    public required string Label { get; init; }

    /// <summary>The day the report bears.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The text, whole.</summary>
    public required ReportText Text { get; init; }

    /// <summary>Code point at which the prose begins, after a first line's <c> date 2021-06-21 </c>.</summary>
    public int BodyStart { get; init; }

    /// <summary>Where it was read from; null for standard input.</summary>
    public string? Path { get; init; }

    /// <summary>Headline, when given apart from the text.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, when known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address, when known.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; init; } = "en";

    /// <summary>How near it stands to what was said and done.</summary>
    public Tier Tier { get; init; }

    /// <summary>Whether the text is only a summary of the report, as feeds carry them.</summary>
    public bool IsSummary { get; init; }

    /// <summary>All that says which day it is; the first is the one that <see cref="Date"/> follows. Empty when not kept.</summary>
    public IReadOnlyList<DayEvidence> DayEvidence { get; init; } = [];

    /// <summary>Who may see it, in the desk's own word: <c>RESTRICTED</c>; null for what anybody may. Views leave marked reports out unless asked.</summary>
    public string? Marking { get; init; }

    /// <summary>What the text was extracted from; null when the text is the file itself, or when it was not asked for.</summary>
    public Original? Original { get; init; }

    /// <summary>Where else the same text came, on this day or later, in order of day and label; empty when nowhere.</summary>
    public IReadOnlyList<Appearance> AlsoAs { get; init; } = [];

    /// <summary>
    /// The reports whose words are in part this one's: those of about the same day, and other texts under its label or address. Text alone
    /// decides; whether two carry one story is the record's to say. Empty when not looked for.
    /// </summary>
    public IReadOnlyList<SharedText> SharesText { get; init; } = [];

    /// <summary>Evidence of another day than the one that rules. One day's difference is that of time zones and printing.</summary>
    public IEnumerable<DayEvidence> DayContradictions => DayEvidence.Where(e => Math.Abs(e.Day.DayNumber - Date.DayNumber) > 1);
}
