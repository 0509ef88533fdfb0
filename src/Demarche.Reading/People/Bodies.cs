using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>A body named by a common noun: "Iran's parliament", "the Biden administration", "his government".</summary>
/// <param name="Head">The noun.</param>
/// <param name="Words">The phrase from its first modifier.</param>
/// <param name="Kind">Kind of body, from <c>bodies.tsv</c>.</param>
/// <param name="Party">Party that its modifiers name; null for none.</param>
/// <param name="Possessor">Token of the person or pronoun whose it is; -1 for none.</param>
/// <param name="Definite">"the" or a possessive before it.</param>
internal sealed record Body(int Head, TokenRange Words, string Kind, string? Party, int Possessor, bool Definite)
{
    /// <summary>Whether the phrase is but another word for the state: "the Iranian side".</summary>
    public bool IsTheState(CastText text) => text[Head].Lemma is "government" or "side" or "regime" or "leadership" or "delegation" or "authority" or "state" or "team" or "establishment" or "cabinet";

    /// <summary>Whether it is a body that has a name of its own by these words: "Moon's office", "the Trump administration".</summary>
    public bool IsInstitution(CastText text) => Kind is not ("people" or "military") && text[Head].Fine is not (Xpos.NNS or Xpos.NNPS) || text[Head].Lemma is "media" or "police" or "parliament" or "command" or "army" or "military" or "navy";

    /// <summary>Finds the bodies of a text.</summary>
    public static IReadOnlyList<Body> Find(CastText text, PeopleWords people)
    {
        var found = new List<Body>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsNoun(text, i) || text.PersonAt(i) >= 0 || text.PartyAt(i) is not null)
                continue;
            if (people.BodyKind(text[i].Lemma.ToLowerInvariant()) is not { } kind || text[i].Relation is Relation.Compound && text[i].Head == i + 1 && people.BodyKind(text[i + 1].Lemma) is not null)
                continue;
            var left = Modifiers.Before(text, i);
            var party = left.Party ?? (left.Possessor < 0 && i + 2 < text.Length && text.Is(i + 1, "of") ? OwnerAfter(text, i + 2) : null);
            found.Add(new Body(i, new TokenRange(left.First, i + 1), kind, party, left.Possessor, left.Definite));
        }

        return found;
    }

    // "The Ruritanian military said": a tagger takes it for an adjective.
    private static bool IsNoun(CastText text, int token) =>
        text[token].Tag is Upos.Noun or Upos.Propn || text[token] is { Tag: Upos.Adj, Lemma: "military" } && token + 1 < text.Length && text[token + 1].Tag is Upos.Verb or Upos.Aux;

    private static string? OwnerAfter(CastText text, int i) =>
        (text.Is(i, "the") && i + 1 < text.Length ? text.PartyAt(i + 1) : text.PartyAt(i))?.Code;
}
