using Demarche.English;

namespace Demarche.Reading.People;

/// <summary>What part somebody has in a clause.</summary>
internal enum Part
{
    /// <summary>It acts, or is acted on in the passive.</summary>
    Subject,

    /// <summary>Whose the subject is: "Bell's trip began".</summary>
    Owner,

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
internal sealed record Sighting(int Head, Character Who, Part Part, MentionForm Form)
{
    /// <summary>Number of the list of persons' names that it stands on, alone as a rule; 0 for anything else.</summary>
    public int List { get; init; }

    /// <summary>All words of the mention, with what describes it.</summary>
    public TokenRange Phrase { get; init; }

    /// <summary>Whether "and" stands before it.</summary>
    public bool ClosesList { get; init; }
}

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
                case Relation.NmodPoss when i == head && text[i].Head >= 0:
                    return PartOf(text, text[i].Head) == Part.Subject ? Part.Owner : Part.Other;
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

    /// <summary>Whether a token stands in what comes before the sentence's main subject: "In his speech, Bell said".</summary>
    public static bool IsFronted(CastText text, int token)
    {
        var sentence = text.Text.Sentences[text.SentenceOf(token)];
        var subject = -1;
        foreach (var child in text.Text.ChildrenOf(sentence.Root))
        {
            if (text[child].Relation is Relation.Nsubj or Relation.NsubjPass)
                subject = child;
        }

        if (subject <= token)
            return false;
        var top = token;
        while (top >= 0 && text[top].Head != sentence.Root)
            top = text[top].Head;
        return top >= 0 && top < sentence.Root && text[top].Relation is Relation.Obl or Relation.Advcl or Relation.OblUnmarked or Relation.OblTmod && top < subject;
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
