using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading;

/// <summary>
/// Who is who in one report: every mention that denotes somebody, with whom it denotes. Later steps ask by head token.
/// </summary>
internal sealed class Cast(IReadOnlyList<Entity> entities, IReadOnlyDictionary<int, CastMention> byHead)
{
    private readonly Dictionary<string, Entity> _byId = entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
    private readonly Dictionary<int, CastMention> _bearers = BearersOf(byHead.Values);

    /// <summary>A cast without anybody.</summary>
    public static Cast Nobody { get; } = new([], new Dictionary<int, CastMention>());

    /// <summary>Everybody, in order of first appearance.</summary>
    public IReadOnlyList<Entity> Entities { get; } = entities;

    /// <summary>
    /// Mentions by every token that may head them: all tokens of a name with its title ("President Abdul Karim"), since a tree
    /// may hang the phrase on any of them; else the head alone.
    /// </summary>
    public IReadOnlyDictionary<int, CastMention> ByHead { get; } = byHead;

    /// <summary>By token, the parties that an adjective before a noun tells: "American proposals" are of the United States.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Actor>> Colours { get; init; } = new Dictionary<int, IReadOnlyList<Actor>>();

    /// <summary>By party, who governs it as the report has it; parties of which it calls several their leader are left out.</summary>
    public IReadOnlyDictionary<string, Actor> Leaders { get; init; } = new Dictionary<string, Actor>();

    /// <summary>The same cast with other mentions, and with more known of its entities where they are given.</summary>
    public Cast With(IReadOnlyDictionary<int, CastMention> mentions, IReadOnlyList<Entity>? known = null) => new(known ?? Entities, mentions) { Colours = Colours, Leaders = Leaders };

    /// <summary>Each mention once, in text order.</summary>
    public IReadOnlyList<CastMention> Mentions { get; } = [.. byHead.Values.Distinct().OrderBy(m => m.Tokens.First).ThenBy(m => m.Tokens.End)];

    /// <summary>Whom the phrase headed by a token denotes, with the party each stands for there; empty when nobody is known.</summary>
    /// <remarks>"Kim and Noh", "the two" denote several. A coordination's head denotes only its own part.</remarks>
    public IReadOnlyList<Actor> Denoted(int head) => ByHead.TryGetValue(head, out var mention) ? mention.Actors : [];

    /// <summary>
    /// Who acts when the phrase headed by a token acts: whom it denotes, or the side that its unnamed officials stand for ("a
    /// senior Iranian official" is Iran); empty when nobody is known.
    /// </summary>
    public IReadOnlyList<Actor> Acting(int head)
    {
        if (!ByHead.TryGetValue(head, out var mention))
            return [];
        return mention.Actors.Count > 0 || mention.Side is null ? mention.Actors : [mention.Side];
    }

    /// <summary>A party as such, no person or body of it; null when the report never names it.</summary>
    public Actor? PartyItself(string party)
    {
        var name = ':' + People.Entities.Slug(party);
        return Entities.FirstOrDefault(e => e.Kind != EntityKind.Person && (e.Id == $"state:{party}" || e.Id.EndsWith(name, StringComparison.Ordinal))) is { } itself
            ? new Actor(itself.Id, itself.Name, party)
            : null;
    }

    /// <summary>
    /// The person whose name the description around a token leads up to: of "South Korea's top envoy Noh" Noh, for each word. Null
    /// where there is none.
    /// </summary>
    public CastMention? Bearer(int token) => _bearers.GetValueOrDefault(token);

    /// <summary>The entity of an id.</summary>
    /// <exception cref="KeyNotFoundException">The cast has no such entity.</exception>
    public Entity Entity(string id) => _byId[id];

    private static Dictionary<int, CastMention> BearersOf(IEnumerable<CastMention> mentions)
    {
        var bearers = new Dictionary<int, CastMention>();
        foreach (var mention in mentions.Distinct())
        {
            for (var token = mention.Phrase.First; token < mention.Phrase.End; token++)
                bearers.TryAdd(token, mention);
        }

        return bearers;
    }
}

/// <summary>A phrase that denotes entities of the cast, or at least tells the party of somebody unnamed.</summary>
/// <param name="Head">Head token.</param>
/// <param name="Tokens">The tokens that are printed as the mention.</param>
/// <param name="Actors">Whom it denotes; more than one for a group such as "the two".</param>
/// <param name="Party">Party of an unnamed person or body ("a senior US official"), when clear; else null.</param>
internal sealed record CastMention(int Head, TokenRange Tokens, IReadOnlyList<Actor> Actors, string? Party)
{
    /// <summary>The side as an actor, for somebody unnamed who acts for it; null when <see cref="Party"/> is.</summary>
    public Actor? Side { get; init; }

    /// <summary>The words of a name with the description and titles before it: "South Korea's top envoy Noh"; empty for a mention without any.</summary>
    public TokenRange Phrase { get; init; }

    /// <summary>The words that first told of somebody unnamed whom a pronoun means; empty for the rest.</summary>
    public TokenRange Described { get; init; }
}
