namespace Demarche.Facts.Knowledge;

/// <summary>What kind of side a party is.</summary>
public enum PartyKind
{
    /// <summary>A state, also a former one.</summary>
    State,

    /// <summary>An organisation of states, or another lasting body.</summary>
    Organisation,

    /// <summary>A movement, a militia, a people, a bloc without statutes.</summary>
    Group,

    /// <summary>A land that is a side of its own without being a state.</summary>
    Territory,

    /// <summary>A word that always means its members: "the two Koreas".</summary>
    Pair,
}

/// <summary>A side: whom actors stand for.</summary>
/// <param name="Code">ISO 3166-1 alpha-3 for states, else the short name: <c>PRK</c>, <c>Hamas</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="Members">Codes of its members, where they matter.</param>
public sealed record Party(string Code, PartyKind Kind, string Name, IReadOnlyList<string> Members);

/// <summary>How a word points at a party.</summary>
public enum PartyWordKind
{
    /// <summary>A proper name: "North Korea", "the DPRK".</summary>
    Name,

    /// <summary>"North Korean".</summary>
    Adjective,

    /// <summary>What its people are called: "Iranians".</summary>
    People,

    /// <summary>A capital or house that stands for it: "Washington".</summary>
    Seat,

    /// <summary>A body with a name of its own: "the White House", "KCNA".</summary>
    Institution,

    /// <summary>A town in it that stands for nobody: "Geneva".</summary>
    Place,
}

/// <summary>One meaning of a phrase that points at a party.</summary>
/// <param name="Party">The party; null for an institution of many states or of none: "National Assembly", "Reuters".</param>
/// <param name="Kind">How it points.</param>
/// <param name="Name">The party's name, or the institution's.</param>
/// <param name="NeedsNamed">Code of a party that the report must name otherwise for this meaning to count; null for none.</param>
/// <param name="Body">Kind of an institution (<c>government</c>, <c>medium</c>); null for the rest.</param>
public sealed record PartyWord(Party? Party, PartyWordKind Kind, string Name, string? NeedsNamed, string? Body);
