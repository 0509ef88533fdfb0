namespace Demarche;

/// <summary>Writes a file whole or not at all: beside its name first, then moved there.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file; one that stood there stays until the new one is whole and on the disk.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
