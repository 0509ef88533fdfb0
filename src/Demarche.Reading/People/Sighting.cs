using Demarche.English;

namespace Demarche.Reading.People;

/// <summary>What part somebody has in a clause.</summary>
internal enum Part
{
    /// <summary>It acts, or is acted on in the passive.</summary>
    Subject,

    /// <summary>Direct or indirect object.</summary>
    Object,

    /// <summary>Anything else: behind a preposition, a possessor, a modifier.</summary>
    Other,
}

/// <summary>One place at which somebody was recognised.</summary>
/// <param name="Head">Head token.</param>
/// <param name="Who">Whom it means.</param>
/// <param name="Part">Part in the clause.</param>
/// <param name="Form">Name, noun phrase or pronoun.</param>
internal sealed record Sighting(int Head, Character Who, Part Part, MentionForm Form);

/// <summary>Questions about clauses that the tree answers.</summary>
internal static class Clauses
{
    /// <summary>What part the phrase headed by a token has; a conjunct has its first's.</summary>
    public static Part PartOf(CastText text, int head)
    {
        for (var i = head; i >= 0; i = text[i].Head)
        {
            switch (text[i].Relation)
            {
                case Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter:
                    return Part.Subject;
                case Relation.Obj or Relation.Iobj:
                    return Part.Object;
                case Relation.Conj or Relation.Appos or Relation.Flat:
                    continue;
                default:
                    return Part.Other;
            }
        }

        return Part.Other;
    }

    /// <summary>The word that a phrase depends on, past its coordination; -1 for a root.</summary>
    public static int Governor(CastText text, int head)
    {
        var i = head;
        while (text[i].Relation is Relation.Conj or Relation.Flat or Relation.Appos && text[i].Head >= 0)
            i = text[i].Head;
        return text[i].Head;
    }

    /// <summary>Whether two phrases are joined by "and".</summary>
    public static bool AreJoined(CastText text, int a, int b) => First(text, a) == First(text, b);

    /// <summary>The first member of the coordination that a token belongs to.</summary>
    public static int First(CastText text, int token)
    {
        while (text[token].Relation == Relation.Conj && text[token].Head >= 0)
            token = text[token].Head;
        return token;
    }
}
