using System.Diagnostics;

namespace Demarche.Workshop.Data;

/// <summary>
/// The folder of treebanks, annotated reports and raw news that the workshop trains and measures on. None of it is part of the
/// project: its place comes from <c>DEMARCHE_SHARED</c>, else from <c>../shared</c> beside the repository.
/// </summary>
internal static class SharedData
{
    /// <summary>The repository's root: the nearest folder above the current one or the program that holds the solution.</summary>
    public static string Repository { get; } =
        Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory)
        ?? throw new DirectoryNotFoundException("Run the workshop inside the repository.");

    /// <summary>The folder, or null when there is none on this machine.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>Full path of a file below the folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no shared folder.</exception>
    public static string PathOf(string relative) =>
        Path.Combine(Folder ?? throw new DirectoryNotFoundException("Set DEMARCHE_SHARED to the folder of shared data."), relative);

    /// <summary>Opens a text file; one that ends in <c>.xz</c> is unpacked as it is read.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static TextReader Open(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException("No such file.", path);
        return new StreamReader(path.EndsWith(".xz", StringComparison.Ordinal) ? Unpack(path) : File.OpenRead(path));
    }

    /// <summary>The bytes that a file was packed from, by the system's xz.</summary>
    public static Stream Unpack(string path)
    {
        var start = new ProcessStartInfo("xz") { UseShellExecute = false, RedirectStandardOutput = true };
        start.ArgumentList.Add("-dc");
        start.ArgumentList.Add(path);
        var xz = Process.Start(start) ?? throw new InvalidOperationException("xz did not start.");
        return xz.StandardOutput.BaseStream;
    }

    private static string? Find()
    {
        var folder = Environment.GetEnvironmentVariable("DEMARCHE_SHARED") ?? Path.Combine(Repository, "..", "shared");
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
    }

    private static string? Above(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "Demarche.slnx")))
            folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
