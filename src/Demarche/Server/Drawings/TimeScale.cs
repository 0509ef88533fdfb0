namespace Demarche.Server.Drawings;

/// <summary>A stretch of days that is drawn to scale.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Left">Where the first day stands.</param>
/// <param name="Right">Where the last day stands.</param>
internal sealed record DrawnStretch(DateOnly First, DateOnly Last, double Left, double Right)
{
    /// <summary>Days between the two.</summary>
    public int Days => Last.DayNumber - First.DayNumber;
}

/// <summary>The column of what lies long before the reports: its days stand in order and not to scale.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Its right edge.</param>
internal sealed record DrawnPast(DateOnly First, DateOnly Last, double Left, double Right);

/// <summary>
/// Where days stand on the axis. One year of background told in passing must not squeeze the story into a corner: what lies
/// long before the first report stands in a column of its own, and stretches without anything are cut out, where all can see it.
/// What is left has one scale.
/// </summary>
internal sealed class TimeScale
{
    /// <summary>Width of the gap that stands for a stretch cut out.</summary>
    public const double BreakWidth = 22;

    private const double PastWidth = 92;
    private const double LeastWidth = 64;
    private const double Edge = 14;
    private const int MostBreaks = 4;

    // A stretch without entries is cut out when it would take a third of the axis, and never for less than two months; where
    // entries are few, they have room enough.
    private const double LargeShare = 1.0 / 3;
    private const int LargeDays = 60;
    private const int FewDays = 12;

    private readonly List<DateOnly> _past;

    private TimeScale(List<DateOnly> past, DrawnPast? column, IReadOnlyList<DrawnStretch> stretches)
    {
        _past = past;
        Past = column;
        Stretches = stretches;
    }

    /// <summary>The column of the past; null when nothing lies so far back.</summary>
    public DrawnPast? Past { get; }

    /// <summary>The stretches, in order; at least one.</summary>
    public IReadOnlyList<DrawnStretch> Stretches { get; }

    /// <summary>Units for a day in every stretch that is not widened for its name.</summary>
    public double Pace => Stretches.Where(s => s.Days > 0).Select(s => (s.Right - s.Left) / s.Days).DefaultIfEmpty(0).Min();

    /// <summary>Lays days out.</summary>
    /// <param name="days">The days to draw, at least one.</param>
    /// <param name="firstReport">The day of the first report.</param>
    /// <param name="left">Left edge of the axis.</param>
    /// <param name="right">Its right edge.</param>
    public static TimeScale Of(IEnumerable<DateOnly> days, DateOnly firstReport, double left, double right)
    {
        List<DateOnly> all = [.. days.Distinct().Order()];
        var start = StartOf(all, firstReport);
        var past = all[..start];
        var column = past.Count == 0 ? null : new DrawnPast(past[0], past[^1], left, left + PastWidth);
        return new TimeScale(past, column, Laid(Parted(all[start..]), column?.Right ?? left, right));
    }

    /// <summary>Where a day stands; one that was cut out stands at the edge of the next stretch.</summary>
    public double X(DateOnly day)
    {
        if (Past is { } column && day <= column.Last)
        {
            var place = _past.BinarySearch(day);
            var rank = (place < 0 ? ~place : place) + 1.0;
            return Math.Round(column.Left + Edge + ((column.Right - column.Left - (2 * Edge)) * rank / (_past.Count + 1)), 1);
        }

        var stretch = Stretches.FirstOrDefault(s => day <= s.Last) ?? Stretches[^1];
        var days = Math.Clamp(day.DayNumber - stretch.First.DayNumber, 0, stretch.Days);
        return Math.Round(stretch.Days == 0 ? (stretch.Left + stretch.Right) / 2 : stretch.Left + ((stretch.Right - stretch.Left) * days / stretch.Days), 1);
    }

    // Back from the first report as long as one entry leads to the one before it.
    private static int StartOf(List<DateOnly> days, DateOnly firstReport)
    {
        var start = days.FindIndex(d => d >= firstReport);
        if (start < 0)
            return 0;
        var near = Math.Max(LargeDays, (days[^1].DayNumber - days[start].DayNumber) / 8);
        while (start > 0 && days[start].DayNumber - days[start - 1].DayNumber <= near)
            start--;
        return start;
    }

    private static List<(DateOnly First, DateOnly Last)> Parted(List<DateOnly> days)
    {
        var total = days[^1].DayNumber - days[0].DayNumber;
        var gaps = Enumerable.Range(1, days.Count - 1).Select(i => (At: i, Days: days[i].DayNumber - days[i - 1].DayNumber)).OrderByDescending(g => g.Days);
        var cuts = new SortedSet<int>();
        foreach (var gap in gaps.Take(days.Count < FewDays ? 0 : MostBreaks))
        {
            if (gap.Days < LargeDays || gap.Days < total * LargeShare)
                break;
            cuts.Add(gap.At);
            total -= gap.Days;
        }

        var parts = new List<(DateOnly, DateOnly)>();
        var from = 0;
        foreach (var cut in cuts.Append(days.Count))
        {
            parts.Add((days[from], days[cut - 1]));
            from = cut;
        }

        return parts;
    }

    // One scale for all; a stretch that would be too narrow for its name is widened to hold it.
    private static List<DrawnStretch> Laid(List<(DateOnly First, DateOnly Last)> parts, double left, double right)
    {
        var room = right - left - (parts.Count * 2 * Edge) - ((parts.Count - 1) * BreakWidth);
        var widened = new HashSet<int>();
        double Days(int i) => parts[i].Last.DayNumber - parts[i].First.DayNumber;
        double Pace() => (room - (widened.Count * LeastWidth)) / Math.Max(1, Enumerable.Range(0, parts.Count).Where(i => !widened.Contains(i)).Sum(Days));
        for (var before = -1; before != widened.Count;)
        {
            before = widened.Count;
            var pace = Pace();
            widened.UnionWith(Enumerable.Range(0, parts.Count).Where(i => parts.Count > 1 && Days(i) * pace < LeastWidth).ToList());
        }

        var stretches = new List<DrawnStretch>();
        var x = left;
        for (var i = 0; i < parts.Count; i++)
        {
            var width = widened.Contains(i) ? LeastWidth : Math.Max(Days(i), 1) * Pace();
            stretches.Add(new DrawnStretch(parts[i].First, parts[i].Last, x + Edge, x + Edge + width));
            x += width + (2 * Edge) + BreakWidth;
        }

        return stretches;
    }
}
