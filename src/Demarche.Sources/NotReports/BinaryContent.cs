using Demarche.Sources.Content;

namespace Demarche.Sources.NotReports;

/// <summary>Pictures, archives and whatever else is no text. The program's own store, met in a folder, is passed over.</summary>
internal sealed class BinaryContent : IReportFormat
{
    private static readonly (byte[] Magic, string Name)[] Known =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ("RIFF"u8.ToArray(), "a RIFF file (picture or sound)"),
    ];

    private static readonly byte[] Store = "SQLite format 3\0"u8.ToArray();
    private static readonly byte[][] StoreLogs = [[0x37, 0x7F, 0x06, 0x82], [0x37, 0x7F, 0x06, 0x83], [0x18, 0xE2, 0x2D, 0x00]];

    public bool Recognises(SourceFile file, ContentHead head) =>
        NameOf(head.Bytes) is not null || head.Bytes.Contains((byte)0) || IsStore(head.Bytes);

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        var head = content.Peek(ContentHead.Size).Span;
        return IsStore(head) && !file.Named
            ? []
            : [Sourced.Of(file.Fault("not text", $"This is {NameOf(head) ?? (IsStore(head) ? "a database" : "binary data")}, not a report's text.", file.Path is null ? null : file.Stem))];
    }

    private static string? NameOf(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, name) in Known)
        {
            if (head.StartsWith(magic))
                return name;
        }

        return null;
    }

    private static bool IsStore(ReadOnlySpan<byte> head)
    {
        foreach (var log in StoreLogs)
        {
            if (head.StartsWith(log))
                return true;
        }

        return head.StartsWith(Store);
    }
}
