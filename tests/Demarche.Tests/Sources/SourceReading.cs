using System.IO.Compression;
using System.Text;
using Demarche.Facts;
using Demarche.Sources;

namespace Demarche.Tests.Sources;

/// <summary>Reads content as a file of some name, without a day given.</summary>
internal static class SourceReading
{
    public static List<Sourced> Read(string name, byte[] content, DateOnly? day = null)
    {
        using var folder = new TemporaryFolder();
        return [.. new ReportSource(day, () => Stream.Null) { KeepOriginals = true }.Read([folder.Write(name, content)])];
    }

    public static List<Sourced> Read(string name, string content, DateOnly? day = null) => Read(name, Encoding.UTF8.GetBytes(content), day);

    /// <summary>The one report in some content.</summary>
    public static Report ReportOf(string name, byte[] content)
    {
        var only = Assert.Single(Read(name, content));
        return only.IsReport ? only.Report : throw new InvalidOperationException(only.Fault.ToString());
    }

    public static Report ReportOf(string name, string content) => ReportOf(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Labels of reports and kinds of faults, in order.</summary>
    public static string Outcome(IEnumerable<Sourced> read) => string.Join(", ", read.Select(r => r.Report?.Label ?? $"[{r.Fault!.Kind}]"));

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(content);
        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }
}
