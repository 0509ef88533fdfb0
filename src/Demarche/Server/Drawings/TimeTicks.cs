namespace Demarche.Server.Drawings;

/// <summary>A day named on the axis.</summary>
/// <param name="Name">"May 2018", "2018", "12 May 2018".</param>
/// <param name="X">Where it stands.</param>
internal sealed record Tick(string Name, double X);

/// <summary>Names days on an axis, as many as have room: years, months or days.</summary>
internal static class TimeTicks
{
    private const double Room = 84;
    private const double DaysInMonth = 30.4;

    private static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
    private static readonly int[] Days = [1, 2, 3, 7, 14];

    /// <summary>The names, none nearer to another than it is wide.</summary>
    /// <param name="scale">The axis.</param>
    public static IReadOnlyList<Tick> Of(TimeScale scale)
    {
        var ticks = new List<Tick>();
        if (scale.Past is { } past)
            ticks.Add(new Tick(past.First.Year == past.Last.Year ? $"{past.First.Year}" : $"{past.First.Year}–{past.Last.Year}", (past.Left + past.Right) / 2));
        foreach (var stretch in scale.Stretches)
        {
            List<Tick> named = [.. Within(stretch, scale).DefaultIfEmpty(new Tick(stretch.First.ToString("MMM yyyy"), (stretch.Left + stretch.Right) / 2))];
            ticks.AddRange(named.Where(t => ticks.Count == 0 || t.X - ticks[^1].X >= Room));
        }

        return ticks;
    }

    private static IEnumerable<Tick> Within(DrawnStretch stretch, TimeScale scale)
    {
        var pace = scale.Pace;
        if (stretch.Days == 0)
            return [new Tick(stretch.First.ToString("d MMM yyyy"), scale.X(stretch.First))];
        if (Array.Find(Days, d => d * pace >= Room) is > 0 and var days)
            return Stepped(stretch.First, d => d.AddDays(days), stretch.Last).Select(d => new Tick(d.ToString("d MMM yyyy"), scale.X(d)));
        var months = Array.Find(Months, m => m * DaysInMonth * pace >= Room) is > 0 and var found ? found : Months[^1];
        var first = new DateOnly(stretch.First.Year, months >= 12 ? 1 : ((stretch.First.Month - 1) / months * months) + 1, 1);
        return Stepped(first, d => d.AddMonths(months), stretch.Last).Where(d => d >= stretch.First).Select(d => new Tick(d.ToString(months >= 12 ? "yyyy" : "MMM yyyy"), scale.X(d)));
    }

    private static IEnumerable<DateOnly> Stepped(DateOnly first, Func<DateOnly, DateOnly> next, DateOnly last)
    {
        for (var day = first; day <= last; day = next(day))
            yield return day;
    }
}
