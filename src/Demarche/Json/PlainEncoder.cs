using System.Text;
using System.Text.Encodings.Web;

namespace Demarche.Json;

/// <summary>
/// Escapes what JSON must have escaped and nothing else: quotation mark, backslash, control characters. The encoders of the
/// platform also escape characters outside the basic plane, which readers of news would find as <c>\uD83D\uDD4A</c>.
/// </summary>
internal sealed class PlainEncoder : JavaScriptEncoder
{
    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\' or 0x7F;

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var characters = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < characters.Length; i++)
        {
            if (WillEncode(characters[i]))
                return i;
            if (!char.IsSurrogate(characters[i]))
                continue;

            // Half a pair alone is no character: the base class writes a replacement for it.
            if (Rune.DecodeFromUtf16(characters[i..], out _, out var used) != System.Buffers.OperationStatus.Done)
                return i;
            i += used - 1;
        }

        return -1;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var written = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => WillEncode(unicodeScalar) ? $"\\u{unicodeScalar:X4}" : char.ConvertFromUtf32(unicodeScalar),
        };
        numberOfCharactersWritten = written.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength)) ? written.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
