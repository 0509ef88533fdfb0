using System.IO.Compression;
using Demarche.Sources.Content;

namespace Demarche.Sources.Archives;

/// <summary>Anything packed by gzip, also in several members behind each other, as web archives are.</summary>
internal sealed class GzipFormat : IReportFormat
{
    public bool Recognises(SourceFile file, ContentHead head) => head.Bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        // "page.html.gz" is the file "page.html", packed: no member of another name, and as much named as that one.
        var inner = file with { Stem = Path.GetFileNameWithoutExtension(file.Stem), Depth = file.Depth + 1 };
        return Formats.Read(() => new UnpackedStream(content.ToStream(), packed => new GZipStream(packed, CompressionMode.Decompress), file.Budget), inner, terms);
    }
}
