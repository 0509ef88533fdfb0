namespace Demarche;

/// <summary>Writes a file whole or not at all: beside its name first, then moved there.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file; one that stood there stays until the new one is whole and on the disk.</summary>
    public static void Write(string path, Action<Stream> write) => Make(path, beside =>
    {
        using var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write);
        write(stream);
        stream.Flush(flushToDisk: true);
    });

    /// <summary>The same for what writes files by their names.</summary>
    /// <param name="path">Where the file is to stand.</param>
    /// <param name="make">Makes a file at the path that it is given, and puts it on the disk.</param>
    public static void Make(string path, Action<string> make)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            make(beside);
            File.Move(beside, path, overwrite: true);
            FolderSync.Of(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
