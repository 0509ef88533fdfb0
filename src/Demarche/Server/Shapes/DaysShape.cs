using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>The days that bear reports.</summary>
/// <param name="First">The first; null without reports.</param>
/// <param name="Last">The last.</param>
/// <param name="Days">Each, in order.</param>
internal sealed record DaysShape(DateOnly? First, DateOnly? Last, IReadOnlyList<DateOnly> Days)
{
    public static DaysShape Of(Desk desk)
    {
        List<DateOnly> days = [.. desk.Reports.Select(r => r.Report.Date).Distinct()];
        return new DaysShape(days.Count == 0 ? null : days[0], days.Count == 0 ? null : days[^1], days);
    }
}
