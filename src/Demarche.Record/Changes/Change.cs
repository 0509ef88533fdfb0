using Demarche.Record.Contacts;
using Demarche.Record.Measures;
using Demarche.Record.Positions;

namespace Demarche.Record.Changes;

/// <summary>What kind of change it is; the weightier first.</summary>
public enum ChangeKind
{
    /// <summary>A position got an answer.</summary>
    Response,

    /// <summary>Its maker took it back.</summary>
    Withdrawn,

    /// <summary>A condition was added.</summary>
    Hardened,

    /// <summary>A condition was waived.</summary>
    Softened,

    /// <summary>A position, or a measure, not known before.</summary>
    New,

    /// <summary>A meeting, call or visit is announced, held, called off, or its day passed.</summary>
    Contact,

    /// <summary>The same position in other words.</summary>
    Reworded,

    /// <summary>The same position told again.</summary>
    Renewed,

    /// <summary>A position is to be put.</summary>
    Announced,
}

/// <summary>One difference between two states of play.</summary>
public sealed record Change
{
    /// <summary>What kind.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The day it became known.</summary>
    public required DateOnly Known { get; init; }

    /// <summary>The position that changed; null for contacts and measures.</summary>
    public Position? Position { get; init; }

    /// <summary>The version before; null unless it is a change of version.</summary>
    public PositionVersion? Before { get; init; }

    /// <summary>The version that changed it.</summary>
    public PositionVersion? After { get; init; }

    /// <summary>The response, when it is one.</summary>
    public Response? Response { get; init; }

    /// <summary>The contact as it stands now.</summary>
    public Contact? Contact { get; init; }

    /// <summary>How the contact stood before; null when it was not known.</summary>
    public ContactState? ContactBefore { get; init; }

    /// <summary>The measure, when it is a new one.</summary>
    public Measure? Measure { get; init; }

    /// <summary>What tells the change; never empty.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}

/// <summary>What became known between two days.</summary>
/// <param name="From">State on and as known on this day is the old one.</param>
/// <param name="To">State on and as known on this day is the new one.</param>
/// <param name="Coverage">The reports of the new state.</param>
/// <param name="Changes">By day known, the weightier first.</param>
public sealed record ChangesPage(DateOnly From, DateOnly To, Coverage Coverage, IReadOnlyList<Change> Changes);
