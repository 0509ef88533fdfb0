using System.Globalization;
using System.Text;

namespace Demarche.Sources.Mail;

/// <summary>The two encodings by which mails carry bytes in letters. What is broken in them is left as it stands.</summary>
internal static class TransferEncoding
{
    /// <summary>The bytes as they were meant.</summary>
    /// <param name="name"><c>quoted-printable</c>, <c>base64</c>; all others change nothing.</param>
    /// <param name="body">The bytes as sent.</param>
    public static ReadOnlyMemory<byte> Undo(string? name, ReadOnlyMemory<byte> body) => name?.Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable(body.Span),
        "base64" => Base64(body.Span),
        _ => body,
    };

    /// <summary>What can't be undone, in words; null when all can.</summary>
    public static string? Flaw(string? name, ReadOnlySpan<byte> body)
    {
        if (name?.Trim().Equals("base64", StringComparison.OrdinalIgnoreCase) != true)
            return null;
        var letters = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (IsBase64(body[i]))
                letters++;
            else if (body[i] == '=')
                break;
            else if (!char.IsWhiteSpace((char)body[i]))
                return $"Its base64 has 0x{body[i]:X2} at byte {i}, which is no letter of it.";
        }

        return letters % 4 == 1 ? $"Its base64 breaks off behind {letters} letters." : null;
    }

    /// <summary>Undoes "=E9", and a "=" that joins lines.</summary>
    public static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        var plain = new MemoryStream(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
            {
                plain.WriteByte(body[i]);
                continue;
            }

            var end = i + 1;
            while (end < body.Length && body[end] is (byte)' ' or (byte)'\t' or (byte)'\r')
                end++;
            if (end >= body.Length || body[end] == '\n')
            {
                i = end;
            }
            else if (i + 2 < body.Length && byte.TryParse(Encoding.ASCII.GetString(body.Slice(i + 1, 2)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                plain.WriteByte(value);
                i += 2;
            }
            else
            {
                plain.WriteByte(body[i]);
            }
        }

        return plain.ToArray();
    }

    /// <summary>Undoes base64 as far as it goes; letters that it does not have are passed over.</summary>
    public static byte[] Base64(ReadOnlySpan<byte> body)
    {
        var letters = new byte[body.Length + 3];
        var count = 0;
        foreach (var b in body)
        {
            if (IsBase64(b))
                letters[count++] = b;
            else if (b == '=')
                break;
        }

        // One letter alone in the last four holds no byte.
        count -= count % 4 == 1 ? 1 : 0;
        while (count % 4 != 0)
            letters[count++] = (byte)'=';
        var plain = new byte[System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(count)];
        System.Buffers.Text.Base64.DecodeFromUtf8(letters.AsSpan(0, count), plain, out _, out var written);
        return plain[..written];
    }

    private static bool IsBase64(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/';
}
