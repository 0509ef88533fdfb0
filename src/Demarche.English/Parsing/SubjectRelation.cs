namespace Demarche.English.Parsing;

/// <summary>Which relations make a word the subject of its clause.</summary>
internal static class SubjectRelation
{
    /// <summary>Whether a word so related is a subject: active, passive, "there" and "it" that fill its place, or a clause.</summary>
    public static bool IsSubject(this Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass or Relation.Expl or Relation.Csubj;
}
