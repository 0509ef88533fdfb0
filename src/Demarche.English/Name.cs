namespace Demarche.English;

/// <summary>Types of names, by CoNLL-2003's practice.</summary>
public enum NameKind : byte
{
    /// <summary>People, without titles.</summary>
    Person,

    /// <summary>Places, also where one stands for its government.</summary>
    Place,

    /// <summary>Bodies, media, parties, groups.</summary>
    Organisation,

    /// <summary>Nationalities, deals, wars, operations, works.</summary>
    Miscellaneous,
}

/// <summary>A proper name.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Kind">Its type.</param>
public readonly record struct Name(TokenRange Tokens, NameKind Kind);
