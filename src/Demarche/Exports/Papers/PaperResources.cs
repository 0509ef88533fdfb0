namespace Demarche.Exports.Papers;

/// <summary>The fixed parts of documents: styles and the frame of a package.</summary>
internal static class PaperResources
{
    /// <summary>A part as text, lines ended by LF.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    /// <summary>A part as bytes.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Stream Open(string name) => typeof(PaperResources).Assembly.GetManifestResourceStream("papers/" + name)!;
}
