namespace Demarche.English;

/// <summary>What kind of line a sentence is.</summary>
public enum SentenceKind : byte
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A headline or section head on a line of its own.</summary>
    Heading,

    /// <summary>A bullet or list item.</summary>
    Item,

    /// <summary>A transcript's speaker label: "MR. PRICE:".</summary>
    Label,

    /// <summary>A report's place, day and agency before its first words: "GENEVA (AP) —".</summary>
    Dateline,
}

/// <summary>A sentence: a run of tokens with one root.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Root">Token index of the root.</param>
/// <param name="Paragraph">Number of its paragraph, from 0.</param>
/// <param name="Kind">What kind of line it is.</param>
public readonly record struct Sentence(TokenRange Tokens, int Root, int Paragraph, SentenceKind Kind);
