using Demarche.Record.Timelines;

namespace Demarche.Server.Drawings;

/// <summary>A stretch of days with how many entries fall on it.</summary>
/// <param name="Name">"March 2018", "the second quarter of 2018", "2018", "before 2018".</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Count">Entries on its days.</param>
/// <param name="Left">Left edge, of <see cref="Overview.Width"/>.</param>
/// <param name="Span">Width.</param>
/// <param name="Height">Height, of <see cref="Overview.Height"/>.</param>
/// <param name="IsShown">Whether entries of it are among those shown below.</param>
internal sealed record OverviewBar(string Name, DateOnly From, DateOnly To, int Count, double Left, double Span, double Height, bool IsShown);

/// <summary>The whole of a story that is too long for one picture of marks, as bars: where it is busy, and which part is shown.</summary>
internal static class Overview
{
    /// <summary>Width of the drawing.</summary>
    public const double Width = 1000;

    /// <summary>Height of the tallest bar.</summary>
    public const double Height = 56;

    private const int MostBars = 120;
    private const double LeastBar = 1.5;

    // Months in a bar: the fewest with which the story has room.
    private static readonly int[] Units = [1, 3, 12];
    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];

    /// <summary>The bars, the earliest first; what lies before the year of the first report is one.</summary>
    /// <param name="all">All entries, in order; not empty.</param>
    /// <param name="shown">Those shown below, in order; not empty.</param>
    /// <param name="firstReport">The day of the first report.</param>
    public static IReadOnlyList<OverviewBar> Of(IReadOnlyList<TimelineEntry> all, IReadOnlyList<TimelineEntry> shown, DateOnly firstReport)
    {
        var start = new DateOnly(firstReport.Year, 1, 1);
        var last = all[^1].Place;
        var months = ((last.Year - start.Year) * 12) + last.Month;
        var unit = Units.First(u => months / u < MostBars || u == Units[^1]);
        List<(string Name, DateOnly From, DateOnly To)> stretches = all[0].Place < start ? [($"before {start.Year}", all[0].Place, start.AddDays(-1))] : [];
        for (var from = start; from <= last; from = from.AddMonths(unit))
            stretches.Add((NameOf(from, unit), from, from.AddMonths(unit).AddDays(-1)));
        var counts = stretches.ConvertAll(s => all.Count(e => s.From <= e.Place && e.Place <= s.To));
        var (most, span) = (Math.Max(1, counts.Max()), Width / Math.Max(1, stretches.Count));
        return
        [
            .. stretches.Select((s, i) => new OverviewBar(
                s.Name, s.From, s.To, counts[i], Math.Round(i * span, 2), Math.Round(span * .86, 2),
                counts[i] == 0 ? 0 : Math.Round(Math.Max(LeastBar, Height * counts[i] / most), 1), s.From <= shown[^1].Place && shown[0].Place <= s.To)),
        ];
    }

    private static string NameOf(DateOnly from, int unit) => unit switch
    {
        1 => from.ToString("MMMM yyyy"),
        3 => $"the {Quarters[(from.Month - 1) / 3]} quarter of {from.Year}",
        _ => $"{from.Year}",
    };
}
