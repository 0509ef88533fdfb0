using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Demarche.Sources.Html;

/// <summary>Takes out of a page what can be no part of an article's text, by tag, role, name and visibility.</summary>
internal static class PageCleaning
{
    // A part that holds so much of the page's running text holds the article, whatever its name: body class "has-sidebar".
    private const double LargePart = 0.4;

    private static readonly FrozenSet<string> NeverTags = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "video", "audio", "canvas", "form", "button", "input", "select", "textarea",
        "nav", "footer", "aside", "figure", "figcaption", "picture", "img");

    private static readonly FrozenSet<string> NeverRoles = FrozenSet.Create(
        StringComparer.Ordinal, "navigation", "banner", "complementary", "contentinfo", "dialog", "search", "menu");

    /// <summary>Cleans a page in place.</summary>
    public static void Clean(IDocument document)
    {
        // Head and body themselves stay: some pages hide all of it until their scripts have run.
        foreach (var part in document.DocumentElement.Children)
            RemoveBelow(part);
        if (document.Body is { } body)
            RemoveNamed(body);
    }

    private static void RemoveBelow(INode node)
    {
        var children = node.ChildNodes;
        for (var i = children.Length - 1; i >= 0; i--)
        {
            var child = children[i];
            if (child is IComment || (child is IElement element && (IsNever(element) || IsOutOfSight(element))))
                node.RemoveChild(child);
            else
                RemoveBelow(child);
        }
    }

    private static void RemoveNamed(IElement body)
    {
        var measures = TextMeasures.Of(body);
        var words = new BoilerplateWords();
        var most = LargePart * measures[body].Prose;
        foreach (var element in body.QuerySelectorAll("*").Where(e => words.Name(e) && measures[e].Prose <= most).ToList())
            element.Remove();
    }

    private static bool IsNever(IElement element) =>
        NeverTags.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true"
        || (element.GetAttribute("role") is { } role && NeverRoles.Contains(role));

    private static bool IsOutOfSight(IElement element) =>
        element.GetAttribute("style") is { } style && style.Contains("none", StringComparison.OrdinalIgnoreCase)
        && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
