using System.Text;
using System.Text.RegularExpressions;
using Demarche.Sources.Encodings;

namespace Demarche.Sources.Html;

/// <summary>From a saved page to its article. Nothing is fetched and no script runs.</summary>
internal static partial class HtmlReader
{
    /// <summary>The version of these rules, kept with what was extracted by them.</summary>
    public const string Version = "html 3";

    // Where a page must declare its encoding, and somewhat more, as some do it late.
    private const int Prescan = 4096;

    /// <summary>Reads a page.</summary>
    /// <param name="page">All its bytes.</param>
    /// <param name="charset">The encoding that its answer's header declared; null when there was none.</param>
    public static HtmlArticle Read(ReadOnlySpan<byte> page, string? charset = null)
    {
        var text = TextDecoding.Loosely(page, charset ?? Declared(page));
        var document = HtmlTree.Of(text);

        // What the page says of itself stands in parts that cleaning removes.
        var facts = PageFacts.Of(document);
        PageCleaning.Clean(document);
        var measures = TextMeasures.Of(document.DocumentElement);
        var article = document.Body is { } body && ArticleRoot.Find(body, measures) is { } root ? ArticleText.Of(root, measures, facts.Title) : "";
        return new HtmlArticle(article, facts.Title, facts.Date, facts.Outlet, facts.Url, document.DocumentElement.GetAttribute("lang")) { Flaw = PageEnd.Flaw(text) };
    }

    private static string? Declared(ReadOnlySpan<byte> page) =>
        Charset().Match(Encoding.Latin1.GetString(page[..Math.Min(Prescan, page.Length)])) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex("<meta[^>]*charset\\s*=\\s*[\"']?\\s*(?<name>[A-Za-z0-9._-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Charset();
}
