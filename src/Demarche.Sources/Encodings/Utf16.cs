using System.Text;

namespace Demarche.Sources.Encodings;

/// <summary>UTF-16, known by its mark or by the zero in every second byte that English gives it.</summary>
internal sealed class Utf16
{
    private static readonly Utf16 Little = new(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true));
    private static readonly Utf16 Big = new(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true));

    private const int Sample = 256;

    private readonly UnicodeEncoding _encoding;

    private Utf16(UnicodeEncoding encoding) => _encoding = encoding;

    /// <summary>The encoding itself; it throws on half a pair.</summary>
    public Encoding Encoding => _encoding;

    /// <summary>Which of the two bytes are; null when neither.</summary>
    public static Utf16? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Little;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Big;
        var sample = bytes[..(Math.Min(Sample, bytes.Length) & ~1)];
        if (sample.Length < 8)
            return null;
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length / 2 * 9 / 10;
        return odd >= most && even == 0 ? Little : even >= most && odd == 0 ? Big : null;
    }

    public DecodedText Decode(ReadOnlySpan<byte> bytes) => TextDecoding.Decoded(_encoding, bytes, bytes[0] is 0xFE or 0xFF ? 2 : 0);
}
