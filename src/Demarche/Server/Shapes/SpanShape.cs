using Demarche.Facts;
using Demarche.Record;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>Words of a report.</summary>
/// <param name="Report">The report's label.</param>
/// <param name="Key">Hash of the report's text.</param>
/// <param name="Start">First code point.</param>
/// <param name="End">Code point after the last.</param>
/// <param name="Text">The words.</param>
/// <param name="Known">The report's day.</param>
/// <param name="Fact">The fact that they tell.</param>
/// <param name="Page">Where a page marks them.</param>
internal sealed record SpanShape(string Report, string Key, int Start, int End, string Text, DateOnly Known, string? Fact, string Page)
{
    public static SpanShape Of(Desk desk, Evidence words) => new(
        words.Label, words.Report.ToString(), words.Words.Span.Start, words.Words.Span.End, words.Words.Text, words.Known, words.FactId, desk.LinkTo(words));

    public static SpanShape Of(Desk desk, Report report, Extract words, string? fact = null) => new(
        report.Label, report.Key.ToString(), words.Span.Start, words.Span.End, words.Text, report.Date, fact, desk.LinkTo(report.Key, words.Span));

    public static IReadOnlyList<SpanShape> Of(Desk desk, IEnumerable<Evidence> words) => [.. words.Select(w => Of(desk, w))];
}
