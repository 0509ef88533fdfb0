namespace Demarche.English.Speech;

/// <summary>An attribution while it is being put together.</summary>
internal sealed class Draft
{
    /// <summary>The token that decides: verb, noun, "according", label.</summary>
    public required int Cue { get; init; }

    /// <summary>The cue with its auxiliaries and particle; empty for a quotation that stands by itself.</summary>
    public required TokenRange CueTokens { get; init; }

    public required AttributionCue Kind { get; init; }

    public required string Rule { get; init; }

    public Source Source { get; set; } = Source.None;

    /// <summary>Pieces of the content, in text order.</summary>
    public List<TokenRange> Content { get; } = [];

    public int Audience { get; set; } = -1;

    public int Medium { get; set; } = -1;

    /// <summary>From the first to the last token of the content.</summary>
    public TokenRange Extent => new(Content[0].First, Content[^1].End);

    public bool Holds(int token) => Content.Exists(c => c.Contains(token));
}

/// <summary>Who says it.</summary>
/// <param name="Head">Head token of whom it is: for "the man who said", "man"; -1 for nobody.</param>
/// <param name="Tokens">The words that stand as the source: "who".</param>
internal readonly record struct Source(int Head, TokenRange Tokens)
{
    public static Source None { get; } = new(-1, default);

    public bool IsNone => Head < 0;
}
