using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Demarche.Sources.Html;

/// <summary>Which elements stand as blocks of their own.</summary>
internal static class Blocks
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "div", "section", "article", "main", "header", "ul", "ol", "li", "dl", "dd", "dt", "table", "thead", "tbody", "tr", "td", "th",
        "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "center", "body", "address", "details", "summary");

    /// <summary>Whether an element begins a line of its own.</summary>
    public static bool IsBlock(IElement element) => Names.Contains(element.LocalName);
}
