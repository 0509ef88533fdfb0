using Demarche.Facts;
using Demarche.Record.Timelines;
using Demarche.Server.Drawings;

namespace Demarche.Server.Views;

/// <summary>The timeline: entries in order, and the drawing of the same entries.</summary>
public sealed record TimelineModel
{
    // The picture draws what the list holds: with the usual hundred it would end in the middle of a short story.
    private const int MostDrawn = 400;

    private static readonly string[] Kinds = ["done", "acts", "contacts", "words", "all"];

    /// <summary>The entries shown, in order of when they happened.</summary>
    public required IReadOnlyList<TimelineEntry> Entries { get; init; }

    /// <summary>Which part of those asked for they are.</summary>
    public required Slice Slice { get; init; }

    /// <summary>Lanes by party with a mark for each entry shown, in the same order.</summary>
    internal TimelineDrawing Drawing { get; private init; } = TimelineDrawing.None;

    /// <summary>The whole as bars, where it is too long for the picture; else empty.</summary>
    internal IReadOnlyList<OverviewBar> Overview { get; private init; } = [];

    /// <summary>The kind shown.</summary>
    public required string Kind { get; init; }

    /// <summary>How many entries there are of each kind, with the other choices as they are.</summary>
    public required IReadOnlyList<(string Kind, int Count)> KindCounts { get; init; }

    /// <summary>Parties with how many entries each has a part in.</summary>
    public required IReadOnlyList<(string Party, int Count)> Parties { get; init; }

    /// <summary>Stretches of days to look at more closely.</summary>
    public required IReadOnlyList<(string Name, DateOnly From, DateOnly To, int Count)> Stretches { get; init; }

    /// <summary>What the desk's address asks for.</summary>
    public static TimelineModel Of(Desk desk)
    {
        var all = desk.Snapshot.Record.Timeline(desk.Days.AsOf, desk.Days.KnownBy);
        var (from, to) = desk.Stretch();
        var (party, kind, words) = (desk.Query.GetValueOrDefault("party"), desk.OneOf("kind", Kinds) ?? Usual(all), desk.Query.GetValueOrDefault("words"));
        var within = all.Where(e => !(e.Place < from) && !(e.Place > to) && Says(e, words)).ToList();
        var ofParty = within.Where(e => party is null || EntryWords.Parties(e).Contains(party, StringComparer.Ordinal)).ToList();
        var asked = ofParty.Where(e => IsOf(e, kind)).ToList();
        var places = asked.Select((e, i) => (e, i)).ToDictionary(x => (object)x.e, x => x.i, ReferenceEqualityComparer.Instance);
        var firstReport = desk.Reports.Select(r => r.Report.Date).FirstOrDefault();
        var (entries, slice) = Slice.Of(desk, asked, e => $"{e.Place:yyyy-MM-dd}.{places[e]:D6}", usual: MostDrawn);
        return new TimelineModel
        {
            Entries = entries,
            Slice = slice,
            Drawing = TimelineDrawing.Of(entries, desk.Names, firstReport),
            Overview = entries.Count > 0 && entries.Count < slice.Total ? Drawings.Overview.Of(asked, entries, firstReport) : [],
            KindCounts = [.. Kinds.Select(k => (k, ofParty.Count(e => IsOf(e, k))))],
            Kind = kind,
            Parties = PartyCounts.Of(within.Where(e => IsOf(e, kind)).Select(EntryWords.Parties)),
            Stretches = StretchesOf(asked, firstReport),
        };
    }

    /// <summary>The kind shown when none is asked for: acts and contacts, unless there are only words.</summary>
    public static string Usual(IReadOnlyList<TimelineEntry> all) => all.Any(e => e is not SayingEntry) ? "done" : "all";

    private static bool IsOf(TimelineEntry entry, string kind) => kind switch
    {
        "acts" => entry is ActEntry,
        "contacts" => entry is ContactEntry,
        "words" => entry is SayingEntry,
        "done" => entry is not SayingEntry,
        _ => true,
    };

    private static bool Says(TimelineEntry entry, string? words) =>
        words is null || entry.Evidence.Any(e => e.Words.Text.Contains(words, StringComparison.OrdinalIgnoreCase));

    // Years of a long story, months of a short one; what lies years before the first report is one stretch.
    private static IReadOnlyList<(string, DateOnly, DateOnly, int)> StretchesOf(List<TimelineEntry> entries, DateOnly firstReport)
    {
        if (entries.Count == 0)
            return [];
        var start = new DateOnly(firstReport.Year, 1, 1);
        var background = entries.TakeWhile(e => e.Place < start).ToList();
        var story = entries[background.Count..];
        var years = story.Count > 0 && story[^1].Place.Year - story[0].Place.Year > 2;
        var stretches = story
            .GroupBy(e => years ? new DateOnly(e.Place.Year, 1, 1) : new DateOnly(e.Place.Year, e.Place.Month, 1))
            .Select(g => (g.Key.ToString(years ? "yyyy" : "MMMM yyyy"), g.Key, (years ? g.Key.AddYears(1) : g.Key.AddMonths(1)).AddDays(-1), g.Count()));
        return background.Count == 0 ? [.. stretches] : [($"Before {start.Year}", background[0].Place, start.AddDays(-1), background.Count), .. stretches];
    }
}
