using Demarche.Facts;

namespace Demarche.Record.Copies;

/// <summary>Reports of one and the same text: one report, with all places where it came.</summary>
public static class SameText
{
    /// <summary>Each text once, by day and key, with where else it came.</summary>
    public static IEnumerable<Report> Once(IEnumerable<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return reports.GroupBy(r => r.Key).Select(Joined).OrderBy(r => r.Date).ThenBy(r => r.Key);
    }

    // The earliest day counts, then the first label; the others are only known from their own day on.
    private static Report Joined(IEnumerable<Report> same)
    {
        List<Report> all = [.. same.Order(ReportOrder.Instance)];
        return all.Count == 1 ? all[0] : all[0] with { AlsoAs = [.. all.Select(Of).Where(a => a with { Date = all[0].Date } != Of(all[0])).Distinct()] };
    }

    private static Appearance Of(Report report) => new(report.Label, report.Date, report.Outlet, report.Url);
}
