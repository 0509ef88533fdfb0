using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Demarche.Sources.Html;

/// <summary>Which elements stand as blocks of their own, and what text is directly theirs.</summary>
internal static class Blocks
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "div", "section", "article", "main", "header", "ul", "ol", "li", "dl", "dd", "dt", "table", "thead", "tbody", "tr", "td", "th",
        "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "center", "body", "address", "details", "summary");

    /// <summary>Whether an element begins a line of its own.</summary>
    public static bool IsBlock(INode node) => node is IElement { LocalName: var name } && Names.Contains(name);

    /// <summary>Length of an element's text, white space around it left out.</summary>
    public static int Length(INode node) => node.TextContent.AsSpan().Trim().Length;

    /// <summary>Length of the text that stands in no block below this one.</summary>
    public static int OwnLength(INode node) =>
        node.ChildNodes.Sum(child => child is IText text ? text.Data.AsSpan().Trim().Length : IsBlock(child) ? 0 : OwnLength(child));

    /// <summary>Share of an element's text that stands in links, 0 to 1.</summary>
    public static double LinkShare(IElement element)
    {
        double whole = Length(element);
        return whole == 0 ? 0 : Math.Min(1, element.QuerySelectorAll("a").Sum(Length) / whole);
    }

    /// <summary>Length of the running text at and below an element: blocks long enough for a sentence, and not mostly links.</summary>
    public static int ProseLength(IElement element) =>
        element.QuerySelectorAll("*").Prepend(element).Where(IsBlock).Sum(b => OwnLength(b) is >= 50 and var length && LinkShare(b) < 0.3 ? length : 0);
}
