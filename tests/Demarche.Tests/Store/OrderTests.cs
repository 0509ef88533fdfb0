using Demarche.Facts;
using Demarche.Store.Sqlite;
using Xunit.Abstractions;

namespace Demarche.Tests.Store;

/// <summary>
/// Reports with versions, copies under other labels, days and outlets, tiers and markings, added in any order, in any batches and
/// any number of times: the store gives back the same bytes. DEMARCHE_STORE_ORDERS sets how many orders.
/// </summary>
public class OrderTests(ITestOutputHelper output)
{
    [Fact]
    public void KnownBy_AfterAnyOrderBatchesAndRepeats_GivesTheSameBytes()
    {
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        var orders = Setting.Number("DEMARCHE_STORE_ORDERS", 15);
        var random = new Random(seed);
        var reports = Reports().ToList();
        using var first = new StoreBench();
        foreach (var facts in reports)
            first.Add(facts);
        var expected = Everything(first);
        var added = reports.Count;

        for (var order = 0; order < orders; order++)
        {
            using var bench = new StoreBench();
            var queue = reports.Concat(reports.Where(_ => random.Next(4) == 0)).OrderBy(_ => random.Next()).ToList();
            while (queue.Count > 0)
            {
                // A batch: one opening of the store.
                using var store = bench.Open();
                foreach (var facts in queue.Take(1 + random.Next(8)).ToList())
                {
                    store.Add(facts, "test");
                    queue.Remove(facts);
                    added++;
                }
            }

            Assert.Equal(expected, Everything(bench));
            Assert.Empty(bench.Verify());
        }

        output.WriteLine($"seed {seed}: {orders} orders, {added} additions, the same bytes each time");
    }

    private static IEnumerable<ReportFacts> Reports()
    {
        for (var i = 0; i < 4; i++)
        {
            var facts = SampleFacts.Of($"r{i}", "2019-03-06", i < 2 ? "" : $" {i}");
            yield return facts;
            yield return As(facts, facts.Report with { Label = $"a{i}", Date = facts.Report.Date.AddDays(i - 1) });
            yield return As(facts, facts.Report with { Outlet = "The Wire", Tier = Tier.Wire });
            yield return As(facts, facts.Report with { Tier = Tier.Official, DayEvidence = [new DayEvidence(DaySource.Dateline, facts.Report.Date)] });
            yield return As(facts, facts.Report with { IsSummary = true, Original = new Original(new byte[] { 1, 2, (byte)i }, "text/html", "html 2") });
            yield return As(facts, facts.Report with { Marking = i % 2 == 0 ? null : "RESTRICTED", Original = new Original(new byte[] { 3, 4, (byte)i }, "text/html", "html 2") });
        }
    }

    private static ReportFacts As(ReportFacts facts, Report report) => report.Date == facts.Report.Date ? facts with { Report = report } : SampleFacts.Of(report);

    private static string Everything(StoreBench bench)
    {
        using var store = SqliteStore.Open(bench.Path, create: false);
        return bench.Export() + string.Join('\n', store.Reports.Select(r =>
            $"{r.Label} {r.Date} {r.Outlet} {r.Tier} {r.IsSummary} {string.Join(',', r.DayEvidence)} {r.Marking} {r.Text.Value}"));
    }
}
