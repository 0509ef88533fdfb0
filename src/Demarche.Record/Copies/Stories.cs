using Demarche.Facts;

namespace Demarche.Record.Copies;

/// <summary>
/// Which reports carry one story. Two that are near enough in words, day and publisher do, and so do all that a chain of such pairs joins: of a
/// long story one paper prints the beginning and another the end. Only reports that are given have a say, so that what is known by a day
/// depends on no later one.
/// </summary>
public sealed class Stories
{
    private readonly Dictionary<ReportKey, Story> _byReport = [];

    private Stories()
    {
    }

    /// <summary>The stories that more than one report carries, or one text in several places, by day and key of the first.</summary>
    public IReadOnlyList<Story> Carried { get; private init; } = [];

    /// <summary>The stories of some reports, each text once.</summary>
    /// <param name="reports">Reports that know with whom they share text.</param>
    public static Stories Of(IEnumerable<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);

        // Most reports share nothing with any other, and cost nothing here.
        Report[] sharing = [.. reports.Where(r => r.SharesText.Count > 0 || r.AlsoAs.Count > 0).OrderBy(r => r.Date).ThenBy(r => r.Key)];
        var places = sharing.Select((r, i) => (r.Key, i)).ToDictionary(r => r.Key, r => r.i);

        // The first report of each one's story, or one on the way to it.
        var firsts = Enumerable.Range(0, sharing.Length).ToArray();
        for (var i = 0; i < sharing.Length; i++)
        {
            foreach (var shared in sharing[i].SharesText)
            {
                if (places.TryGetValue(shared.Other, out var j) && First(i) != First(j) && SameStory.Holds(sharing[i], sharing[j], shared))
                    firsts[Math.Max(First(i), First(j))] = Math.Min(First(i), First(j));
            }
        }

        var stories = new Stories
        {
            Carried = [.. Enumerable.Range(0, sharing.Length).GroupBy(First).Select(same => new Story([.. same.Select(i => sharing[i])])).Where(s => s.Reports.Count > 1 || s.First.AlsoAs.Count > 0)],
        };
        foreach (var story in stories.Carried)
        {
            foreach (var report in story.Reports)
                stories._byReport[report.Key] = story;
        }

        return stories;

        int First(int i)
        {
            while (firsts[i] != i)
                i = firsts[i] = firsts[firsts[i]];
            return i;
        }
    }

    /// <summary>The story that a report carries with others, or in several places; null when it stands alone.</summary>
    public Story? Of(ReportKey report) => _byReport.GetValueOrDefault(report);

    /// <summary>Who carried the stories of some reports, by name, each once; empty when each of them stands alone.</summary>
    public IReadOnlyList<string> OutletsOf(IEnumerable<ReportKey> reports) =>
        [.. reports.Select(Of).OfType<Story>().Distinct().SelectMany(s => s.Outlets).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The report that had a report's story first: itself when it had, or no other carries it.</summary>
    public ReportKey FirstOf(ReportKey report) => Of(report)?.First.Key ?? report;
}
