using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading;

/// <summary>
/// Who is who in one report: every mention that denotes somebody, with whom it denotes. Later steps ask by head token.
/// </summary>
internal sealed class Cast(IReadOnlyList<Entity> entities, IReadOnlyDictionary<int, CastMention> byHead)
{
    /// <summary>Everybody, in order of first appearance.</summary>
    public IReadOnlyList<Entity> Entities { get; } = entities;

    /// <summary>Mentions by their head token.</summary>
    public IReadOnlyDictionary<int, CastMention> ByHead { get; } = byHead;

    /// <summary>Whom the phrase headed by a token denotes, with the party each stands for there; empty when nobody is known.</summary>
    /// <remarks>"Kim and Noh", "the two" denote several. A coordination's head denotes only its own part.</remarks>
    public IReadOnlyList<Actor> Denoted(int head) => ByHead.TryGetValue(head, out var mention) ? mention.Actors : [];
}

/// <summary>A phrase that denotes entities of the cast.</summary>
/// <param name="Head">Head token.</param>
/// <param name="Tokens">The tokens that are printed as the mention.</param>
/// <param name="Actors">Whom it denotes; more than one for a group such as "the two".</param>
/// <param name="Party">Party of an unnamed person or body ("a senior US official"), when clear; else null.</param>
internal sealed record CastMention(int Head, TokenRange Tokens, IReadOnlyList<Actor> Actors, string? Party);
