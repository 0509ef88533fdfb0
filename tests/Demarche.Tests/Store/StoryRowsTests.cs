using Dapper;
using Demarche.Facts;
using Demarche.Record.Copies;
using Demarche.Store;
using Demarche.Store.Sqlite;
using Demarche.Tests.Record.Copies;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace Demarche.Tests.Store;

public class StoryRowsTests(ITestOutputHelper output)
{
    [Fact]
    public void SharesText_AfterAnyOrderBatchesAndRepeats_IsThatOfTheReportsInMemory()
    {
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        var random = new Random(seed);
        var reports = Newsstand().ToList();
        var expected = Lines(StoryIndex.WithSharedText([.. SameText.Once(reports)]));
        output.WriteLine($"seed {seed}, {reports.Count} reports");

        for (var order = 0; order < 4; order++)
        {
            using var bench = new StoreBench();
            foreach (var batch in reports.Concat(reports.Take(5)).OrderBy(_ => random.Next()).Chunk(1 + random.Next(9)))
            {
                using var store = bench.Open();
                foreach (var report in batch)
                    store.Add(new ReportFacts { Report = report }, "test");
            }

            Assert.Equal(expected, Held(bench));
            Assert.Empty(bench.Verify());
        }
    }

    [Fact]
    public void SharesText_OfAStoreOfAnEarlierProgram_IsFoundWhenItIsOpened()
    {
        using var bench = Filled(out var reports);
        var expected = Held(bench);
        Change(bench, "DELETE FROM shared_text; DELETE FROM story_key; DELETE FROM story; UPDATE appearance SET address = ''; INSERT INTO unfiled (report) SELECT id FROM report");

        Assert.Equal(expected, Held(bench));
        Assert.Empty(bench.Verify());
        Assert.Equal(AddOutcome.NewVersion, bench.Add(new ReportFacts { Report = Papers.Of("elsewhere", "2031-07-01", Papers.Story(70, 0, 4), url: "http://www.paper.example/talks/") }));
        Assert.Equal(reports.Count, expected.Split('\n').Length);
    }

    [Theory]
    [InlineData("UPDATE shared_text SET shared = shared - 1")]
    [InlineData("DELETE FROM shared_text")]
    [InlineData("DELETE FROM story_key WHERE key = (SELECT min(key) FROM story_key)")]
    [InlineData("UPDATE story SET day = day + 1")]
    public void Verify_WhatReportsShareIsNotWhatTheirTextsDo_TellsIt(string sql)
    {
        using var bench = Filled(out _);
        Change(bench, sql);

        Assert.Contains(bench.Verify(), f => f.Detail.Contains("shares with other reports", StringComparison.Ordinal));
    }

    [Fact]
    public void Add_SameAddressUnderAnotherLabel_IsAVersion()
    {
        using var bench = new StoreBench();
        bench.Add(new ReportFacts { Report = Papers.Of("a", "2031-05-02", Papers.Story(1, 0, 9), url: "https://paper.example/talks?utm_source=x") });

        Assert.Equal(AddOutcome.NewVersion, bench.Add(new ReportFacts { Report = Papers.Of("b", "2031-06-20", Papers.Story(1, 0, 12), url: "http://www.paper.example/talks#top") }));
        Assert.Equal(AddOutcome.Added, bench.Add(new ReportFacts { Report = Papers.Of("c", "2031-06-20", Papers.Story(2, 0, 9), url: "https://paper.example/") }));
        Assert.Equal(AddOutcome.Added, bench.Add(new ReportFacts { Report = Papers.Of("d", "2031-06-20", Papers.Story(3, 0, 9), url: "https://paper.example/") }));

        using var store = bench.Open();
        var known = store.KnownBy(DateOnly.MaxValue).Select(f => f.Report).ToList();
        Assert.Equal(["a", "b"], Assert.Single(Stories.Of(known).Carried).Reports.Select(r => r.Label));
    }

    [Fact]
    public void AlsoAs_TextInOtherPapers_IsKnownFromTheirDayOn()
    {
        using var bench = new StoreBench();
        var text = Papers.Story(1, 0, 9);
        foreach (var (label, day, outlet) in new[] { ("b", "2031-05-04", "Evening Mail"), ("a", "2031-05-02", "Velton Times"), ("c", "2031-05-02", "Harbour Post") })
            bench.Add(new ReportFacts { Report = Papers.Of(label, day, text, outlet) });

        using var store = bench.Open();
        Assert.Equal(["Harbour Post"], store.KnownBy(new DateOnly(2031, 5, 3)).Single().Report.AlsoAs.Select(a => a.Outlet));
        Assert.Equal(["Harbour Post", "Evening Mail"], store.KnownBy(new DateOnly(2031, 5, 4)).Single().Report.AlsoAs.Select(a => a.Outlet));
    }

    // Copies, cuts, versions under a label and an address, one text under two labels, a text without a word.
    private static IEnumerable<Report> Newsstand()
    {
        for (var n = 0; n < 24; n++)
            yield return Papers.Of($"r{n}", $"2031-05-{1 + (n % 12):00}", Papers.Story(n % 7, n % 3, 8 + n), n % 2 == 0 ? "Velton Times" : null);
        yield return Papers.Of("r3", "2031-08-01", Papers.Story(3, 0, 9), "Velton Times");
        yield return Papers.Of("page", "2031-08-01", Papers.Story(4, 0, 9), url: "https://paper.example/talks");
        yield return Papers.Of("page again", "2031-09-01", Papers.Story(4, 0, 14), url: "https://www.paper.example/talks/");
        yield return Papers.Of("r1 elsewhere", "2031-04-30", Papers.Story(1, 1, 9), "Evening Mail");
        yield return Papers.Of("short", "2031-05-02", "Rain.");
    }

    private static StoreBench Filled(out List<Report> reports)
    {
        var bench = new StoreBench();
        reports = [.. SameText.Once(Newsstand())];
        using var store = bench.Open();
        foreach (var report in Newsstand())
            store.Add(new ReportFacts { Report = report }, "test");
        return bench;
    }

    private static string Held(StoreBench bench)
    {
        using var store = bench.Open();
        return Lines([.. store.KnownBy(DateOnly.MaxValue).Select(f => f.Report)]);
    }

    private static string Lines(IReadOnlyList<Report> reports) => string.Join('\n', reports.Select(r =>
        $"{r.Label} {r.Date} | {string.Join(", ", r.AlsoAs)} | {string.Join(", ", r.SharesText)}"));

    private static void Change(StoreBench bench, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={bench.Path};Pooling=False");
        connection.Execute(sql);
    }
}
