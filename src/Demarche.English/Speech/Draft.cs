namespace Demarche.English.Speech;

/// <summary>An attribution while it is being put together. Drafts are used again: <see cref="SpeechText.Draft"/> gives them out.</summary>
internal sealed class Draft
{
    /// <summary>The token that decides: verb, noun, "according", label.</summary>
    public int Cue { get; private set; }

    /// <summary>Where it stands among all: by cue, then by content, then as they were found.</summary>
    public (int Cue, int Content, int Number) Place => (Cue, Content[0].First, Number);

    /// <summary>How many drafts the text had before.</summary>
    public int Number { get; init; }

    /// <summary>The cue with its auxiliaries and particle; empty for a quotation that stands by itself.</summary>
    public TokenRange CueTokens { get; private set; }

    public AttributionCue Kind { get; private set; }

    public string Rule { get; private set; } = "";

    public Source Source { get; set; }

    /// <summary>Pieces of the content, in text order.</summary>
    public List<TokenRange> Content { get; } = [];

    public int Audience { get; set; }

    public int Medium { get; set; }

    /// <summary>From the first to the last token of the content.</summary>
    public TokenRange Extent => new(Content[0].First, Content[^1].End);

    public bool Holds(int token)
    {
        foreach (var piece in Content)
        {
            if (piece.Contains(token))
                return true;
        }

        return false;
    }

    /// <summary>Begins another attribution, without content.</summary>
    public void Begin(int cue, TokenRange cueTokens, AttributionCue kind, string rule, Source source)
    {
        (Cue, CueTokens, Kind, Rule, Source) = (cue, cueTokens, kind, rule, source);
        Audience = Medium = -1;
        Content.Clear();
    }

    /// <summary>Leaves out the pieces of which a cut has left nothing.</summary>
    public void DropEmptyPieces()
    {
        for (var i = Content.Count - 1; i >= 0; i--)
        {
            if (Content[i].Length <= 0)
                Content.RemoveAt(i);
        }
    }
}

/// <summary>Who says it.</summary>
/// <param name="Head">Head token of whom it is: for "the man who said", "man"; -1 for nobody.</param>
/// <param name="Tokens">The words that stand as the source: "who".</param>
internal readonly record struct Source(int Head, TokenRange Tokens)
{
    public static Source None { get; } = new(-1, default);

    public bool IsNone => Head < 0;
}
