using System.Runtime;

namespace Demarche.Server.Snapshots;

/// <summary>
/// Keeps the collector from stopping the desk while readers wait for a change: what is made meanwhile is given up when it is shown. One thread uses it.
/// </summary>
internal sealed class CollectingPutOff
{
    // A report more among ten thousand takes half of it. When readers use it up first, collecting goes on as ever.
    private const long Room = 64L * 1024 * 1024;
    private const long RoomOfLarge = 2L * 1024 * 1024;

    private Task _begun = Task.CompletedTask;

    /// <summary>Collects what was left, and puts collecting off until it is called again.</summary>
    public void Collect()
    {
        // While the collector works beside the readers, to begin waits until it is done, and nobody shall wait for that.
        if (!_begun.IsCompleted)
            return;
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            End();
        GC.Collect(1, GCCollectionMode.Forced, blocking: true);
        _begun = Task.Run(Begin);
    }

    private static void Begin()
    {
        try
        {
            GC.TryStartNoGCRegion(Room, RoomOfLarge, disallowFullBlockingGC: true);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // It is put off already, or the machine has not the room.
        }
    }

    private static void End()
    {
        try
        {
            GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // Used up in this moment.
        }
    }
}
