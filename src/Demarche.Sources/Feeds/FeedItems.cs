using System.Xml;
using System.Xml.Linq;

namespace Demarche.Sources.Feeds;

/// <summary>Goes through a feed element by element, so that only one item is held at a time.</summary>
internal static class FeedItems
{
    private const int DeepestElement = 100;

    /// <summary>The next item; null at the end. What the feed says of itself on the way goes to <paramref name="channel"/>.</summary>
    /// <exception cref="XmlException">The XML is broken, or nested without reason.</exception>
    public static FeedItem? Next(XmlReader xml, FeedChannel channel)
    {
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            if (xml.Depth == 0 && xml.GetAttribute("xml:lang") is { } language)
                channel.Language = language;
            switch (xml.LocalName)
            {
                case "item" or "entry":
                    return FeedItem.Of(Element(xml));
                case "image" or "textinput" or "textInput":
                    xml.Skip();
                    break;
                case "title" when FeedNames.IsFeed(xml.NamespaceURI) && xml.Depth <= 2:
                    // Read also where the feed has told it before: reading is what moves on.
                    var title = Element(xml).Value.Trim();
                    channel.Title ??= title;
                    break;
                case "language" when xml.Depth <= 2:
                    var told = Element(xml).Value.Trim();
                    channel.Language ??= told;
                    break;
                case "link" when FeedNames.IsFeed(xml.NamespaceURI) && xml.Depth <= 2:
                    var link = Element(xml);
                    channel.Link ??= link.Attribute("rel")?.Value is null or "alternate" ? link.Attribute("href")?.Value ?? link.Value.Trim() : null;
                    break;
                default:
                    xml.Read();
                    break;
            }
        }

        return null;
    }

    // Built by hand and not deeper than any item is: the library's own loading would follow ten thousand levels down.
    private static XElement Element(XmlReader xml)
    {
        var root = Open(xml);
        var open = root;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return root;
        }

        for (var depth = 1; depth > 0 && xml.Read();)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    var element = Open(xml);
                    open.Add(element);
                    if (xml.IsEmptyElement)
                        break;
                    if (++depth > DeepestElement)
                        throw new XmlException($"Elements are nested deeper than {DeepestElement}.", null, ((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition);
                    open = element;
                    break;
                case XmlNodeType.EndElement:
                    depth--;
                    open = open.Parent ?? root;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    open.Add(new XText(xml.Value));
                    break;
            }
        }

        xml.Read();
        return root;
    }

    private static XElement Open(XmlReader xml)
    {
        var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        if (xml.MoveToFirstAttribute())
        {
            do
            {
                if (xml.Prefix is not "xmlns" && xml.LocalName is not "xmlns")
                    element.SetAttributeValue(XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value);
            }
            while (xml.MoveToNextAttribute());
            xml.MoveToElement();
        }

        return element;
    }
}
