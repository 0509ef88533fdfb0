using System.Globalization;
using System.Text;

namespace Demarche.Sources.Web;

/// <summary>A body sent in chunks (RFC 9112, 7.1), put together.</summary>
internal static class Chunks
{
    /// <summary>The body; what is not in chunks at all, as some archives keep it, is left as it is.</summary>
    public static ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> body)
    {
        var joined = new MemoryStream();
        for (var rest = body; ;)
        {
            var feed = rest.Span.IndexOf((byte)'\n');
            if (feed < 0 || feed > 64 || !TrySize(rest.Span[..feed], out var size))
                return joined.Length == 0 ? body : joined.ToArray();
            rest = rest[(feed + 1)..];
            if (size == 0)
                return joined.ToArray();
            var part = rest[..Math.Min(size, rest.Length)];
            joined.Write(part.Span);
            rest = rest[part.Length..];
            if (rest.Span.StartsWith("\r\n"u8))
                rest = rest[2..];
        }
    }

    private static bool TrySize(ReadOnlySpan<byte> line, out int size)
    {
        var text = Encoding.ASCII.GetString(line).Split(';')[0].Trim();
        return int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size) && size >= 0;
    }
}
