using System.Runtime;

namespace Demarche.Views;

/// <summary>
/// Reading a large store for one view takes a second, after which the process ends: nothing of what is read can be given back before, and
/// looking through it for what can, two or three times over, takes a fifth of that second. Waiting for the disk row by row takes a third.
/// </summary>
internal static class LargeReading
{
    // Below this nothing is collected anyway.
    private const long LeastStore = 16L * 1024 * 1024;

    // What a view of ten thousand reports needs; what goes beyond is collected as ever.
    private const long Most = 1024L * 1024 * 1024;

    /// <summary>Asks for the file ahead, and puts collecting off if the machine has the room.</summary>
    /// <param name="store">Path of the store that is about to be read.</param>
    public static void Begin(string store)
    {
        var file = new FileInfo(store);
        if (file.Exists && file.Length >= LeastStore)
            _ = Task.Run(() => ReadAhead.Of(store, Most));
        var room = Math.Min(4 * (file.Exists ? file.Length : 0), Most);
        if (room < 4 * LeastStore || room > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 || GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            return;
        GC.TryStartNoGCRegion(room);
    }
}
