namespace Demarche.Sources.Html;

/// <summary>HTML that is no page: the text of a feed's item or a mail's part.</summary>
internal static class HtmlFragment
{
    /// <summary>Its paragraphs, without what only leads elsewhere; empty for null.</summary>
    public static string Text(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
            return "";
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal))
            return html.Trim() + "\n";
        var document = HtmlTree.Of("<body>" + html);
        PageCleaning.Clean(document);
        return document.Body is { } body ? ArticleText.Of(body, TextMeasures.Of(body), null, whole: true) : "";
    }

    /// <summary>A headline: its letters without marks, in one line; null when nothing is left.</summary>
    public static string? Line(string? html)
    {
        if (html is null)
            return null;
        var text = html.Contains('<', StringComparison.Ordinal) || html.Contains('&', StringComparison.Ordinal)
            ? HtmlTree.Of("<body>" + html).Body?.TextContent ?? "" : html;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;
    }
}
