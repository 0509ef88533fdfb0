using System.Text;

namespace Demarche.Sources.Encodings;

/// <summary>Encodings of one byte a letter: those of Windows, which hold those of ISO 8859 that English reports come in.</summary>
internal static class CodePages
{
    // As browsers do: who declares one of these means the Windows page, which only adds marks where ISO has controls.
    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["ascii"] = "windows-1252",
        ["iso-8859-9"] = "windows-1254",
        ["cp1252"] = "windows-1252",
        ["cp1251"] = "windows-1251",
    };

    private static readonly Encoding[] Known =
        [.. new[] { 1252, 1250, 1254, 1251, 1253, 1257 }.Select(page => CodePagesEncodingProvider.Instance.GetEncoding(page)!)];

    /// <summary>The encoding that the bytes have: the one declared, if there is one and they can be it, else what they look like.</summary>
    /// <returns>Null when the bytes are of none.</returns>
    public static Encoding? Find(string? declared, ReadOnlySpan<byte> bytes)
    {
        if (Named(declared) is { } named && Fits(named, bytes))
            return named;
        Encoding? best = null;
        var highest = int.MinValue;
        foreach (var page in Known)
        {
            // Ties go to the earlier page: most such texts are Western.
            if (!Fits(page, bytes))
                continue;
            var score = LetterFit.Score(page, bytes);
            if (score > highest)
                (best, highest) = (page, score);
        }

        return best;
    }

    /// <summary>The encoding of a name; null when it is unknown, or one of the Unicode forms.</summary>
    public static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var asked = name.Trim().Trim('"', '\'');
        asked = Meant.GetValueOrDefault(asked, asked);
        if (asked.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(asked);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // A page leaves some bytes without a letter, and no text has control characters but those of lines and tabs.
    private static bool Fits(Encoding page, ReadOnlySpan<byte> bytes)
    {
        Span<bool> met = stackalloc bool[256];
        met.Clear();
        foreach (var b in bytes)
            met[b] = true;
        if (!page.IsSingleByte)
            return !page.GetString(bytes).Contains('\uFFFD');
        Span<byte> one = stackalloc byte[1];
        Span<char> letter = stackalloc char[1];
        for (var b = 0x80; b < 256; b++)
        {
            if (!met[b])
                continue;
            one[0] = (byte)b;
            if (page.GetChars(one, letter) != 1 || letter[0] == '\uFFFD' || char.IsControl(letter[0]))
                return false;
        }

        return true;
    }
}
