using Demarche.Facts;

namespace Demarche.Views;

/// <summary>Reports that carry a marking stay home: they are left out unless asked for, and then the marking stands wherever their label does.</summary>
internal static class Markings
{
    /// <summary>The reports that may be seen.</summary>
    public static IEnumerable<ReportFacts> Seen(IEnumerable<ReportFacts> reports, bool marked) =>
        marked ? reports.Select(Labelled) : reports.Where(r => r.Report.Marking is null);

    /// <summary>A report with its marking in its label: <c>call-with-ruiz [RESTRICTED]</c>.</summary>
    public static ReportFacts Labelled(ReportFacts facts) =>
        facts.Report.Marking is { } marking ? facts with { Report = facts.Report with { Label = $"{facts.Report.Label} [{marking}]" } } : facts;
}
