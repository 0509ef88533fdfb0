using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Demarche.Sources.Html;

/// <summary>The text of an article's element: its blocks in order, one a paragraph, without those that only lead elsewhere.</summary>
internal sealed partial class ArticleText(TextMeasures measures)
{
    private readonly List<(string Text, IElement Block)> _paragraphs = [];
    private readonly StringBuilder _open = new();

    /// <summary>The text below an element.</summary>
    /// <param name="root">The article's element, cleaned.</param>
    /// <param name="measures">Those of its page.</param>
    /// <param name="title">The headline, which is no part of the text.</param>
    /// <param name="whole">Whether all of it is the article, so that its end need not be looked for.</param>
    public static string Of(IElement root, TextMeasures measures, string? title, bool whole = false)
    {
        var text = new ArticleText(measures);
        text.Walk(root, root);
        text.Close(root);
        return string.Join("\n\n", text.Kept(title, whole)) is { Length: > 0 } kept ? kept + "\n" : "";
    }

    private void Walk(INode node, IElement block)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    _open.Append(words.Data);
                    break;
                case IElement { LocalName: "br" } element:
                    // Two breaks end a paragraph.
                    if (element.NextElementSibling is { LocalName: "br" } && string.IsNullOrWhiteSpace(element.NextSibling?.TextContent))
                        Close(block);
                    else
                        _open.Append(' ');
                    break;
                case IElement element when Blocks.IsBlock(element):
                    Close(block);
                    Walk(element, element);
                    Close(element);
                    break;
                case IElement element:
                    Walk(element, block);
                    break;
            }
        }
    }

    private void Close(IElement block)
    {
        var text = Space().Replace(_open.ToString(), " ").Trim();
        _open.Clear();
        if (text.Length > 0)
            _paragraphs.Add((text, block));
    }

    private IEnumerable<string> Kept(string? title, bool whole)
    {
        var last = whole ? _paragraphs.Count - 1 : ArticleEnd.Of(_paragraphs.Select(p => (LeadsElsewhere(p.Text, p.Block) ? null : p.Text, p.Block)));
        for (var i = 0; i <= last; i++)
        {
            var (text, block) = _paragraphs[i];
            if (text == title || block.LocalName is "h1" || LeadsElsewhere(text, block))
                continue;

            // A heading stands over text; over another heading or nothing it stood over something that went.
            if (IsHeading(block) && (i == last || IsHeading(_paragraphs[i + 1].Block) || LeadsElsewhere(_paragraphs[i + 1].Text, _paragraphs[i + 1].Block)))
                continue;
            yield return text;
        }
    }

    private static bool IsHeading(IElement block) => block.LocalName is "h2" or "h3" or "h4" or "h5" or "h6";

    // "Read more: ...", a list of other stories: mostly link.
    private bool LeadsElsewhere(string text, IElement block) =>
        measures[block].LinkShare > (text.Length < 120 ? 0.5 : 0.75) || Pointer().IsMatch(text);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(
        @"^(?:(?:read|see|watch|click|listen)\s+(?:more|also|next|here)\b|(?:also|more|related|advert(?:isement)?|sponsored|you (?:may|might) also (?:be interested|enjoy|like)|story continues|continue reading|sign up|subscribe|follow us|share this)\b[^.]{0,80}$|back to top$|get the latest\b|like this (?:story|article|post)\?|in this (?:.{0,60}\bfile )?photo\b|https?://\S+$|have a tip\?|photos?:|image:|copyright\b|©)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();
}
