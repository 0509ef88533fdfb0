using Demarche.Facts;
using Demarche.Sources.Content;

namespace Demarche.Sources.Pdf;

/// <summary>A PDF document; its text is taken by the program <c>pdftotext</c>, when that is installed.</summary>
internal sealed class PdfFormat : IReportFormat
{
    private const int MostBytes = 64 * 1024 * 1024;

    // A few bytes may stand before the mark.
    public bool Recognises(SourceFile file, ContentHead head) => head.Bytes[..Math.Min(1024, head.Bytes.Length)].IndexOf("%PDF-"u8) is 0 or (> 0 and < 64);

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        if (content.ReadToEnd(MostBytes) is not { } bytes)
            return [Sourced.Of(file.FaultOfReport("too large", $"More than {MostBytes / 1024 / 1024} MB."))];
        if (PdfProgram.Version is not { } version)
            return [Sourced.Of(file.FaultOfReport("no pdftotext", "Reading PDF takes the program \"pdftotext\" (Debian's package poppler-utils), which is not installed."))];
        var output = PdfProgram.Extract(bytes);
        if (output.Text is not { } text)
            return [Sourced.Of(file.FaultOfReport("damaged", output.Flaw!))];
        var page = PdfText.Of(text);
        return [new GivenReport(file.Stem, page)
        {
            Original = terms.KeepOriginals ? new Original(bytes.ToArray(), "application/pdf", $"pdftotext {version}, {PdfText.Version}") : null,
        }.Source(file, terms)];
    }
}
