using Demarche.Sources.Content;

namespace Demarche.Sources.Archives;

/// <summary>A ZIP's list of members stands at its end: what can only be read forward is put into a file of no name first.</summary>
internal static class ZipSpool
{
    private const long Most = 4L * 1024 * 1024 * 1024;

    /// <summary>The content from its first byte, as a stream that can be read in any order.</summary>
    /// <exception cref="TooMuchException">It is too long to be kept for a while.</exception>
    public static Stream Of(ContentReader content)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        try
        {
            var buffer = new byte[64 * 1024];
            using var packed = content.ToStream();
            for (int count; (count = packed.Read(buffer)) > 0;)
            {
                file.Write(buffer, 0, count);
                if (file.Length > Most)
                    throw new TooMuchException($"The archive has more than {Most / 1024 / 1024 / 1024} GB.");
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
