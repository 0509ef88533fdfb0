using System.Globalization;
using System.Text;
using Demarche.Sources.Content;

namespace Demarche.Sources.Web;

/// <summary>The Internet Archive's older web archive: a line of address, host, moment, type and length before each block.</summary>
internal sealed class ArcFormat : IReportFormat
{
    private const int MostBlock = 16 * 1024 * 1024;
    private const int MostLine = 16 * 1024;

    public bool Recognises(SourceFile file, ContentHead head) => head.Bytes.StartsWith("filedesc://"u8);

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        var strayed = false;
        while (true)
        {
            var at = content.Position;
            if (content.ReadLine(MostLine) is not { } bytes)
                yield break;
            var line = Encoding.UTF8.GetString(bytes.Span).Trim();
            if (line.Length == 0)
                continue;
            if (ArcHeader.Of(line) is not { } header)
            {
                // Told once for each place; then every line is tried until one begins a record.
                if (!strayed)
                    yield return Sourced.Of(file.Fault("damaged", $"What stands at byte {at} is no record; reading goes on at the next one."));
                strayed = true;
                continue;
            }

            var begins = content.Position;
            foreach (var sourced in ReadRecord(content, header, at, file, terms))
                yield return sourced;

            // A block that was not passed over was told, or is too long to be a page.
            strayed = content.Position == begins && header.Length > 0;
        }
    }

    private static IEnumerable<Sourced> ReadRecord(ContentReader content, ArcHeader header, long at, SourceFile file, SourceTerms terms)
    {
        if (header.Length > MostBlock)
            return [];
        var window = content.Peek((int)header.Length);
        if (window.Length < header.Length)
        {
            // The length lies, or the archive was cut off: if a record begins in what is left, it is found line by line.
            return [Sourced.Of(file.Fault("damaged", $"The record at byte {at} says it has {header.Length} bytes, but the content ends after {window.Length}. ({header.Url})"))];
        }

        var block = window.ToArray();
        content.Skip(header.Length);
        return header.Url.StartsWith("filedesc:", StringComparison.Ordinal) || header.Url.StartsWith("dns:", StringComparison.Ordinal)
            ? []
            : new ArchivedPage(header.Url, header.Captured, header.MediaType).Read(block, file, terms);
    }

    /// <summary>The line before a block.</summary>
    private sealed record ArcHeader(string Url, DateOnly? Captured, string MediaType, long Length)
    {
        public static ArcHeader? Of(string line)
        {
            var cells = line.Split(' ');
            if (cells.Length < 5 || !cells[0].Contains(':', StringComparison.Ordinal) || cells[2] is not { Length: 14 } moment || !moment.All(char.IsAsciiDigit))
                return null;
            return long.TryParse(cells[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                ? new ArcHeader(cells[0], DateOnly.TryParseExact(moment[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, cells[3], length)
                : null;
        }
    }
}
