using System.Text;
using System.Xml;

namespace Demarche.Exports.Papers.Docx;

/// <summary>Writes WordprocessingML, element by element.</summary>
internal sealed class WordXml : IDisposable
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly MemoryStream _bytes = new();
    private readonly XmlWriter _xml;

    /// <summary>Begins a part.</summary>
    /// <param name="root">Its outermost element, without prefix.</param>
    public WordXml(string root)
    {
        _xml = XmlWriter.Create(_bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement("w", root, Word);
        _xml.WriteAttributeString("xmlns", "r", null, Relations);
    }

    /// <summary>An element with what stands in it.</summary>
    public void Element(string name, Action content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        content();
        _xml.WriteEndElement();
    }

    /// <summary>An empty element.</summary>
    public void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        _xml.WriteEndElement();
    }

    /// <summary>A paragraph in a style.</summary>
    public void Paragraph(string style, Action content) => Element("p", () =>
    {
        Element("pPr", () => Element("pStyle", ("val", style)));
        content();
    });

    /// <summary>Words, in a character style or none.</summary>
    public void Run(string words, string? style = null, bool bold = false) => Element("r", () =>
    {
        if (style is not null || bold)
        {
            Element("rPr", () =>
            {
                if (style is not null)
                    Element("rStyle", ("val", style));
                if (bold)
                    Element("b");
            });
        }

        _xml.WriteStartElement("t", Word);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(XmlText.Of(words));
        _xml.WriteEndElement();
    });

    /// <summary>A tabulator.</summary>
    public void Tab() => Element("r", () => Element("tab"));

    /// <summary>A link to a bookmark of the document.</summary>
    public void LinkTo(string bookmark, Action content) => Element("hyperlink", content, ("anchor", bookmark), ("history", "1"));

    /// <summary>A link to an address, by the id of its relationship.</summary>
    public void LinkOut(string relation, Action content)
    {
        _xml.WriteStartElement("hyperlink", Word);
        _xml.WriteAttributeString("id", Relations, relation);
        content();
        _xml.WriteEndElement();
    }

    /// <summary>A field that the reader's program works out: the page's number.</summary>
    public void Field(string instruction) => Element("fldSimple", () => Run("1"), ("instr", instruction));

    /// <summary>A place that links lead to.</summary>
    public void Bookmark(int id, string name, Action content)
    {
        Element("bookmarkStart", ("id", id.ToString()), ("name", name));
        content();
        Element("bookmarkEnd", ("id", id.ToString()));
    }

    /// <summary>What follows begins a page.</summary>
    public void PageBreak() => Element("r", () => Element("br", ("type", "page")));

    /// <summary>The section's footer, by the id of its relationship.</summary>
    public void Footer(string relation)
    {
        _xml.WriteStartElement("footerReference", Word);
        _xml.WriteAttributeString("type", Word, "default");
        _xml.WriteAttributeString("id", Relations, relation);
        _xml.WriteEndElement();
    }

    /// <summary>The part, whole.</summary>
    public byte[] End()
    {
        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Flush();
        return _bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _xml.Dispose();
        _bytes.Dispose();
    }

    private void Open(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Word);
        foreach (var (attribute, value) in attributes)
            _xml.WriteAttributeString("w", attribute, Word, XmlText.Of(value));
    }
}
