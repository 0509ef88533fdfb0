using AngleSharp.Html.Parser;

namespace Demarche.Sources.Html;

/// <summary>From a saved page to its article. Nothing is fetched and no script runs.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page; its encoding is that of its mark or of its markup, else UTF-8.</summary>
    public static HtmlArticle Read(Stream page)
    {
        var document = new HtmlParser().ParseDocument(page);

        // What the page says of itself stands in parts that cleaning removes.
        var facts = PageFacts.Of(document);
        PageCleaning.Clean(document);
        var text = document.Body is { } body && ArticleRoot.Find(body) is { } root ? ArticleText.Of(root, facts.Title) : "";
        return new HtmlArticle(text, facts.Title, facts.Date, facts.Outlet, facts.Url);
    }
}
