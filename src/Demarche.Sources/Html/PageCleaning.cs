using AngleSharp.Dom;

namespace Demarche.Sources.Html;

/// <summary>Takes out of a page what can be no part of an article's text, by tag, role, name and visibility.</summary>
internal static class PageCleaning
{
    private const string Never =
        "script, style, noscript, template, svg, iframe, object, embed, video, audio, canvas, form, button, input, select, textarea, "
        + "nav, footer, aside, figure, figcaption, picture, img, [hidden], [aria-hidden=true], "
        + "[role=navigation], [role=banner], [role=complementary], [role=contentinfo], [role=dialog], [role=search], [role=menu]";

    // A part that holds so much of the page's running text holds the article, whatever its name: body class "has-sidebar".
    private const double LargePart = 0.4;

    /// <summary>Cleans a page in place.</summary>
    public static void Clean(IDocument document)
    {
        Remove(document.QuerySelectorAll(Never));
        foreach (var comment in document.Descendants<IComment>().ToList())
            comment.Remove();
        if (document.Body is not { } body)
            return;
        Remove(body.QuerySelectorAll("*").Where(IsOutOfSight));
        var most = LargePart * Blocks.ProseLength(body);
        Remove(body.QuerySelectorAll("*").Where(e => BoilerplateWords.Name(e) && Blocks.ProseLength(e) <= most));
    }

    private static void Remove(IEnumerable<IElement> elements)
    {
        foreach (var element in elements.ToList())
            element.Remove();
    }

    private static bool IsOutOfSight(IElement element) =>
        element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
