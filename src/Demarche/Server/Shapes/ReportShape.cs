using Demarche.Facts;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>A report in a list.</summary>
internal sealed record ReportShape(
    string Id, string Key, DateOnly Date, string? Title, string? Outlet, string? Url, string Language, int Characters, int Statements, int Events, string Page)
{
    public static ReportShape Of(Desk desk, ReportFacts facts) => new(
        facts.Report.Label, facts.Report.Key.ToString(), facts.Report.Date, facts.Report.Title, facts.Report.Outlet, facts.Report.Url, facts.Report.Language,
        facts.Report.Text.Length, facts.Statements.Count, facts.Events.Count, desk.Link(Desk.PathOf(facts.Report.Key)));
}

/// <summary>A report with its text and all that was read from it.</summary>
internal sealed record WholeReportShape(
    ReportShape Report, string Text, IReadOnlyList<StatementShape> Statements, IReadOnlyList<EventShape> Events, StoryShape? Story)
{
    public static WholeReportShape Of(Desk desk, ReportModel model) => new(
        ReportShape.Of(desk, model.Facts),
        model.Facts.Report.Text.Value,
        [.. model.Facts.Statements.Select(s => StatementShape.Of(desk, model.Facts.Report, s))],
        [.. model.Facts.Events.Select(e => EventShape.Of(desk, model.Facts.Report, e))],
        model.Story is { } story ? StoryShape.Of(desk, story) : null);
}
