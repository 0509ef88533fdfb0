using Demarche.Record.Knowledge;
using Demarche.Record.Timelines;
using Demarche.Server.Views;

namespace Demarche.Server.Drawings;

/// <summary>A band of the drawing: one party's.</summary>
/// <param name="Name">What stands at its left.</param>
/// <param name="Count">How many marks it has.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Height">Height.</param>
internal sealed record Lane(string Name, int Count, double Top, double Height);

/// <summary>An entry's mark.</summary>
/// <param name="Entry">What it stands for.</param>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="From">Where the days begin on which it may have been; the same as <paramref name="X"/> for a known day.</param>
/// <param name="To">Where they end.</param>
internal sealed record DrawnEntry(TimelineEntry Entry, double X, double Y, double From, double To);

/// <summary>
/// A timeline as lanes by party: a drawing of the list beside it, with the same entries in the same order. The same entries give the
/// same drawing.
/// </summary>
internal sealed record TimelineDrawing(double Width, double Height, IReadOnlyList<Lane> Lanes, IReadOnlyList<DrawnEntry> Marks)
{
    /// <summary>Width of the names at the left.</summary>
    public const double NameWidth = 150;

    /// <summary>The line that the names of days stand on.</summary>
    public const double AxisLine = 14;

    /// <summary>Where the meetings' names begin, below the axis.</summary>
    public const double HeadlineTop = 26;

    private const double FullWidth = 1000;
    private const double HeadlineHeight = 42;
    private const double LeastLane = 40;
    private const double LanePadding = 14;
    private const int MostLanes = 8;
    private const int LongestSpan = 400;

    // Where heaps would stand too high, all marks are smaller.
    private const double TallestDrawing = 560;
    private static readonly double[] Steps = [12, 9, 7];

    /// <summary>Nothing to draw.</summary>
    public static TimelineDrawing None { get; } = new(FullWidth, HeadlineTop, [], []);

    /// <summary>Where days stand; null when there are none.</summary>
    public TimeScale? Scale { get; private init; }

    /// <summary>The days named on the axis.</summary>
    public IReadOnlyList<Tick> Ticks { get; private init; } = [];

    /// <summary>The meetings named above the lanes.</summary>
    public IReadOnlyList<Headline> Headlines { get; private init; } = [];

    /// <summary>How large marks are, 1 for those of a short story.</summary>
    public double MarkScale { get; private init; } = 1;

    /// <summary>Draws entries that stand in order.</summary>
    /// <param name="entries">What to draw.</param>
    /// <param name="names">How parties are called.</param>
    /// <param name="firstReport">The day of the first report: what is told of long before stands apart.</param>
    public static TimelineDrawing Of(IReadOnlyList<TimelineEntry> entries, PartyNames names, DateOnly firstReport)
    {
        if (entries.Count == 0)
            return None;
        var scale = TimeScale.Of(entries.Select(e => e.Place), firstReport, NameWidth, FullWidth);
        var lanes = LanesOf(entries);
        var top = HeadlineTop + (entries.OfType<ContactEntry>().Any() ? HeadlineHeight : 0);
        var drawing = Steps.Select(step => Of(entries, names, scale, lanes, top, step)).First(d => d.Height <= TallestDrawing || d.MarkScale * Steps[0] <= Steps[^1]);
        return drawing with { Scale = scale, Ticks = TimeTicks.Of(scale), Headlines = Drawings.Headlines.Of(drawing.Marks, NameWidth, FullWidth) };
    }

    private static TimelineDrawing Of(IReadOnlyList<TimelineEntry> entries, PartyNames names, TimeScale scale, List<string> lanes, double top, double step)
    {
        var heaps = lanes.ToDictionary(l => l, _ => new MarkHeap(step), StringComparer.Ordinal);
        var placed = entries.Select(e => (Entry: e, Lane: LaneOf(e, heaps), Day: scale.X(e.Place))).Select(p => (p.Entry, p.Lane, Seat: heaps[p.Lane].Take(p.Day))).ToList();
        var counts = placed.CountBy(p => p.Lane, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var drawn = new List<Lane>();
        foreach (var lane in lanes)
        {
            var height = Math.Max(LeastLane, (heaps[lane].Rows * step) + LanePadding);
            drawn.Add(new Lane(lane.Length == 0 ? "Others" : names.Name(lane), counts.GetValueOrDefault(lane), top, height));
            top += height;
        }

        return new TimelineDrawing(
            FullWidth,
            top + 4,
            drawn,
            [.. placed.Select(p =>
            {
                var lane = drawn[lanes.IndexOf(p.Lane)];
                var (from, to) = SpanOf(p.Entry, p.Seat.X);
                return new DrawnEntry(p.Entry, p.Seat.X, Math.Round(lane.Top + lane.Height - (LanePadding / 2) - (step / 2) - (p.Seat.Row * step), 1), from, to);
            })])
        { MarkScale = step / Steps[0] };

        (double From, double To) SpanOf(TimelineEntry entry, double x) =>
            entry.Day is { Earliest: { } earliest, Latest: { } latest } && latest > earliest && latest.DayNumber - earliest.DayNumber <= LongestSpan
                ? (scale.X(earliest), scale.Past is { } past && earliest <= past.Last ? Math.Min(scale.X(latest), past.Right) : scale.X(latest))
                : (x, x);
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

    private static string LaneOf(TimelineEntry entry, Dictionary<string, MarkHeap> lanes) =>
        EntryWords.Parties(entry).FirstOrDefault() is { } party && lanes.ContainsKey(party) ? party : "";
}
