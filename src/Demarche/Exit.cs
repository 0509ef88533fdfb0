namespace Demarche;

/// <summary>Exit codes, the same for every command.</summary>
internal static class Exit
{
    /// <summary>All was read and done.</summary>
    public const int Done = 0;

    /// <summary>Nothing could be done.</summary>
    public const int Nothing = 1;

    /// <summary>Done, but for some reports, which had faults.</summary>
    public const int SomeFaults = 2;

    /// <summary>Stopped by the user (128 + SIGINT).</summary>
    public const int Stopped = 130;
}
