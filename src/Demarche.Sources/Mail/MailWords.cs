using System.Text;
using System.Text.RegularExpressions;
using Demarche.Sources.Encodings;

namespace Demarche.Sources.Mail;

/// <summary>A header's value with its encoded words (RFC 2047) made letters: <c>=?iso-8859-1?Q?Caf=E9?=</c>.</summary>
internal static partial class MailWords
{
    /// <summary>The value in one line; null when there is none.</summary>
    public static string? Decode(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;

        // White space between two encoded words is none.
        var joined = Between().Replace(value, "?==?");
        var words = Word().Replace(joined, OfWord);
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;
    }

    private static string OfWord(Match word)
    {
        var letters = Encoding.ASCII.GetBytes(word.Groups["text"].Value);
        var bytes = word.Groups["how"].Value is "B" or "b"
            ? TransferEncoding.Base64(letters)
            : TransferEncoding.QuotedPrintable(Encoding.ASCII.GetBytes(word.Groups["text"].Value.Replace('_', ' ')));
        return TextDecoding.Loosely(bytes, word.Groups["charset"].Value);
    }

    [GeneratedRegex(@"\?=\s+=\?", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"=\?(?<charset>[^?*\s]{1,40})(\*[^?]*)?\?(?<how>[BbQq])\?(?<text>[^?]*)\?=", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
