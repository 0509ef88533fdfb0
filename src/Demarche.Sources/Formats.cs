using Demarche.Sources.Content;
using Demarche.Sources.DatedText;
using Demarche.Sources.Html;
using Demarche.Sources.JsonLines;
using Demarche.Sources.NotReports;

namespace Demarche.Sources;

/// <summary>The formats, in the order in which they are tried: the first that recognises the content reads it.</summary>
internal static class Formats
{
    private static readonly IReportFormat[] InOrder =
    [
        new EmptyContent(),
        new BinaryContent(),
        new DatedTextFormat(),
        new HtmlFormat(),
        new JsonLinesFormat(),
        new JsonDocument(),
        new Table(),
        new Markdown(),
        new UndatedTextFormat(),
    ];

    /// <summary>The content's format; the last one takes every text.</summary>
    public static IReportFormat Of(SourceFile file, ContentHead head) => InOrder.First(f => f.Recognises(file, head));
}
