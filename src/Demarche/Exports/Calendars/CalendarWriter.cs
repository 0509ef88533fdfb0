using System.Text;

namespace Demarche.Exports.Calendars;

/// <summary>Content lines of RFC 5545: CRLF, at most 75 octets before a fold, text escaped.</summary>
internal sealed class CalendarWriter(Stream stream)
{
    private const int MostOctets = 75;

    /// <summary>A property whose value needs no escape: a date, a keyword.</summary>
    public void Line(string name, string value) => Fold($"{name}:{value}");

    /// <summary>A property whose value is text.</summary>
    public void Text(string name, string value) => Fold($"{name}:{Escape(value)}");

    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                // Control characters are no text; a tab is.
                < ' ' and not '\t' or '\x7f' => text,
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    // A fold must not part the octets of one character.
    private void Fold(string line)
    {
        var used = 0;
        Span<byte> octets = stackalloc byte[4];
        foreach (var rune in line.EnumerateRunes())
        {
            var count = rune.EncodeToUtf8(octets);
            if (used + count > MostOctets)
            {
                stream.Write("\r\n "u8);
                used = 1;
            }

            stream.Write(octets[..count]);
            used += count;
        }

        stream.Write("\r\n"u8);
    }
}
