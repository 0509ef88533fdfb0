using System.Text;
using Demarche.Exports;
using Demarche.Exports.Packing;
using Demarche.Sources.Archives;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Demarche.Tests.Program.Exports;

/// <summary>DOCX, opened and validated by the Open XML library of the format's maker.</summary>
public class DocxPaperTests
{
    [Fact]
    public void Document_IsValid()
    {
        foreach (var ground in (ExportGround[])[ExportBench.Story(), ExportBench.Of(null, ExportBench.Nasty()), ExportBench.Story(new ExportChoices { TextFree = true })])
        {
            using var document = Open(ground);
            var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).ToList();

            Assert.True(errors.Count == 0, string.Join('\n', errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")));
        }
    }

    [Fact]
    public void Text_IsThatOfTheBrief()
    {
        var ground = ExportBench.Story();
        using var document = Open(ground);
        var text = document.MainDocumentPart!.Document.Body!.InnerText.Replace('\u00A0', ' ');

        Assert.Contains(ground.Brief.Title, text, StringComparison.Ordinal);
        Assert.All(ground.Brief.Sentences, s => Assert.Contains(s.Text.TrimEnd('.'), text, StringComparison.Ordinal));
    }

    [Fact]
    public void Marks_LeadToTheirSources()
    {
        using var document = Open(ExportBench.Story());
        var body = document.MainDocumentPart!.Document.Body!;
        var places = body.Descendants<BookmarkStart>().Select(b => b.Name!.Value!).ToList();

        Assert.Equal(places.Count, places.Distinct().Count());
        Assert.Equal(places.ToHashSet(), body.Descendants<Hyperlink>().Select(h => h.Anchor!.Value!).ToHashSet());
    }

    [Fact]
    public void Styles_ThatParagraphsName_AreThere()
    {
        using var document = Open(ExportBench.Story());
        var known = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!).ToHashSet();

        Assert.All(document.MainDocumentPart.Document.Descendants<ParagraphStyleId>(), s => Assert.Contains(s.Val!.Value!, known));
        Assert.All(document.MainDocumentPart.Document.Descendants<RunStyle>(), s => Assert.Contains(s.Val!.Value!, known));
    }

    [Fact]
    public void StoredZip_IsReadByTheRuntimesReader()
    {
        using var stream = new MemoryStream();
        StoredZip.Write(stream, [new("a/ü.txt", Encoding.UTF8.GetBytes("words")), new("b.txt", [])]);
        using var zip = new System.IO.Compression.ZipArchive(stream);

        Assert.Equal(["a/ü.txt", "b.txt"], zip.Entries.Select(e => e.FullName));
        using var text = new StreamReader(zip.Entries[0].Open());
        Assert.Equal("words", text.ReadToEnd());
        Assert.Equal(0xCBF43926, Crc32.Of("123456789"u8));
    }

    private static WordprocessingDocument Open(ExportGround ground) => WordprocessingDocument.Open(new MemoryStream(ground.Bytes("docx").Values.Single()), false);
}
