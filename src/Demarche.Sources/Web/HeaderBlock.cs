using System.Text;

namespace Demarche.Sources.Web;

/// <summary>Headers up to an empty line, as HTTP, WARC and mail have them: a name, a colon, a value that may go on in further lines.</summary>
/// <param name="FirstLine">What stands before them; empty when they begin at once.</param>
internal sealed record HeaderBlock(string FirstLine)
{
    private const int MostHeaders = 1000;

    private readonly List<(string Name, string Value)> _headers = [];

    /// <summary>Every header, in order.</summary>
    public IReadOnlyList<(string Name, string Value)> All => _headers;

    /// <summary>The first value of a name; null when it is missing.</summary>
    public string? Value(string name)
    {
        foreach (var header in _headers)
        {
            if (header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return header.Value;
        }

        return null;
    }

    /// <summary>Reads headers.</summary>
    /// <param name="bytes">From the first line on.</param>
    /// <param name="rest">What stands behind the empty line.</param>
    public static HeaderBlock Read(ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> rest)
    {
        rest = bytes;
        HeaderBlock? block = null;
        while (!rest.IsEmpty)
        {
            var feed = rest.Span.IndexOf((byte)'\n');
            var line = (feed < 0 ? rest : rest[..feed]).Span.TrimEnd((byte)'\r');
            rest = feed < 0 ? default : rest[(feed + 1)..];
            if (line.IsEmpty)
                break;
            block = Add(block, Decode(line));
        }

        return block ?? new HeaderBlock("");
    }

    /// <summary>The name of a header's line; null when it is none.</summary>
    public static string? NameIn(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || colon > 60)
            return null;
        foreach (var c in line[..colon])
        {
            if (c is <= ' ' or > '~')
                return null;
        }

        return line[..colon].ToString();
    }

    private static HeaderBlock? Add(HeaderBlock? block, string line)
    {
        // A line of nothing but a byte-order mark has no letters.
        if (line.Length == 0)
            return block;
        if (block is not null && line[0] is ' ' or '\t')
        {
            if (block._headers is [.., var last] && last.Value.Length < 64 * 1024)
                block._headers[^1] = (last.Name, last.Value + " " + line.Trim());
            return block;
        }

        if (NameIn(line) is not { } name)
            return block ?? new HeaderBlock(line);
        block ??= new HeaderBlock("");
        if (block._headers.Count < MostHeaders)
            block._headers.Add((name, line[(name.Length + 1)..].Trim()));
        return block;
    }

    private static string Decode(ReadOnlySpan<byte> line) => Encodings.TextDecoding.Loosely(line);
}
