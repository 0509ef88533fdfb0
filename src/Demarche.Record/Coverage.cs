namespace Demarche.Record;

/// <summary>A report as the record counts it.</summary>
/// <param name="Key">Its text's key.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Date">The day it bears.</param>
/// <param name="Outlet">Who published it; null when not given.</param>
/// <param name="Tier">How near it stands to what was said and done.</param>
public sealed record CoveredReport(Facts.ReportKey Key, string Label, DateOnly Date, string? Outlet, Facts.Tier Tier = Facts.Tier.Unknown)
{
    /// <summary>A report as the record counts it.</summary>
    public static CoveredReport Of(Facts.Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new CoveredReport(report.Key, report.Label, report.Date, report.Outlet, report.Tier);
    }
}

/// <summary>The reports that a state of play was computed from, in order of day and key.</summary>
/// <param name="Reports">Those dated by K, K included.</param>
public sealed record Coverage(IReadOnlyList<CoveredReport> Reports)
{
    /// <summary>How many.</summary>
    public int Count => Reports.Count;

    /// <summary>Day of the first; null without reports.</summary>
    public DateOnly? First => Reports.Count == 0 ? null : Reports[0].Date;

    /// <summary>Day of the last; null without reports.</summary>
    public DateOnly? Last => Reports.Count == 0 ? null : Reports[^1].Date;

    /// <summary>Days between the first and the last report on which none is dated.</summary>
    public int DaysWithout => Reports.Count == 0
        ? 0
        : Reports[^1].Date.DayNumber - Reports[0].Date.DayNumber + 1 - Reports.Select(r => r.Date).Distinct().Count();

    /// <summary>How many reports are dated after a day.</summary>
    public int After(DateOnly day)
    {
        int low = 0, high = Reports.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Reports[middle].Date > day)
                high = middle;
            else
                low = middle + 1;
        }

        return Reports.Count - low;
    }
}
