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

    /// <summary>The report that had this one's story first; null when this one had: twenty papers that print one agency's story tell it once.</summary>
    public Facts.ReportKey? CopyOf { get; init; }
}

/// <summary>The reports that a state of play was computed from, in order of day and key.</summary>
/// <param name="Reports">Those dated by K, K included.</param>
public sealed record Coverage(IReadOnlyList<CoveredReport> Reports)
{
    private readonly Dictionary<Facts.ReportKey, Facts.ReportKey> _firsts = Reports.Where(r => r.CopyOf is not null).ToDictionary(r => r.Key, r => r.CopyOf!.Value);
    private readonly DateOnly[] _copies = [.. Reports.Where(r => r.CopyOf is not null).Select(r => r.Date)];

    /// <summary>How many.</summary>
    public int Count => Reports.Count;

    /// <summary>How many tell a story of their own: what several carry counts once.</summary>
    public int Independent => Count - _copies.Length;

    /// <summary>Day of the first; null without reports.</summary>
    public DateOnly? First => Reports.Count == 0 ? null : Reports[0].Date;

    /// <summary>Day of the last; null without reports.</summary>
    public DateOnly? Last => Reports.Count == 0 ? null : Reports[^1].Date;

    /// <summary>Days between the first and the last report on which none is dated.</summary>
    public int DaysWithout => Reports.Count == 0
        ? 0
        : Reports[^1].Date.DayNumber - Reports[0].Date.DayNumber + 1 - Reports.Select(r => r.Date).Distinct().Count();

    /// <summary>How many stories some of the reports tell: what several of them carry counts once.</summary>
    public int IndependentOf(IEnumerable<Facts.ReportKey> reports) => reports.Select(r => _firsts.GetValueOrDefault(r, r)).Distinct().Count();

    /// <summary>The coverage of reports in order of day and key.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="stories">Which of them carry one story.</param>
    public static Coverage Of(IEnumerable<Facts.Report> reports, Copies.Stories stories)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(stories);
        return Of(reports.Select(CoveredReport.Of), stories);
    }

    /// <summary>The same of reports that are counted as if each told a story of its own.</summary>
    internal static Coverage Of(IEnumerable<CoveredReport> reports, Copies.Stories stories) =>
        new([.. reports.Select(r => stories.FirstOf(r.Key) is var first && first != r.Key ? r with { CopyOf = first } : r)]);

    /// <summary>How many reports are dated after a day.</summary>
    public int After(DateOnly day) => After(day, Reports.Count, i => Reports[i].Date);

    /// <summary>How many reports dated after a day carry a story that another report had first, whenever that was.</summary>
    public int CopiesAfter(DateOnly day) => After(day, _copies.Length, i => _copies[i]);

    private static int After(DateOnly day, int count, Func<int, DateOnly> dateOf)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dateOf(middle) > day)
                high = middle;
            else
                low = middle + 1;
        }

        return count - low;
    }
}
