using System.IO.Compression;
using Demarche.Sources.Content;

namespace Demarche.Sources.Archives;

/// <summary>A ZIP archive: each member by its own content. Nothing is ever written under a member's name.</summary>
internal sealed class ZipFormat : IReportFormat
{
    private const int MostMembers = 200_000;

    public bool Recognises(SourceFile file, ContentHead head) =>
        head.Bytes.StartsWith("PK\u0003\u0004"u8) || head.Bytes.StartsWith("PK\u0005\u0006"u8);

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        using var spool = ZipSpool.Of(content);
        using var zip = new ZipArchive(spool, ZipArchiveMode.Read);
        if (zip.Entries.Count > MostMembers)
        {
            yield return Sourced.Of(file.Fault("too large", $"The archive has {zip.Entries.Count} members, more than {MostMembers}."));
            yield break;
        }

        if (IsOfficeDocument(zip))
        {
            if (file.Named)
                yield return Sourced.Of(file.Fault("not text", "This is an office document, not a report's text; save it as text or PDF."));
            yield break;
        }

        foreach (var member in zip.Entries.Where(IsFile).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            foreach (var report in ReadMember(member, file, terms))
                yield return report;
        }
    }

    private static IEnumerable<Sourced> ReadMember(ZipArchiveEntry member, SourceFile file, SourceTerms terms)
    {
        var inner = file.Member(member.FullName, Path.GetFileNameWithoutExtension(member.Name));
        if (LeavesTheArchive(member.FullName))
            return [Sourced.Of(inner.Fault("unsafe name", "The member's name leads out of its archive; it is not read."))];
        if (member.IsEncrypted)
            return [Sourced.Of(inner.Fault("encrypted", "The member is locked with a password."))];
        return Formats.Read(() => new UnpackedStream(member.Open(), file.Budget), inner, terms);
    }

    private static bool IsFile(ZipArchiveEntry member) =>
        member.Name.Length > 0 && !member.FullName.Split('/').Any(part => part.StartsWith('.') && part is not ".." and not ".") && !member.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static bool LeavesTheArchive(string name) =>
        name.StartsWith('/') || name.StartsWith('\\') || name.Contains(':', StringComparison.Ordinal) || name.Split('/', '\\').Contains("..");

    private static bool IsOfficeDocument(ZipArchive zip) =>
        zip.GetEntry("[Content_Types].xml") is not null || (zip.GetEntry("mimetype") is not null && zip.GetEntry("META-INF/manifest.xml") is not null);
}
