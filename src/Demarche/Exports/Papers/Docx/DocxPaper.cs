using System.Text;
using Demarche.Exports.Packing;

namespace Demarche.Exports.Papers.Docx;

/// <summary>A document as Office Open XML: A4, its sources on a page of their own behind it, each mark a link to its source.</summary>
internal sealed class DocxPaper
{
    private readonly Paper _paper;
    private readonly List<Uri> _addresses = [];

    private DocxPaper(Paper paper) => _paper = paper;

    /// <summary>Writes the package.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="paper">The document.</param>
    /// <param name="day">The day that counts as the one on which it was made: no clock has a say in the file.</param>
    public static void Write(Stream stream, Paper paper, DateOnly day) => StoredZip.Write(stream, new DocxPaper(paper).Parts(day));

    private List<ZipItem> Parts(DateOnly day)
    {
        var document = Document();
        return
        [
            new("[Content_Types].xml", PaperResources.Bytes("content-types.xml")),
            new("_rels/.rels", PaperResources.Bytes("package-rels.xml")),
            new("docProps/core.xml", Encoding.UTF8.GetBytes(Properties(day))),
            new("word/document.xml", document),
            new("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Relations())),
            new("word/styles.xml", PaperResources.Bytes("styles.xml")),
            new("word/settings.xml", PaperResources.Bytes("settings.xml")),
            new("word/footer1.xml", Footer()),
        ];
    }

    private byte[] Document()
    {
        using var word = new WordXml("document");
        word.Element("body", () =>
        {
            word.Paragraph("Title", () => word.Run(_paper.Title));
            word.Paragraph("Clocks", () => word.Run(_paper.Clocks));
            foreach (var block in _paper.Blocks)
                Write(word, block);
            Sources(word);
            word.Element("sectPr", () =>
            {
                word.Footer("rId3");
                word.Element("pgSz", ("w", "11906"), ("h", "16838"));
                word.Element("pgMar", ("top", "1021"), ("right", "1134"), ("bottom", "964"), ("left", "1134"), ("header", "567"), ("footer", "510"), ("gutter", "0"));
            });
        });
        return word.End();
    }

    private static void Write(WordXml word, PaperBlock block)
    {
        switch (block)
        {
            case PaperHeading heading:
                word.Paragraph(heading.Level == 2 ? "Heading1" : "Heading2", () => word.Run(heading.Words));
                break;
            case PaperParagraph { Label: { } label } entry:
                word.Paragraph("Entry", () =>
                {
                    word.Run(label, bold: true);
                    word.Tab();
                    Write(word, entry.Runs);
                });
                break;
            case PaperParagraph paragraph:
                word.Paragraph(paragraph.IsBottomLine ? "BottomLine" : paragraph.Depth > 0 ? "Under" : "Normal", () => Write(word, paragraph.Runs));
                break;
            default:
                throw new InvalidOperationException($"No DOCX for {block.GetType().Name}.");
        }
    }

    private static void Write(WordXml word, IReadOnlyList<PaperRun> runs)
    {
        foreach (var run in runs)
        {
            switch (run)
            {
                case PlainRun plain:
                    word.Run(plain.Words);
                    break;
                case QuotedRun quoted:
                    word.Run($"“{quoted.Words}”");
                    break;
                case DayRun day:
                    // No line break within a day.
                    word.Run(day.Words.Replace(' ', '\u00A0'));
                    break;
                case NoteRun note:
                    word.LinkTo("n" + note.Number, () => word.Run($"[{note.Number}]", "NoteMark"));
                    break;
                default:
                    throw new InvalidOperationException($"No DOCX for {run.GetType().Name}.");
            }
        }
    }

    private void Sources(WordXml word)
    {
        if (_paper.Notes.Count == 0)
            return;
        word.Paragraph("Heading1", () =>
        {
            word.PageBreak();
            word.Run("Sources");
        });
        foreach (var note in _paper.Notes)
        {
            word.Paragraph("Source", () =>
            {
                word.Bookmark(note.Number, "n" + note.Number, () => word.Run(note.Number.ToString()));
                word.Tab();
                Report(word, note);
                word.Run($"{(note.Outlet is { } outlet ? ", " + outlet : "")}, {note.Day}, characters {note.Place}{(note.Words is { } words ? ": " + words : "")}");
            });
        }
    }

    private void Report(WordXml word, PaperNote note)
    {
        if (note.Address is not { } address)
        {
            word.Run(note.Report);
            return;
        }

        var known = _addresses.IndexOf(address);
        if (known < 0)
        {
            known = _addresses.Count;
            _addresses.Add(address);
        }

        word.LinkOut($"rId{known + 4}", () => word.Run(note.Report, "Hyperlink"));
    }

    private byte[] Footer()
    {
        using var word = new WordXml("ftr");
        word.Paragraph("Footer", () =>
        {
            word.Run(_paper.MadeBy);
            word.Tab();
            word.Run("Page ");
            word.Field("PAGE");
            word.Run(" of ");
            word.Field("NUMPAGES");
        });
        return word.End();
    }

    private string Relations()
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var links = _addresses.Select((a, i) => $"<Relationship Id=\"rId{i + 4}\" Type=\"{office}hyperlink\" Target=\"{XmlText.Attribute(a.AbsoluteUri)}\" TargetMode=\"External\"/>");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"rId1\" Type=\"{office}styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"{office}settings\" Target=\"settings.xml\"/>"
            + $"<Relationship Id=\"rId3\" Type=\"{office}footer\" Target=\"footer1.xml\"/>{string.Concat(links)}</Relationships>\n";
    }

    private string Properties(DateOnly day) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + $"<dc:title>{XmlText.Attribute(_paper.Title)}</dc:title><dc:creator>demarche {ProgramVersion.Short}</dc:creator><dc:description>{XmlText.Attribute(_paper.Clocks)}</dc:description>"
        + $"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{day:yyyy-MM-dd}T00:00:00Z</dcterms:created></cp:coreProperties>\n";
}
