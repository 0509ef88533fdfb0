using System.IO.Compression;
using System.Text;

namespace Demarche.Workshop.Fuzz;

/// <summary>gzip and ZIP, with what they hold inside.</summary>
internal static class SamplePacks
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(" date 2021-06-21 " + SampleTexts.Prose);
    private static readonly byte[] Page = Encoding.UTF8.GetBytes(SampleTexts.Page);

    /// <summary>What a ZIP holds.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Members { get; } = [("a.txt", Text), ("b/c.html", Page)];

    /// <summary>The samples.</summary>
    public static IEnumerable<SampleFile> All =>
    [
        new SampleFile("gzip", SampleWebArchives.Warc(Page), Gzip),
        new SampleFile("gzip", Page, page => [.. Gzip(page), .. Gzip(Text)]),
        new SampleFile("zip", Page, page => Zip([("a.txt", Text), ("b/c.html", page)])),
        new SampleFile("zip", Zip(Members), zip => Zip([("in.zip", zip), ("d.txt", Text)])),
        new SampleFile("zip", Text, text => Zip([("a.txt", text), ("b.txt.gz", Gzip(text))], CompressionLevel.NoCompression)),
    ];

    /// <summary>Packs by gzip.</summary>
    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
            gzip.Write(content);
        return packed.ToArray();
    }

    /// <summary>Packs members into a ZIP.</summary>
    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> members, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in members)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }
}
