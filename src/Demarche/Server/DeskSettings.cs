namespace Demarche.Server;

/// <summary>How a desk is set up.</summary>
internal sealed record DeskSettings
{
    /// <summary>The port on this machine; 0 for any that is free.</summary>
    public int Port { get; init; } = 8077;

    /// <summary>Requests a second that one address may ask; 0 for no limit.</summary>
    public int Rate { get; init; } = 100;
}
