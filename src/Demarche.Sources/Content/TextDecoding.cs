using System.Text;

namespace Demarche.Sources.Content;

/// <summary>From bytes to a report's text: UTF-8, byte-order mark dropped, CRLF made LF, nothing else changed.</summary>
internal static class TextDecoding
{
    /// <summary>Most bytes of one report: longer texts are no news reports.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null and what is wrong with the bytes.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out string? flaw)
    {
        var mark = bytes.Length - WithoutMark(bytes).Length;
        try
        {
            flaw = null;
            return Strict.GetString(bytes[mark..]).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (DecoderFallbackException e)
        {
            var wrong = e.BytesUnknown is { Length: > 0 } unknown ? $"0x{unknown[0]:X2}" : "a byte";
            flaw = $"Not UTF-8: {wrong} at byte {mark + Math.Max(0, e.Index)}.";
            return null;
        }
    }

    /// <summary>The bytes behind a UTF-8 byte-order mark, if there is one.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
