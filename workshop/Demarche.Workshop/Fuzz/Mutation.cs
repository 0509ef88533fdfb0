namespace Demarche.Workshop.Fuzz;

/// <summary>Breaks a file: bits turned, bytes set, stretches taken out, doubled or moved, lengths changed, words of formats put in.</summary>
internal sealed class Mutation(Random random)
{
    private const int Most = 16 * 1024;

    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "<", ">", "</div>", "<table><tr><td>", "<![CDATA[", "]]>", "&#x0;", "&a;", "\"", "\\ud83d", "{", "[", "}", "\r\n\r\n", "\n", "--b", "--b--", "=", "=?utf-8?B?",
            "Content-Length: 99999999999", "Content-Length: -1", "WARC/1.0\r\n", "HTTP/1.1 200 OK\r\n", "ffffffff\r\n", "0\r\n", " date 2021-02-30 ", "PK\u0003\u0004", "\0", "From ", "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "<svg><p>", "<select><template>", "<a><b><i><a>", "%PDF-1.9", "endstream", "xref",
        }.Select(System.Text.Encoding.Latin1.GetBytes), [0xFF, 0xFE], [0x1F, 0x8B, 0x08], [0xC3], [0xF0, 0x9F],
    ];

    /// <summary>A broken copy, 16 KB at most.</summary>
    public byte[] Of(byte[] good)
    {
        var bytes = good.ToList();
        for (var left = random.Next(1, 6); left > 0; left--)
            Break(bytes);
        return [.. bytes.Take(Most)];
    }

    private void Break(List<byte> bytes)
    {
        if (bytes.Count == 0)
            return;
        var at = random.Next(bytes.Count);
        var length = Math.Min(bytes.Count - at, random.Next(1, 200));
        switch (random.Next(8))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                for (var times = random.Next(1, 60); times > 0; times--)
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(length, 40)));
                break;
            case 6 when bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9') is >= 0 and var digit:
                bytes[digit] = (byte)random.Next('0', '9' + 1);
                break;
            default:
                bytes.InsertRange(at, Words[random.Next(Words.Length)]);
                break;
        }
    }
}
