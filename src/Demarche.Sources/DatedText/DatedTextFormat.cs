using Demarche.Sources.Content;
using Demarche.Sources.Encodings;

namespace Demarche.Sources.DatedText;

/// <summary>A text whose first line says its day. The file's stem is its label.</summary>
internal sealed class DatedTextFormat : IReportFormat
{
    public bool Recognises(SourceFile file, ContentHead head) => DatedHeader.Of(head.Text) is not null;

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        if (content.ReadToEnd(TextDecoding.MostBytes) is not { } bytes)
            return [Sourced.Of(file.Fault("too large", $"More than {TextDecoding.MostBytes / 1024 / 1024} MB.", file.Stem))];
        var decoded = TextDecoding.Decode(bytes.Span, file.Charset);
        return decoded.Text is { } text
            ? [new GivenReport(file.Stem, text).Source(file, terms)]
            : [Sourced.Of(file.Fault("not UTF-8", decoded.Flaw!, file.Stem))];
    }
}
