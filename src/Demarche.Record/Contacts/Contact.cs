using Demarche.Facts;

namespace Demarche.Record.Contacts;

/// <summary>What kind of contact it is.</summary>
public enum ContactKind
{
    /// <summary>Face to face.</summary>
    Meet,

    /// <summary>By telephone or video; who writes to somebody has not talked to him.</summary>
    Call,

    /// <summary>Travel to another party's land.</summary>
    Visit,
}

/// <summary>How a contact stands.</summary>
public enum ContactState
{
    /// <summary>Set for a day not yet past.</summary>
    Planned,

    /// <summary>It took place.</summary>
    Held,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Set for a day now past, and nothing told since.</summary>
    OutcomeNotReported,
}

/// <summary>A person of a contact.</summary>
/// <param name="Id">Id across reports.</param>
/// <param name="Name">Usual form.</param>
/// <param name="Party">Whom the person stood for there; null when not known.</param>
public sealed record ContactPerson(string Id, string Name, string? Party);

/// <summary>A meeting, call or visit between persons or parties.</summary>
public sealed record Contact
{
    /// <summary>Made of the fact that told it first.</summary>
    public required string Id { get; init; }

    /// <summary>Meeting, call or visit.</summary>
    public required ContactKind Kind { get; init; }

    /// <summary>Those named, in printed order.</summary>
    public required IReadOnlyList<ContactPerson> People { get; init; }

    /// <summary>The sides, in printed order; for a visit the visitor's party first, then the host's.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>How it stands.</summary>
    public required ContactState State { get; init; }

    /// <summary>Day of the first report that tells it in that state; for an outcome not reported, of the first that announced it.</summary>
    public required DateOnly Known { get; init; }

    /// <summary>When, as far as told.</summary>
    public required DayInterval Day { get; init; }

    /// <summary>The words that tell the day, of all tellings the most exact.</summary>
    public required Evidence DayFrom { get; init; }

    /// <summary>Who claims it, when no report states it as fact.</summary>
    public string? ToldBy { get; init; }

    /// <summary>Place, as named.</summary>
    public required string? At { get; init; }

    /// <summary>Every telling in that state, by day and place.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Where the same reports tell it in that state again.</summary>
    public IReadOnlyList<Evidence> Retold { get; init; } = [];

    /// <summary>Tellings of the same contact in other states: what announced it, or called it off before it was held.</summary>
    public IReadOnlyList<Evidence> Announcements { get; init; } = [];

    /// <summary>The day an earlier announcement became known; null when none was found.</summary>
    public required DateOnly? Announced { get; init; }

    /// <summary>Highest confidence of its tellings, 0 to 1.</summary>
    public required double Confidence { get; init; }
}
