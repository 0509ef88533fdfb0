using Demarche.English;

namespace Demarche.Reading.People;

/// <summary>A mention that was settled.</summary>
/// <param name="Head">Head token.</param>
/// <param name="Tokens">Tokens printed as the mention.</param>
/// <param name="Who">Whom it denotes; empty for somebody unnamed.</param>
/// <param name="Form">Name, noun phrase or pronoun.</param>
/// <param name="Side">The side for which somebody unnamed stands; null when not known.</param>
internal sealed record Settled(int Head, TokenRange Tokens, IReadOnlyList<Character> Who, MentionForm Form, Character? Side)
{
    /// <summary>A name with the description and titles before it; empty for the rest.</summary>
    public TokenRange Phrase { get; init; }

    /// <summary>The words that first told of somebody unnamed whom a pronoun means; empty for the rest.</summary>
    public TokenRange Described { get; init; }

    /// <summary>The person, when it denotes one alone.</summary>
    public Character? Person => Who is [{ IsPerson: true } only] ? only : null;
}
