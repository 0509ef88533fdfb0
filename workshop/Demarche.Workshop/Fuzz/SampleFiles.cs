using System.IO.Compression;
using System.Text;

namespace Demarche.Workshop.Fuzz;

/// <summary>A small good file of every format that is read, to be broken.</summary>
internal static class SampleFiles
{
    private const string Prose = "Sweden said on Monday, after a night of talks in Oslo, that it would meet Norway again before the spring. The café was full.";

    private const string Page = $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Talks go on</title><script type=\"application/ld+json\">{{\"@graph\":[{{\"@type\":\"NewsArticle\",\"headline\":\"Talks\",\"datePublished\":\"2021-06-21T10:00:00Z\",\"publisher\":{{\"name\":\"The Wire\"}}}}]}}</script></head><body><nav><a href=\"/\">Home</a></nav><div class=\"story\"><h1>Talks</h1><p>{Prose}</p><table><tr><td>{Prose}<td>x</table><p>{Prose}<br><br>{Prose}</p></div><footer>Copyright</footer></body></html>";

    /// <summary>The samples, by the name of their format.</summary>
    public static IReadOnlyList<(string Format, byte[] Content)> All { get; } =
    [
        ("text", Utf8($" date 2021-06-21 {Prose}\n\n\"We are ready,\" the envoy said.\n")),
        ("text in UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes($" date 2021-06-21 {Prose}")]),
        ("html", Utf8(Page)),
        ("rss", Utf8($"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>The Wire</title><item><title>Talks &amp; tea</title><link>https://news.example/a</link><pubDate>Mon, 21 Jun 2021 10:00:00 GMT</pubDate><description>&lt;p&gt;{Prose}&lt;/p&gt;</description></item><item><guid>b</guid><pubDate>Tue, 22 Jun 2021 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>{Prose}</p>]]></content:encoded></item></channel></rss>")),
        ("atom", Utf8($"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>The Wire</title><entry><id>tag:1</id><title type=\"html\">Talks</title><link href=\"https://news.example/a\"/><published>2021-06-21T10:00:00Z</published><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{Prose}</p></div></content></entry></feed>")),
        ("json lines", Utf8($"{{\"id\":\"a\",\"date\":\"2021-06-21\",\"text\":\"{Prose}\",\"source\":\"The Wire\"}}\n{{\"id\":\"b\",\"date\":\"2021-06-22T10:00:00\",\"text\":\"\\u00e9 {Prose}\"}}\n")),
        ("json", Utf8($"[\n {{\n  \"maintext\": \"{Prose}\",\n  \"date_publish\": \"2021-06-21 10:00:00\",\n  \"url\": \"https://news.example/a\", \"language\": \"en\"\n }}\n]")),
        ("mail", Utf8($"From: =?utf-8?Q?Caf=C3=A9?= <desk@news.example>\r\nTo: all@desk.example\r\nSubject: Talks\r\nDate: Mon, 21 Jun 2021 10:00:00 +0000\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{Prose} caf=E9 =\r\nmore\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Utf8(Page))}\r\n--b--\r\n")),
        ("warc", Warc()),
        ("arc", Utf8($"filedesc://a.arc 0.0.0.0 20210622000000 text/plain 2\n1\n\nhttps://news.example/a 10.0.0.1 20210622000000 text/html {Utf8(Page).Length + 44}\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{Page}\n")),
        ("gzip", Gzip([.. Warc()])),
        ("zip", Zip()),
        ("pdf", Pdf()),
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Warc()
    {
        var answer = Utf8($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n{Utf8(Page).Length:X}\r\n{Page}\r\n0\r\n\r\n");
        return [.. Utf8($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\nWARC-Date: 2021-06-22T00:00:00Z\r\nContent-Type: application/http\r\nContent-Length: {answer.Length}\r\n\r\n"), .. answer, .. Utf8($"\r\n\r\nWARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://news.example/2021/06/21/b\r\nContent-Type: text/plain\r\nContent-Length: {Utf8(Prose).Length}\r\n\r\n{Prose}\r\n\r\n")];
    }

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(content);
        return packed.ToArray();
    }

    private static byte[] Zip()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in new[] { "a.txt", "b/c.html" })
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(name.EndsWith("html", StringComparison.Ordinal) ? Utf8(Page) : Utf8(" date 2021-06-21 " + Prose));
            }
        }

        return packed.ToArray();
    }

    private static byte[] Pdf()
    {
        const string text = "BT /F1 12 Tf 72 720 Td (June 21, 2021) Tj 0 -90 Td (Sweden said that it would meet Norway again.) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {text.Length} >>\nstream\n{text}\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        List<int> places = [];
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(pdf.Length);
            pdf.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            pdf.Append($"{place:0000000000} 00000 n \n");
        pdf.Append($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
