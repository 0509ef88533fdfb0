using Demarche.Sources.Content;

namespace Demarche.Sources.DatedText;

/// <summary>A text whose first line says its day. The file's stem is its label.</summary>
internal sealed class DatedTextFormat : IReportFormat
{
    public bool Recognises(SourceFile file, ContentHead head) => DatedHeader.Of(head.Text) is not null;

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, DateOnly? dateIfNone)
    {
        if (content.ReadToEnd(TextDecoding.MostBytes) is not { } bytes)
            return [Sourced.Of(file.Fault("too large", $"More than {TextDecoding.MostBytes / 1024 / 1024} MB.", file.Stem))];
        return TextDecoding.Decode(bytes.Span, out var flaw) is { } text
            ? [new GivenReport(file.Stem, text) { Date = null }.Source(file, dateIfNone)]
            : [Sourced.Of(file.Fault("not UTF-8", flaw!, file.Stem))];
    }
}
