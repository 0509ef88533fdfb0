using Demarche.Record.Knowledge;
using Demarche.Record.Timelines;
using Demarche.Server.Views;

namespace Demarche.Server.Drawings;

/// <summary>A band of the drawing: one party's.</summary>
/// <param name="Name">What stands at its left.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Height">Height.</param>
internal sealed record Lane(string Name, double Top, double Height);

/// <summary>An entry's mark.</summary>
/// <param name="Entry">What it stands for.</param>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="From">Where the days begin on which it may have been; the same as <paramref name="X"/> for a known day.</param>
/// <param name="To">Where they end.</param>
internal sealed record DrawnEntry(TimelineEntry Entry, double X, double Y, double From, double To);

/// <summary>A day named on the axis.</summary>
internal sealed record Tick(string Name, double X);

/// <summary>
/// A timeline as lanes by party: a drawing of the list beside it, with the same entries in the same order. The same entries give the
/// same drawing.
/// </summary>
internal sealed record TimelineDrawing(double Width, double Height, double Left, IReadOnlyList<Lane> Lanes, IReadOnlyList<DrawnEntry> Marks, IReadOnlyList<Tick> Ticks)
{
    // A mark is 10 across; two nearer than a step stand one above the other.
    private const double Step = 12;
    private const double FullWidth = 1000;
    private const double NameWidth = 150;
    private const double AxisHeight = 26;
    private const int MostLanes = 8;
    private const double TickRoom = 84;
    private const int LongestSpan = 400;

    /// <summary>Nothing to draw.</summary>
    public static TimelineDrawing None { get; } = new(FullWidth, AxisHeight, NameWidth, [], [], []);

    /// <summary>Draws entries that stand in order.</summary>
    public static TimelineDrawing Of(IReadOnlyList<TimelineEntry> entries, PartyNames names)
    {
        if (entries.Count == 0)
            return None;
        var (first, last) = (entries[0].Place, entries.Max(e => e.Place));
        var days = Math.Max(1, last.DayNumber - first.DayNumber);
        var lanes = LanesOf(entries);
        var rows = lanes.ToDictionary(l => l, _ => new List<double>(), StringComparer.Ordinal);
        var placed = entries.Select(e => (Entry: e, Lane: LaneOf(e, rows), X: X(e.Place))).Select(p => (p.Entry, p.Lane, p.X, Row: Row(rows[p.Lane], p.X))).ToList();
        var drawn = new List<Lane>();
        var top = AxisHeight;
        foreach (var lane in lanes)
        {
            var height = (Math.Max(1, rows[lane].Count) * Step) + 14;
            drawn.Add(new Lane(lane.Length == 0 ? "Others" : names.Name(lane), top, height));
            top += height;
        }

        return new TimelineDrawing(
            FullWidth,
            top + 4,
            NameWidth,
            drawn,
            [.. placed.Select(p =>
            {
                var lane = drawn[lanes.IndexOf(p.Lane)];
                var (from, to) = SpanOf(p.Entry, p.X);
                return new DrawnEntry(p.Entry, p.X, lane.Top + lane.Height - 7 - (Step / 2) - (p.Row * Step), from, to);
            })],
            TicksOf(first, days));

        double X(DateOnly day) => Math.Round(NameWidth + 14 + ((FullWidth - NameWidth - 28) * Math.Clamp(day.DayNumber - first.DayNumber, 0, days) / days), 1);

        (double From, double To) SpanOf(TimelineEntry entry, double x) =>
            entry.Day is { Earliest: { } earliest, Latest: { } latest } && latest > earliest && latest.DayNumber - earliest.DayNumber <= LongestSpan ? (X(earliest), X(latest)) : (x, x);

        IReadOnlyList<Tick> TicksOf(DateOnly from, int span)
        {
            var most = (int)((FullWidth - NameWidth) / TickRoom);
            int[] months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
            var pace = Array.Find(months, m => span / 30.4 / m <= most - 1);
            if (span < 62 || pace == 0)
                return [new Tick(from.ToString("d MMM yyyy"), X(from)), .. span > 20 ? [new Tick(from.AddDays(span).ToString("d MMM yyyy"), X(from.AddDays(span)))] : Array.Empty<Tick>()];
            var ticks = new List<Tick>();
            var month = new DateOnly(from.Year, pace >= 12 ? 1 : (((from.Month - 1) / pace) * pace) + 1, 1);
            for (; month <= from.AddDays(span); month = month.AddMonths(pace))
            {
                if (month >= from)
                    ticks.Add(new Tick(month.ToString(pace >= 12 ? "yyyy" : "MMM yyyy"), X(month)));
            }

            return ticks;
        }
    }

    private static List<string> LanesOf(IReadOnlyList<TimelineEntry> entries)
    {
        var parties = entries.Select(e => EntryWords.Parties(e).FirstOrDefault() ?? "").GroupBy(p => p, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        var named = parties.Where(p => p.Length > 0).Take(MostLanes).ToList();
        if (named.Count < parties.Count)
            named.Add("");
        return named;
    }

    private static string LaneOf(TimelineEntry entry, Dictionary<string, List<double>> rows) =>
        EntryWords.Parties(entry).FirstOrDefault() is { } party && rows.ContainsKey(party) ? party : "";

    // The lowest row in which nothing stands too near to the left; entries come in order of their days.
    private static int Row(List<double> lastInRow, double x)
    {
        for (var row = 0; row < lastInRow.Count; row++)
        {
            if (x - lastInRow[row] >= Step)
            {
                lastInRow[row] = x;
                return row;
            }
        }

        lastInRow.Add(x);
        return lastInRow.Count - 1;
    }
}
