namespace Demarche.Facts;

/// <summary>
/// Which of several reports with one text counts: the earliest day, then the first label, then title, outlet and address. So
/// nothing that came later, in the world or to a store, changes what stands.
/// </summary>
public sealed class ReportOrder : IComparer<Report>
{
    private ReportOrder()
    {
    }

    /// <summary>The only one.</summary>
    public static ReportOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Report? x, Report? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var byDay = x.Date.CompareTo(y.Date);
        return byDay != 0 ? byDay : First(
            string.CompareOrdinal(x.Label, y.Label),
            string.CompareOrdinal(x.Title ?? "", y.Title ?? ""),
            string.CompareOrdinal(x.Outlet ?? "", y.Outlet ?? ""),
            string.CompareOrdinal(x.Url ?? "", y.Url ?? ""));
    }

    private static int First(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
        {
            if (comparison != 0)
                return comparison;
        }

        return 0;
    }
}
