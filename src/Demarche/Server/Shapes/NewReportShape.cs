namespace Demarche.Server.Shapes;

/// <summary>A report that became known to the desk, with all that was read from it.</summary>
internal sealed record NewReportShape(ReportShape Report, IReadOnlyList<StatementShape> Statements, IReadOnlyList<EventShape> Events);
