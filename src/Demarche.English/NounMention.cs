namespace Demarche.English;

/// <summary>How a mention is worded.</summary>
public enum MentionForm : byte
{
    /// <summary>A proper name.</summary>
    Name,

    /// <summary>A noun phrase: "the envoy".</summary>
    Nominal,

    /// <summary>A pronoun or possessive: "he", "their".</summary>
    Pronoun,
}

/// <summary>Grammatical gender, as far as the words tell.</summary>
public enum Gender : byte
{
    /// <summary>The words do not tell.</summary>
    Unknown,

    /// <summary>he, Mr, king.</summary>
    Masculine,

    /// <summary>she, Mrs, queen.</summary>
    Feminine,

    /// <summary>it, a thing, a state.</summary>
    Neuter,
}

/// <summary>A noun phrase or pronoun that may denote somebody or something, with its grammar.</summary>
/// <param name="Head">Head token.</param>
/// <param name="Tokens">The phrase without relative clauses and appositions.</param>
/// <param name="Form">Name, nominal or pronoun.</param>
/// <param name="Gender">Gender, as far as told.</param>
/// <param name="Plural">Whether it is plural; a coordination is the plural of its parts.</param>
/// <param name="Name">Index into <see cref="AnalysedText.Names"/> of the name at its head, or -1.</param>
public readonly record struct NounMention(int Head, TokenRange Tokens, MentionForm Form, Gender Gender, bool Plural, int Name);
