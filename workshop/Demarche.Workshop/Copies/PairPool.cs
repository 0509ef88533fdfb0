using Demarche.Facts;
using Demarche.Record.Copies;

namespace Demarche.Workshop.Copies;

/// <summary>A pair of reports with what it shares.</summary>
internal sealed record ReportPair(Report One, Report Other, SharedText Shared)
{
    /// <summary>The larger of the two parts that are shared.</summary>
    public double Share => Math.Max(Shared.Share, Shared.OtherShare);
}

/// <summary>
/// Every pair of reports of about the same days that shares at least a fifth of one's words, found by filing each under a quarter of all its
/// runs of words: slowly, and without what makes the search of the program quick, so that what the program misses shows.
/// </summary>
internal static class PairPool
{
    private const double LeastShare = 0.2;

    /// <summary>The pairs, by day and key.</summary>
    public static IEnumerable<ReportPair> Of(IReadOnlyList<Report> reports)
    {
        var texts = reports.Select(StoryText.Of).ToList();
        var filed = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < reports.Count; i++)
        {
            var common = new Dictionary<int, int>();
            foreach (var run in texts[i].Runs.ToArray().Where(r => r % 4 == 0).Distinct())
            {
                if (!filed.TryGetValue(run, out var under))
                    filed[run] = under = [];
                for (var j = under.Count - 1; j >= 0 && SameStory.AreNear(reports[under[j]].Date, reports[i].Date); j--)
                    common[under[j]] = common.GetValueOrDefault(under[j]) + 1;
                under.Add(i);
            }

            foreach (var j in common.Where(c => c.Value >= 2).Select(c => c.Key).Order())
            {
                var pair = new ReportPair(reports[j], reports[i], texts[j].With(texts[i], reports[i].Key));
                if (pair.Share >= LeastShare)
                    yield return pair;
            }
        }
    }
}
