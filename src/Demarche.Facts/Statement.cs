namespace Demarche.Facts;

/// <summary>How words are given.</summary>
public enum Speech
{
    /// <summary>Between quotation marks.</summary>
    Direct,

    /// <summary>Reported without marks.</summary>
    Indirect,

    /// <summary>Reported, with some words in marks.</summary>
    Mixed,
}

/// <summary>What kind of cue introduces a content.</summary>
public enum CueKind
{
    /// <summary>said, told, according to.</summary>
    Speech,

    /// <summary>thinks, wants, hopes.</summary>
    Belief,

    /// <summary>offered, rejected, called on.</summary>
    Act,
}

/// <summary>Why a fact was read so.</summary>
/// <param name="Rule">A stable, dotted name of the rule: <c>speech.inverted</c>.</param>
/// <param name="Words">The words that made it fire.</param>
public sealed record Why(string Rule, IReadOnlyList<Extract> Words);

/// <summary>An actor said something: one statement for each cue.</summary>
public sealed record Statement
{
    /// <summary>See <see cref="FactId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Who said it: the first of several; null when nobody named is meant.</summary>
    public Actor? Speaker { get; init; }

    /// <summary>The other speakers.</summary>
    public IReadOnlyList<Actor> Also { get; init; } = [];

    /// <summary>Whom the speaker speaks for, also when unnamed.</summary>
    public string? Party { get; init; }

    /// <summary>The words that name the source; null when it has none.</summary>
    public Extract? Mention { get; init; }

    /// <summary>The cue's words; null for a quotation that only stands by itself.</summary>
    public Extract? Cue { get; init; }

    /// <summary>Kind of cue.</summary>
    public required CueKind CueKind { get; init; }

    /// <summary>Direct, indirect or mixed.</summary>
    public required Speech Speech { get; init; }

    /// <summary>What was said, in one or more pieces, in text order; never empty.</summary>
    public required IReadOnlyList<Extract> Content { get; init; }

    /// <summary>The stretches of it between quotation marks, without the marks.</summary>
    public IReadOnlyList<Extract> Quotes { get; init; } = [];

    /// <summary>Audience as printed: "reporters".</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>A medium between the speaker and the report.</summary>
    public string? Via { get; init; }

    /// <summary>When it was said.</summary>
    public required DayInterval Day { get; init; }

    /// <summary>Place, as named.</summary>
    public string? At { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Rule and words.</summary>
    public required Why Why { get; init; }

    /// <summary>Ids of the rulings by hand that made it what it is, in order; empty for what the program read.</summary>
    public IReadOnlyList<string> Ruled { get; init; } = [];

    /// <summary>Every extract that the fact rests on.</summary>
    public IEnumerable<Extract> Extracts() => Named().Concat(Content).Concat(Quotes).Concat(Why.Words);

    private IEnumerable<Extract> Named()
    {
        if (Mention is not null)
            yield return Mention;
        if (Cue is not null)
            yield return Cue;
    }
}
