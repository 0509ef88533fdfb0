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
        using var zip = Open(spool, out var flaw);
        if (zip is null)
        {
            foreach (var sourced in ReadRemains(spool, flaw, file, terms))
                yield return sourced;
            yield break;
        }

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

        foreach (var member in zip.Entries.Where(e => IsFile(e.FullName)).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            foreach (var report in member.IsEncrypted ? [Locked(member.FullName, file)] : ReadMember(member.FullName, Open(member), file, terms))
                yield return report;
        }
    }

    // The list of members stands at the end: null where it is cut off or broken.
    private static ZipArchive? Open(Stream spool, out string flaw)
    {
        try
        {
            var zip = new ZipArchive(spool, ZipArchiveMode.Read, leaveOpen: true);
            (flaw, _) = ("", zip.Entries.Count);
            return zip;
        }
        catch (InvalidDataException e)
        {
            flaw = e.Message;
            return null;
        }
    }

    private static IEnumerable<Sourced> ReadRemains(Stream spool, string flaw, SourceFile file, SourceTerms terms)
    {
        spool.Position = 0;
        var number = 0;
        foreach (var remain in ZipRemains.Of(spool).Where(r => IsFile(r.Name)).Take(MostMembers))
        {
            number++;
            foreach (var sourced in ReadMember(remain.Name, remain.Open, file, terms))
                yield return sourced;
        }

        yield return Sourced.Of(file.Fault("damaged", $"The archive is cut off or broken: the list of members at its end can't be read ({flaw}). Before that, {number} whole members were found."));
    }

    private static IEnumerable<Sourced> ReadMember(string name, Func<UnpackingBudget, Stream> open, SourceFile file, SourceTerms terms)
    {
        var inner = Inner(name, file);
        return LeavesTheArchive(name)
            ? [Sourced.Of(inner.Fault("unsafe name", "The member's name leads out of its archive; it is not read."))]
            : Formats.Read(() => open(file.Budget), inner, terms);
    }

    private static Func<UnpackingBudget, Stream> Open(ZipArchiveEntry member) => budget => new UnpackedStream(member.Open(), unpacked => unpacked, budget, member.Crc32);

    private static Sourced Locked(string name, SourceFile file) => Sourced.Of(Inner(name, file).Fault("encrypted", "The member is locked with a password."));

    private static SourceFile Inner(string name, SourceFile file) => file.Member(name, Path.GetFileNameWithoutExtension(name));

    private static bool IsFile(string name) =>
        !name.EndsWith('/') && !name.Split('/').Any(part => part.StartsWith('.') && part is not ".." and not ".") && !name.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static bool LeavesTheArchive(string name) =>
        name.StartsWith('/') || name.StartsWith('\\') || name.Contains(':', StringComparison.Ordinal) || name.Split('/', '\\').Contains("..");

    private static bool IsOfficeDocument(ZipArchive zip) =>
        zip.GetEntry("[Content_Types].xml") is not null || (zip.GetEntry("mimetype") is not null && zip.GetEntry("META-INF/manifest.xml") is not null);
}
