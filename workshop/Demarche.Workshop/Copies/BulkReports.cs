using Demarche.Facts;
using Demarche.Sources;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Copies;

/// <summary>The raw sets as the program would take them in: with outlets and tiers, each text once.</summary>
internal static class BulkReports
{
    /// <summary>The reports of some sets.</summary>
    public static List<Report> Of(IEnumerable<string> sets) =>
        [.. sets.SelectMany(set => new ReportSource(null, () => SharedData.Unpack(SharedData.PathOf(Path.Combine("data", set)))).Read([ReportSource.StandardInput]))
            .Where(s => s.IsReport).Select(s => s.Report!)
            .GroupBy(r => r.Key).Select(same => same.Min(ReportOrder.Instance)!)
            .OrderBy(r => r.Date).ThenBy(r => r.Key)];
}
