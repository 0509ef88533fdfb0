namespace Demarche.Server;

/// <summary>How a desk is set up.</summary>
internal sealed record DeskSettings
{
    /// <summary>The port on this machine; 0 for any that is free.</summary>
    public int Port { get; init; } = 8077;
}
