using Demarche.Facts;

namespace Demarche.Sources;

/// <summary>From a path to the files it names: itself, or all below a folder, in an order that no file system decides.</summary>
internal static class PathWalk
{
    /// <summary>A file, or the fault of a path that leads to none.</summary>
    internal readonly record struct Found(SourceFile? File, Fault? Fault);

    /// <summary>The files of a path.</summary>
    public static IEnumerable<Found> Files(string path)
    {
        if (Directory.Exists(path))
            return Below(path);
        return [File.Exists(path)
            ? new Found(new SourceFile(path, Path.GetFileNameWithoutExtension(path), Named: true), null)
            : new Found(null, new Fault(null, path, "no such path", "There is no file or folder of this name."))];
    }

    private static IEnumerable<Found> Below(string folder)
    {
        FileSystemInfo[] entries;
        Fault? fault = null;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => !e.Name.StartsWith('.'))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries = [];
            fault = new Fault(null, folder, "not readable", e.Message);
        }

        if (fault is not null)
            yield return new Found(null, fault);
        foreach (var entry in entries.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry is FileInfo)
            {
                yield return new Found(new SourceFile(path, Path.GetFileNameWithoutExtension(path), Named: false), null);
            }
            else if (entry.LinkTarget is null)
            {
                // A link to a folder is not followed: it may lead round in a circle.
                foreach (var found in Below(path))
                    yield return found;
            }
        }
    }
}
