using System.Runtime.InteropServices;

namespace Demarche;

/// <summary>Puts the names of a folder on the disk: a file that was written and synced is lost with its name when the power fails before that.</summary>
internal static partial class FolderSync
{
    private const int ReadOnly = 0;

    /// <summary>Returns when every name that the folder holds now survives. Where the system knows no such thing, it has done so by itself.</summary>
    /// <exception cref="IOException">The disk did not take them.</exception>
    public static void Of(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var opened = Open(folder, ReadOnly);
        if (opened < 0)
            throw Failed(folder);
        try
        {
            if (Sync(opened) != 0)
                throw Failed(folder);
        }
        finally
        {
            _ = Close(opened);
        }
    }

    private static IOException Failed(string folder) =>
        new($"The folder {folder} could not be put on the disk: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}.");

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(int file);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int file);
}
