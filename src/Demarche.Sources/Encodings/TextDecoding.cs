using System.Text;

namespace Demarche.Sources.Encodings;

/// <summary>
/// From bytes to a report's text. A byte-order mark rules; then what is valid UTF-8 with letters beyond ASCII is that, whatever
/// was declared, as no other text looks so by chance; then what was declared, if the bytes can be it; then what they look like.
/// </summary>
internal static class TextDecoding
{
    /// <summary>Most bytes of one report: longer texts are no news reports.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of some bytes.</summary>
    /// <param name="bytes">All of them.</param>
    /// <param name="declared">The encoding that a header or the content's own markup names; null when none does.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (Utf16.Of(bytes) is { } wide)
            return wide.Decode(bytes);
        var body = WithoutMark(bytes);
        var mark = bytes.Length - body.Length;
        var invalid = Utf8Check.Of(body);
        if (invalid.At < 0)
            return new DecodedText(WithPlainFeeds(Strict.GetString(body)), "utf-8", null);

        // A UTF-8 text with a few broken letters is not one of a code page: there, every accent would be broken.
        if (mark > 0 || invalid.Letters > invalid.Broken)
            return new DecodedText(null, "utf-8", $"Not UTF-8: 0x{body[invalid.At]:X2} at byte {mark + invalid.At}.");
        if (CodePages.Find(declared, body) is { } page)
            return new DecodedText(WithPlainFeeds(page.GetString(body)), page.WebName, null);
        return new DecodedText(null, "unknown", $"Of no known encoding: 0x{body[invalid.At]:X2} at byte {invalid.At}.");
    }

    /// <summary>The text of a page or mail, where a broken letter becomes U+FFFD and costs nothing else.</summary>
    public static string Loosely(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (Decode(bytes, declared) is { Text: { } text })
            return text;
        return WithPlainFeeds(Encoding.UTF8.GetString(WithoutMark(bytes)));
    }

    /// <summary>What is wrong with bytes that can be nothing but UTF-8, as JSON's are; null when nothing is.</summary>
    public static string? FlawInUtf8(ReadOnlySpan<byte> bytes) =>
        Utf8Check.Of(bytes) is { At: >= 0 and var at } ? $"Not UTF-8: 0x{bytes[at]:X2} at byte {at}." : null;

    /// <summary>The bytes behind a UTF-8 byte-order mark, if there is one.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static string WithPlainFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    internal static DecodedText Decoded(Encoding encoding, ReadOnlySpan<byte> bytes, int mark)
    {
        try
        {
            return new DecodedText(WithPlainFeeds(encoding.GetString(bytes[mark..])), encoding.WebName, null);
        }
        catch (DecoderFallbackException e)
        {
            return new DecodedText(null, encoding.WebName, $"Not {encoding.WebName.ToUpperInvariant()}: half a character at byte {mark + Math.Max(0, e.Index)}.");
        }
    }
}
