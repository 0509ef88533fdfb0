using Demarche.Facts;

namespace Demarche.Server.Views;

/// <summary>The reports known by K, the latest first.</summary>
public sealed record ReportsModel(IReadOnlyList<ReportFacts> Reports, Slice Slice)
{
    /// <summary>What the desk's address asks for.</summary>
    public static ReportsModel Of(Desk desk)
    {
        var (reports, slice) = Slice.Of(desk, [.. desk.Reports.Reverse()], r => $"{r.Report.Date:yyyy-MM-dd}.{r.Report.Key.Hash}", descending: true);
        return new ReportsModel(reports, slice);
    }
}
