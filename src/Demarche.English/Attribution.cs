using System.Collections.Immutable;

namespace Demarche.English;

/// <summary>What kind of cue introduces a content.</summary>
public enum AttributionCue : byte
{
    /// <summary>said, told, "according to", a label.</summary>
    Speech,

    /// <summary>thinks, believes, hopes.</summary>
    Belief,

    /// <summary>offered, rejected, called on.</summary>
    Act,
}

/// <summary>Reported speech, thought or speech act: who is the source of which words, by the text's own cue.</summary>
public sealed record Attribution
{
    /// <summary>The cue's tokens; empty when a quotation merely stands by its source ("MR. PRICE: ...").</summary>
    public required TokenRange Cue { get; init; }

    /// <summary>The cue's deciding token: its verb or noun; -1 when there is no cue.</summary>
    public int CueHead { get; init; } = -1;

    /// <summary>Kind of cue.</summary>
    public required AttributionCue Kind { get; init; }

    /// <summary>Head token of the source, or -1 when the text has none (passive, "it was reported").</summary>
    public required int SourceHead { get; init; }

    /// <summary>All of the source's tokens; empty when there is none.</summary>
    public required TokenRange Source { get; init; }

    /// <summary>What is attributed, in text order, edge punctuation excluded; never empty.</summary>
    public required ImmutableArray<TextRange> Content { get; init; }

    /// <summary>Indices into <see cref="AnalysedText.Quotations"/> of the quotations inside the content.</summary>
    public required ImmutableArray<int> Quotations { get; init; }

    /// <summary>Head token of the audience ("told reporters"), or -1.</summary>
    public int AudienceHead { get; init; } = -1;

    /// <summary>Head token of a medium between ("quoted by KCNA", "in an interview with CNN"), or -1.</summary>
    public int MediumHead { get; init; } = -1;

    /// <summary>Which rule found it: <c>inverted</c>, <c>fronted</c>, <c>according-to</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>UTF-16 units of all that is attributed: of two attributions that hold the same words the shorter is the inner one.</summary>
    public int Length => Content.Sum(c => c.Length);

    /// <summary>Whether some words stand within what is attributed.</summary>
    public bool Holds(TextRange words) => Content.Any(c => c.Contains(words));
}
