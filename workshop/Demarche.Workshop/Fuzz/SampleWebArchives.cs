using System.IO.Compression;
using System.Text;

namespace Demarche.Workshop.Fuzz;

/// <summary>WARC, WET and ARC.</summary>
internal static class SampleWebArchives
{
    private static readonly byte[] Page = Utf8(SampleTexts.Page);

    /// <summary>The samples.</summary>
    public static IEnumerable<SampleFile> All =>
    [
        new SampleFile("warc", Page, Warc),
        new SampleFile("warc", Page, page => Record("resource", "text/html", page)),
        new SampleFile("warc", Page, page => SamplePacks.Gzip(Record("response", "application/http", [.. Utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n"), .. Deflated(page)]))),
        new SampleFile("wet", Utf8(SampleTexts.Prose), Wet),
        new SampleFile("wet", Utf8(SampleTexts.Prose), text => SamplePacks.Gzip(Wet(text))),
        new SampleFile("arc", Page, page => [.. Utf8($"filedesc://a.arc 0.0.0.0 20210622000000 text/plain 2\n1\n\nhttps://news.example/a 10.0.0.1 20210622000000 text/html {page.Length + 44}\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), .. page, (byte)'\n']),
    ];

    /// <summary>An archive of an answer in chunks.</summary>
    public static byte[] Warc(byte[] page) =>
    [
        .. Record("response", "application/http", [.. Utf8($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n{page.Length:X}\r\n"), .. page, .. Utf8("\r\n0\r\n\r\n")]),
        .. Record("conversion", "text/plain", Utf8(SampleTexts.Prose)),
    ];

    private static byte[] Wet(byte[] text) =>
        [.. Record("warcinfo", "application/warc-fields", Utf8("Software-Info: a\r\n")), .. Record("conversion", "text/plain", text), .. Record("conversion", "text/plain", Utf8(SampleTexts.Prose))];

    private static byte[] Record(string kind, string type, byte[] block) =>
        [.. Utf8($"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://news.example/2021/06/21/a\r\nWARC-Date: 2021-06-22T00:00:00Z\r\nContent-Type: {type}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. Utf8("\r\n\r\n")];

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Compress))
            zlib.Write(content);
        return packed.ToArray();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
