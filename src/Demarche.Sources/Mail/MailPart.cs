using System.Text;
using Demarche.Sources.Web;

namespace Demarche.Sources.Mail;

/// <summary>A mail, or a part of one (RFC 2045, 2046): headers, and either content or further parts.</summary>
internal sealed class MailPart
{
    private const int Deepest = 20;
    private const int MostParts = 500;

    // A line that closes the parts stands behind the last of them, unless the mail was cut.
    private bool _isCutOff;

    private MailPart(HeaderBlock headers, ReadOnlyMemory<byte> body)
    {
        Headers = headers;
        (MediaType, Charset) = MediaTypes.Split(headers.Value("Content-Type"));
        if (MediaType.Length == 0)
            MediaType = "text/plain";
        Body = body;
    }

    public HeaderBlock Headers { get; }

    public string MediaType { get; }

    public string? Charset { get; }

    /// <summary>The parts of a <c>multipart/...</c>, in order; empty for every other.</summary>
    public IReadOnlyList<MailPart> Parts { get; private set; } = [];

    /// <summary>What of it is missing or can't be read, in words; null when nothing is.</summary>
    public string? Flaw => _isCutOff
        ? $"It breaks off: part {Parts.Count} is the last, and nothing closes it."
        : TransferEncoding.Flaw(Headers.Value("Content-Transfer-Encoding"), Parts.Count == 0 ? Body.Span : default)
            ?? Parts.Select((part, i) => part.Flaw is { } flaw ? $"Part {i + 1}: {flaw}" : null).FirstOrDefault(flaw => flaw is not null);

    /// <summary>The name under which it was attached; null when it has none.</summary>
    public string? FileName => MailWords.Decode(
        MediaTypes.Parameter(Headers.Value("Content-Disposition"), "filename") ?? MediaTypes.Parameter(Headers.Value("Content-Type"), "name"));

    public bool IsAttachment => Headers.Value("Content-Disposition")?.TrimStart().StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true
        || MediaType is "message/rfc822" or "application/pdf";

    /// <summary>Whether lines that end in a space go on in the next (RFC 3676).</summary>
    public bool IsFlowed => string.Equals(MediaTypes.Parameter(Headers.Value("Content-Type"), "format"), "flowed", StringComparison.OrdinalIgnoreCase);

    /// <summary>The content, its transfer encoding undone.</summary>
    public ReadOnlyMemory<byte> Content => TransferEncoding.Undo(Headers.Value("Content-Transfer-Encoding"), Body);

    private ReadOnlyMemory<byte> Body { get; }

    /// <summary>Reads a mail.</summary>
    public static MailPart Read(ReadOnlyMemory<byte> bytes)
    {
        var left = MostParts;
        return Read(bytes, 0, ref left);
    }

    private static MailPart Read(ReadOnlyMemory<byte> bytes, int depth, ref int left)
    {
        var part = new MailPart(HeaderBlock.Read(bytes, out var body), body);
        if (!part.MediaType.StartsWith("multipart/", StringComparison.Ordinal) || depth == Deepest
            || MediaTypes.Parameter(part.Headers.Value("Content-Type"), "boundary") is not { } boundary)
        {
            return part;
        }

        List<MailPart> parts = [];
        foreach (var piece in Between(body, Encoding.UTF8.GetBytes("--" + boundary), out part._isCutOff))
        {
            if (--left < 0)
                break;
            parts.Add(Read(piece, depth + 1, ref left));
        }

        part.Parts = parts;
        return part;
    }

    // What stands between lines that begin with the boundary; what stands before the first and behind the closing one is no part.
    private static List<ReadOnlyMemory<byte>> Between(ReadOnlyMemory<byte> body, byte[] boundary, out bool isCutOff)
    {
        isCutOff = false;
        List<ReadOnlyMemory<byte>> pieces = [];
        var start = -1;
        for (var at = 0; at < body.Length;)
        {
            var feed = body.Span[at..].IndexOf((byte)'\n');
            var next = feed < 0 ? body.Length : at + feed + 1;
            if (body.Span[at..next].StartsWith(boundary))
            {
                if (start >= 0)
                    pieces.Add(body[start..at]);
                start = next;
                if (body.Span[(at + boundary.Length)..next].StartsWith("--"u8))
                    return pieces;
            }

            at = next;
        }

        // Cut off: the last part as far as it goes.
        isCutOff = true;
        if (start >= 0 && start < body.Length)
            pieces.Add(body[start..]);
        return pieces;
    }
}
