using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Demarche.Sources.Html;

/// <summary>
/// Parses HTML. Who walks a tree follows it down, so one of ten thousand levels would cost the program its stack: elements
/// deeper than any page has are refused.
/// </summary>
internal static class HtmlTree
{
    private const int Deepest = 512;

    /// <summary>The tree of a page.</summary>
    /// <exception cref="InvalidDataException">Its elements are nested too deep.</exception>
    public static IHtmlDocument Of(string html)
    {
        if (MayBeDeep(html))
            throw new InvalidDataException($"Elements are nested deeper than {Deepest}, which no page needs.");
        var document = new HtmlParser().ParseDocument(html);
        if (IsDeep(document))
            throw new InvalidDataException($"Elements are nested deeper than {Deepest}, which no page needs.");
        return document;
    }

    // Before anything is built: tags that open without end. Far more than the bound, as many tags close by themselves.
    private static bool MayBeDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length;)
        {
            var next = html[at + 1];
            if (next == '/')
                depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(next) && !ClosesItself(html[(at + 1)..]))
                depth++;
            if (depth > Deepest * 8)
                return true;
            var step = html[(at + 1)..].IndexOf('<');
            at = step < 0 ? -1 : at + 1 + step;
        }

        return false;
    }

    private static bool ClosesItself(ReadOnlySpan<char> tag)
    {
        foreach (var name in (ReadOnlySpan<string>)["p", "br", "img", "meta", "link", "input", "hr", "li", "td", "tr", "th", "option", "dd", "dt", "wbr", "source", "col", "path"])
        {
            if (tag.Length > name.Length && tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetterOrDigit(tag[name.Length]))
                return true;
        }

        return false;
    }

    private static bool IsDeep(INode root)
    {
        var depth = 0;
        for (var node = root.FirstChild; node is not null && node != root;)
        {
            if (node.FirstChild is { } child)
            {
                if (++depth > Deepest)
                    return true;
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node == root ? null : node?.NextSibling;
        }

        return false;
    }
}
