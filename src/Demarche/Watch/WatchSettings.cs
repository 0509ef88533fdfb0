using Demarche.Watch.Fetching;

namespace Demarche.Watch;

/// <summary>How often sources are asked.</summary>
internal sealed record WatchSettings
{
    /// <summary>The time between two looks at a source that answers.</summary>
    public required TimeSpan Every { get; init; }

    /// <summary>The longest time between two looks at a source that fails, or that asks for longer.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(6);

    /// <summary>The least time between two requests to one host.</summary>
    public TimeSpan BetweenRequests { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a server is believed that nothing has changed before all is asked for again.</summary>
    public TimeSpan Trust { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long a file in a folder must have lain still, so that none is read half written.</summary>
    public TimeSpan Settled { get; init; } = TimeSpan.FromSeconds(2);

    public FetchLimits Limits { get; init; } = FetchLimits.Usual;
}
