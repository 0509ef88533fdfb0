using Demarche.Facts;

namespace Demarche.Record.Copies;

/// <summary>
/// Finds the reports that share text among those that are held in memory. Each is compared only with those of its days that are filed under
/// its keys, and with those of its label or address. What is found does not depend on the order in which they are given.
/// </summary>
public static class StoryIndex
{
    /// <summary>The same reports, each with what it shares with others.</summary>
    /// <param name="reports">Reports, each text once.</param>
    public static IReadOnlyList<Report> WithSharedText(IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var found = new Dictionary<ReportKey, List<SharedText>>();
        foreach (var (one, other, shared) in Pairs(reports))
        {
            Put(found, one.Key, shared);
            Put(found, other.Key, shared.Turned(one.Key));
        }

        return [.. reports.Select(r => found.TryGetValue(r.Key, out var shared) ? r with { SharesText = [.. shared.OrderBy(s => s.Other)] } : r)];
    }

    /// <summary>Each pair that shares text worth keeping, once; what it shares as it stands at the first of the two.</summary>
    public static IEnumerable<(Report One, Report Other, SharedText Shared)> Pairs(IEnumerable<Report> reports)
    {
        var filed = new Dictionary<uint, List<Filed>>();
        var named = new Dictionary<string, List<Filed>>(StringComparer.Ordinal);
        foreach (var report in reports.OrderBy(r => r.Date).ThenBy(r => r.Key))
        {
            var text = StoryText.Of(report);
            var now = new Filed(report, text.Keys);
            foreach (var other in Near(now, filed).Concat(Named(now, named)).Distinct())
            {
                if (text.With(StoryText.Of(other.Report), other.Report.Key) is var shared && SameStory.IsKept(shared))
                    yield return (report, other.Report, shared);
            }

            foreach (var key in now.Keys)
                Put(filed, key, now);
            foreach (var name in NamesOf(report))
                Put(named, name, now);
        }
    }

    // The last days' reports stand at the end.
    private static IEnumerable<Filed> Near(Filed now, Dictionary<uint, List<Filed>> filed)
    {
        var keys = new Dictionary<Filed, int>();
        foreach (var key in now.Keys)
        {
            var under = filed.GetValueOrDefault(key, []);
            for (var i = under.Count - 1; i >= 0 && SameStory.AreNear(under[i].Report.Date, now.Report.Date); i--)
                keys[under[i]] = keys.GetValueOrDefault(under[i]) + 1;
        }

        return keys.Where(k => k.Value >= StoryText.LeastKeysShared).Select(k => k.Key);
    }

    private static IEnumerable<Filed> Named(Filed now, Dictionary<string, List<Filed>> named) => NamesOf(now.Report)
        .SelectMany(name => named.GetValueOrDefault(name, []))
        .Where(other => other.Keys.Intersect(now.Keys).Count() >= StoryText.LeastKeysShared);

    private static IEnumerable<string> NamesOf(Report report) =>
        ReportAddress.Of(report.Url) is { } address ? ["label " + report.Label, "address " + address] : ["label " + report.Label];

    private static void Put<TKey, TValue>(Dictionary<TKey, List<TValue>> under, TKey key, TValue value)
        where TKey : notnull
    {
        if (!under.TryGetValue(key, out var those))
            under[key] = those = [];
        those.Add(value);
    }

    private sealed class Filed(Report report, IReadOnlyList<uint> keys)
    {
        public Report Report { get; } = report;

        public IReadOnlyList<uint> Keys { get; } = keys;
    }
}
