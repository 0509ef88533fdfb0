using System.Text;
using System.Text.RegularExpressions;
using Demarche.Sources.Content;

namespace Demarche.Sources.Feeds;

/// <summary>How an XML document begins.</summary>
internal static partial class XmlRoot
{
    private const int Opening = 8000;

    /// <summary>The first element's name without its prefix; null when it is no XML.</summary>
    public static string? Of(ContentHead head)
    {
        var opening = head.Opening(Opening).ToString();
        return opening.StartsWith('<') && Root().Match(opening) is { Success: true } match ? match.Groups["name"].Value : null;
    }

    /// <summary>The encoding that the first line declares; null when it declares none.</summary>
    public static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var line = Encoding.Latin1.GetString(bytes[..Math.Min(200, bytes.Length)]);
        return Declaration().Match(line) is { Success: true } match ? match.Groups["name"].Value : null;
    }

    // Behind declarations, comments and a document type.
    [GeneratedRegex("\\A(<\\?[^>]*>|<!--.*?-->|<![A-Za-z][^\\[>]*(\\[.*?\\]\\s*)?>|\\s)*<([A-Za-z0-9]+:)?(?<name>[A-Za-z]+)[\\s/>]", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Root();

    [GeneratedRegex("<\\?xml[^>]*encoding\\s*=\\s*[\"'](?<name>[A-Za-z0-9._-]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
