using System.Globalization;
using System.Text;
using Demarche.Facts;
using Demarche.Sources.Content;

namespace Demarche.Sources.Web;

/// <summary>
/// A web archive (ISO 28500), also of extracted text (WET): each page by its own content. A record whose length lies costs
/// itself; reading goes on at the next line that begins a record.
/// </summary>
internal sealed class WarcFormat : IReportFormat
{
    // Longer records are films and the like, which are passed over unseen.
    private const int MostBlock = 16 * 1024 * 1024;
    private const int MostLine = 64 * 1024;

    // How far behind a record's end the next one is looked for.
    private const int Behind = 64 * 1024;

    private static ReadOnlySpan<byte> Mark => "WARC/"u8;

    private static ReadOnlySpan<byte> NextRecord => "\r\n\r\nWARC/1"u8;

    public bool Recognises(SourceFile file, ContentHead head) => head.Bytes.StartsWith("WARC/0"u8) || head.Bytes.StartsWith("WARC/1"u8);

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        while (NextHeaders(content, out var strayed) is { } headers)
        {
            if (strayed is { } at)
                yield return Sourced.Of(file.Fault("damaged", $"What stands at byte {at} is no record; reading goes on at the next one."));
            foreach (var sourced in ReadRecord(content, headers, file, terms))
                yield return sourced;
        }
    }

    private static IEnumerable<Sourced> ReadRecord(ContentReader content, HeaderBlock headers, SourceFile file, SourceTerms terms)
    {
        var at = content.Position;
        var url = headers.Value("WARC-Target-URI")?.Trim('<', '>');
        if (!long.TryParse(headers.Value("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return [Wrong($"The record at byte {at} does not say how long it is.")];
        if (length > MostBlock)
            return SkipToNext(content) is var skipped && skipped == length ? [] : [Wrong($"The record at byte {at} says it has {length} bytes, but ends after {skipped}.")];
        var window = content.Peek((int)length + Behind);
        if (!EndsThere(window.Span, (int)length))
        {
            // Its true end is where the next one begins, as far as that can be seen.
            var next = window.Span.IndexOf(NextRecord);
            var end = next >= 0 ? next : window.Length;
            content.Skip(end);
            return [Wrong($"The record at byte {at} says it has {length} bytes, but {(next >= 0 ? "the next begins" : window.Length < length ? "the content ends" : "it goes on")} after {end}.")];
        }

        var block = window[..(int)length].ToArray();
        content.Skip(length);
        if (url is null || headers.Value("WARC-Type") is not ("response" or "resource" or "conversion"))
            return [];
        return new ArchivedPage(url, DayOf(headers.Value("WARC-Date")), headers.Value("Content-Type") ?? "").Read(block, file, terms);

        Sourced Wrong(string detail) => Sourced.Of(file.Fault("damaged", url is null ? detail : $"{detail} ({url})"));
    }

    // Bytes up to the mark of the next record, or to the end.
    private static long SkipToNext(ContentReader content)
    {
        for (long skipped = 0; ;)
        {
            var window = content.Peek(Behind);
            var next = window.Span.IndexOf(NextRecord);
            skipped += content.Skip(next >= 0 ? next : window.Length < Behind ? window.Length : window.Length - NextRecord.Length);
            if (next >= 0 || window.Length < Behind)
                return skipped;
        }
    }

    // Behind a record stand two line ends, then the next record or nothing.
    private static bool EndsThere(ReadOnlySpan<byte> window, int length)
    {
        if (window.Length < length)
            return false;
        var behind = window[length..].TrimStart("\r\n"u8);
        return behind.IsEmpty || (behind.Length < window.Length - length && Mark.StartsWith(behind[..Math.Min(Mark.Length, behind.Length)]));
    }

    // The headers of the next record; null at the end. What stands before it and is no empty line is told by its place.
    private static HeaderBlock? NextHeaders(ContentReader content, out long? strayed)
    {
        strayed = null;
        while (true)
        {
            var at = content.Position;
            if (content.ReadLine(MostLine) is not { } line)
                return null;
            if (line.Span.StartsWith(Mark))
                return Headers(content);
            if (!line.Span.Trim("\r \t"u8).IsEmpty)
                strayed ??= at;
        }
    }

    private static HeaderBlock Headers(ContentReader content)
    {
        var lines = new StringBuilder();
        while (lines.Length < MostLine && content.ReadLine(MostLine) is { } line && !line.Span.TrimEnd((byte)'\r').IsEmpty)
            lines.Append(Encoding.UTF8.GetString(line.Span)).Append('\n');
        return HeaderBlock.Read(Encoding.UTF8.GetBytes(lines.ToString()), out _);
    }

    private static DateOnly? DayOf(string? moment) =>
        moment is { Length: >= 10 } && DateOnly.TryParseExact(moment[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
