using Demarche.Facts;

namespace Demarche.Record.Sayings;

/// <summary>How words stand in a report.</summary>
public enum WordingForm
{
    /// <summary>A whole sentence or more between quotation marks.</summary>
    Sentence,

    /// <summary>Some words between quotation marks.</summary>
    Fragment,

    /// <summary>Told by the report without marks.</summary>
    Reported,

    /// <summary>The report's own words: no speaker was found.</summary>
    Narrated,
}

/// <summary>What somebody said on one day, as one report gives it.</summary>
public sealed record Saying
{
    /// <summary>Who; null when nobody named is meant.</summary>
    public required Participant? Speaker { get; init; }

    /// <summary>The others who said it together.</summary>
    public IReadOnlyList<Participant> Also { get; init; } = [];

    /// <summary>The words that name the source, as printed: "a senior official"; null when it has none.</summary>
    public required string? Source { get; init; }

    /// <summary>Whom the speaker speaks for.</summary>
    public required string? Party { get; init; }

    /// <summary>When it was said.</summary>
    public required DayInterval Day { get; init; }

    /// <summary>Words of the statement that tells the day: another wording's where the same words stand once with their day and once without.</summary>
    public Evidence? DayFrom { get; init; }

    /// <summary>The report's day: when it became known.</summary>
    public required DateOnly Known { get; init; }

    /// <summary>Label of the report.</summary>
    public required string Report { get; init; }

    /// <summary>The wordings, in text order; never empty.</summary>
    public required IReadOnlyList<SaidWording> Wordings { get; init; }

    /// <summary>Highest confidence of its statements, 0 to 1.</summary>
    public required double Confidence { get; init; }
}

/// <summary>One stretch of words.</summary>
/// <param name="StatementId">Its statement; null for the report's own words.</param>
/// <param name="Form">In marks or not.</param>
/// <param name="CueKind">What kind of cue introduces it.</param>
/// <param name="Words">The words and where they stand, without the marks.</param>
/// <param name="At">Where it was said.</param>
/// <param name="To">Audience as printed.</param>
/// <param name="Via">Medium between speaker and report.</param>
/// <param name="HasWords">Whether the words asked for stand in it; false when none were asked for.</param>
public sealed record SaidWording(
    string? StatementId, WordingForm Form, CueKind CueKind, Evidence Words, string? At, IReadOnlyList<string> To, string? Via, bool HasWords)
{
    /// <summary>Where the same report prints the same words, or some of them, once more.</summary>
    public IReadOnlyList<Evidence> Also { get; init; } = [];
}
