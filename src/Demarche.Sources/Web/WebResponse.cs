using System.IO.Compression;
using Demarche.Sources.Archives;
using Demarche.Sources.Content;

namespace Demarche.Sources.Web;

/// <summary>What a server answered, as web archives keep it: a status line, headers, a body that may be packed and in chunks.</summary>
internal sealed record WebResponse
{
    public required int Status { get; init; }

    /// <summary><c>text/html</c>; empty when not told.</summary>
    public required string MediaType { get; init; }

    public string? Charset { get; init; }

    /// <summary>Opens the body as it was meant.</summary>
    public required Func<UnpackingBudget, Stream> Open { get; init; }

    /// <summary>Whether it is something that a report can stand in: text of any kind, and a success.</summary>
    public bool MayHoldReports => Status is 200 or 0 && IsText(MediaType);

    /// <summary>Reads an answer; null when the bytes are none.</summary>
    public static WebResponse? Of(ReadOnlyMemory<byte> answer)
    {
        if (!answer.Span.StartsWith("HTTP/"u8))
            return null;
        var headers = HeaderBlock.Read(answer, out var body);
        if (headers.FirstLine.Split(' ', 3) is not [_, var code, ..] || !int.TryParse(code, System.Globalization.NumberStyles.None, null, out var status))
            return null;
        var (type, charset) = MediaTypes.Split(headers.Value("Content-Type"));
        var packed = headers.Value("Content-Encoding")?.Trim().ToLowerInvariant();
        var chunked = headers.Value("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true;
        return new WebResponse
        {
            Status = status,
            MediaType = type,
            Charset = charset,
            Open = budget => Unpacked(chunked ? Chunks.Join(body) : body, packed, budget),
        };
    }

    private static bool IsText(string type) =>
        type is "" || type.StartsWith("text/", StringComparison.Ordinal) && type is not ("text/css" or "text/javascript" or "text/dns")
        || type is "application/xhtml+xml" or "application/pdf" or "application/json" or "message/rfc822"
        || type.EndsWith("xml", StringComparison.Ordinal);

    // Some archives keep the header and store the body unpacked: its first bytes tell.
    private static Stream Unpacked(ReadOnlyMemory<byte> body, string? packed, UnpackingBudget budget)
    {
        var stream = new MemoryStream(body.ToArray());
        return packed switch
        {
            "gzip" or "x-gzip" when body.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => new UnpackedStream(stream, packed => new GZipStream(packed, CompressionMode.Decompress), budget),
            "deflate" when body.Length > 1 && (body.Span[0] & 0x0F) == 8 => new UnpackedStream(stream, packed => new ZLibStream(packed, CompressionMode.Decompress), budget),
            "br" when !LooksLikeText(body.Span) => new UnpackedStream(stream, packed => new BrotliStream(packed, CompressionMode.Decompress), budget),
            _ => stream,
        };
    }

    private static bool LooksLikeText(ReadOnlySpan<byte> body) => body[..Math.Min(64, body.Length)].TrimStart(" \t\r\n"u8).StartsWith("<"u8);
}
