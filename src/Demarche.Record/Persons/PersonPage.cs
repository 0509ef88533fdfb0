using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Contacts;
using Demarche.Record.Happenings;
using Demarche.Record.Sayings;

namespace Demarche.Record.Persons;

/// <summary>A role that reports give somebody.</summary>
/// <param name="Title">As first printed.</param>
/// <param name="Time">Seen from the reports: current, former, then.</param>
/// <param name="First">Day of the first report that gives it.</param>
/// <param name="Last">Day of the last.</param>
/// <param name="Evidence">Each place, by day.</param>
public sealed record HeldRole(string Title, RoleTime Time, DateOnly First, DateOnly Last, IReadOnlyList<Evidence> Evidence);

/// <summary>A party for which reports let somebody stand.</summary>
/// <param name="Code">The party.</param>
/// <param name="First">Day of the first report that does.</param>
/// <param name="Last">Day of the last.</param>
public sealed record HeldParty(string Code, DateOnly First, DateOnly Last);

/// <summary>All that reports tell of one person.</summary>
public sealed record PersonPage
{
    /// <summary>Who.</summary>
    public required RecordActor Actor { get; init; }

    /// <summary>Parties over time.</summary>
    public required IReadOnlyList<HeldParty> Parties { get; init; }

    /// <summary>Roles over time.</summary>
    public required IReadOnlyList<HeldRole> Roles { get; init; }

    /// <summary>What the person said, by day.</summary>
    public required IReadOnlyList<Saying> Sayings { get; init; }

    /// <summary>Contacts with the person, by day known.</summary>
    public required IReadOnlyList<Contact> Contacts { get; init; }

    /// <summary>Other acts of or towards the person, by day.</summary>
    public required IReadOnlyList<Happening> Acts { get; init; }

    /// <summary>Others who bear a name that this person is called by: never taken for one without evidence.</summary>
    public required IReadOnlyList<RecordActor> Namesakes { get; init; }
}
