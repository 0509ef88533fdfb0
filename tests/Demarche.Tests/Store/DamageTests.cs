using Dapper;
using Demarche.Facts;
using Demarche.Store;
using Demarche.Store.Corrections;
using Demarche.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace Demarche.Tests.Store;

/// <summary>What the disk changes behind the program's back is named, and never given out as true.</summary>
public class DamageTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("UPDATE report_text SET text = replace(text, 'Sweden', 'Norway')", "text is damaged")]
    [InlineData("DELETE FROM report_text", "text is missing")]
    [InlineData("UPDATE report SET date = '2019-03-05'", "row is damaged")]
    [InlineData("UPDATE report SET outlet = 'Another'", "row is damaged")]
    [InlineData("UPDATE facts SET program = 'other'", "bytes are damaged")]
    [InlineData("DELETE FROM facts", "facts are missing")]
    [InlineData("DELETE FROM fact", "index of facts")]
    [InlineData("DELETE FROM appearance", "appearance that counts")]
    [InlineData("UPDATE appearance SET report = 77", "belongs to no report")]
    public void Verify_AChangedRow_IsNamed(string change, string named)
    {
        using var bench = new StoreBench();
        bench.Add(SampleFacts.Of("a", "2019-03-06"));
        bench.Add(SampleFacts.Of("b", "2019-03-06", " More."));
        Change(bench.Path, change);

        Assert.Contains(bench.Verify(), f => f.Detail.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE correction SET body = replace(body, 'Holm', 'Berg') WHERE number = 1")]
    [InlineData("UPDATE correction SET maker = 'L. Berg' WHERE number = 2")]
    [InlineData("DELETE FROM correction WHERE number = 1")]
    [InlineData("UPDATE correction SET number = 9 WHERE number = 2")]
    public void ALogOfCorrections_ThatWasChanged_IsNamedAndNotBelieved(string change)
    {
        using var bench = new StoreBench();
        var facts = SampleFacts.Of("a", "2019-03-06");
        using (var store = bench.Open())
        {
            store.Add(facts, "test");
            store.Correct(SampleFacts.Ruling(facts, 1));
            store.Correct(SampleFacts.Ruling(facts, 2));
        }

        Change(bench.Path, change);

        Assert.Contains(bench.Verify(), f => f.Detail.Contains("Correction", StringComparison.Ordinal));
        using var damaged = bench.Open();
        Assert.Throws<StoreException>(damaged.Corrections);
    }

    [Fact]
    public void Verify_FactsWhoseWordsStandElsewhere_AreNamed()
    {
        using var bench = new StoreBench();
        var facts = SampleFacts.Of("a", "2019-03-06");
        bench.Add(facts with { Dates = [new DateMention(Extract.Recorded(new Span(20, 26), "Monday"), "2019-03-04")] });

        Assert.Contains("20-26 \"Monday\"", Assert.Single(bench.Verify()).Detail);
    }

    [Fact]
    public void AnyByteInverted_IsNamedByVerifyOrChangesNothing()
    {
        using var bench = new StoreBench();
        for (var i = 0; i < 3; i++)
            bench.Add(SampleFacts.Of($"r{i}", "2019-03-06", $" {i}"));
        Rule(bench);
        var whole = File.ReadAllBytes(bench.Path);
        var before = Everything(bench.Path);
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        var flips = Setting.Number("DEMARCHE_FLIPS", 150);
        output.WriteLine($"seed {seed}, {flips} flips in {whole.Length} bytes");
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var named = 0;

        for (var flip = 0; flip < flips; flip++)
        {
            var at = random.Next(whole.Length);
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0xFF;
            var path = folder.Write($"{flip}.db", damaged);

            var (flaws, served) = Look(path);

            Assert.True(flaws > 0 || served == before, $"byte {at}: neither named nor harmless");
            Assert.True(served is null || before.Contains(served, StringComparison.Ordinal) || IsPartOf(served, before), $"byte {at}: served as truth");
            named += flaws > 0 ? 1 : 0;
        }

        output.WriteLine($"{named} of {flips} named, the others harmless");
    }

    private static void Rule(StoreBench bench)
    {
        using var store = bench.Open();
        for (var i = 0; i < 3; i++)
            store.Correct(SampleFacts.Ruling(SampleFacts.Of("r0", "2019-03-06", " 0"), i));
    }

    private static (int Flaws, string? Served) Look(string path)
    {
        try
        {
            int flaws;
            using (var store = SqliteStore.Open(path, create: false))
                flaws = store.Verify(CancellationToken.None).Count();
            return (flaws, Everything(path));
        }
        catch (StoreException)
        {
            return (1, null);
        }
    }

    // A row that a damaged index hides is missing from what is served; every line that is served was there before.
    private static bool IsPartOf(string served, string before) => served.Split('\n').All(before.Split('\n').Contains);

    private static string Everything(string path)
    {
        using var store = SqliteStore.Open(path, create: false);
        List<ReportFacts> all = [.. store.KnownBy(DateOnly.MaxValue, mentions: true)];
        return StoreBench.Export(all) + string.Concat(all.Select(f => f.Report.Text.Value + "\n")) + string.Concat(store.Corrections().Entries.Select(c => CorrectionJson.Text(c) + "\n"));
    }

    private static void Change(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Foreign Keys=False");
        connection.Execute(sql);
    }
}
