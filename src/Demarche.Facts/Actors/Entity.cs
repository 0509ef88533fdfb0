namespace Demarche.Facts;

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    /// <summary>A human being, named.</summary>
    Person,

    /// <summary>A state, with its government, capital and unnamed officials.</summary>
    State,

    /// <summary>An organisation or group: the UN, an agency, a ministry.</summary>
    Organisation,

    /// <summary>People who are named only by what they are: "observers".</summary>
    Group,
}

/// <summary>When somebody held a role, seen from the report.</summary>
public enum RoleTime
{
    /// <summary>At the time of the report.</summary>
    Current,

    /// <summary>"former President", "ex-envoy".</summary>
    Former,

    /// <summary>"then American President".</summary>
    Then,

    /// <summary>"acting".</summary>
    Acting,

    /// <summary>"president-elect", "nominee".</summary>
    Coming,
}

/// <summary>A role that the report gives somebody.</summary>
/// <param name="Title">As printed: "special envoy to North Korea".</param>
/// <param name="Time">When it was held.</param>
/// <param name="Words">Where it stands.</param>
public sealed record Role(string Title, RoleTime Time, Extract Words);

/// <summary>Somebody or something that one report speaks of. Its id is local to that report.</summary>
public sealed record Entity
{
    /// <summary>Kind and folded name: <c>person:sung-kim</c>, <c>state:PRK</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The fullest usual form the report gives.</summary>
    public required string Name { get; init; }

    /// <summary>Other forms in the report, in order of first appearance.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Parties it stands for on the report's day; codes of <c>knowledge/parties.tsv</c>.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Roles the report names.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];
}

/// <summary>An entity as one side of a fact, with the party it stands for there.</summary>
/// <param name="Id">The entity's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Party">Code of the party, or null when not known.</param>
public sealed record Actor(string Id, string Name, string? Party);

/// <summary>A place in the text that means an entity.</summary>
/// <param name="EntityId">Which one.</param>
/// <param name="Words">The words.</param>
public sealed record Mention(string EntityId, Extract Words);
