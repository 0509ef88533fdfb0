using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Demarche.Views;

/// <summary>
/// Asks the system to fetch a file while the program starts: a view reads rows in the order of days, which lie all over the file, and to wait for
/// the disk at each of them takes half of a second.
/// </summary>
internal static partial class ReadAhead
{
    private const int WillNeed = 3;

    // What the system fetches at one asking.
    private const int Step = 128 * 1024;

    /// <summary>Returns when all is asked for. Where the system can't be asked nothing is done, and whoever reads waits a little longer.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many bytes of its beginning at most.</param>
    public static void Of(string path, long most)
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
            var length = Math.Min(RandomAccess.GetLength(file), most);
            for (long at = 0; at < length && Advise(file, at, Step, WillNeed) == 0; at += Step)
            {
                // Asking is all.
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or EntryPointNotFoundException or DllNotFoundException)
        {
            // Whoever opens it next tells.
        }
    }

    [LibraryImport("libc", EntryPoint = "posix_fadvise")]
    private static partial int Advise(SafeFileHandle file, long offset, long length, int advice);
}
