using Dapper;
using Demarche.Facts;
using Demarche.Store;
using Demarche.Store.Corrections;
using Demarche.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Demarche.Tests.Store;

public class SqliteStoreTests
{
    [Fact]
    public void Text_OfManyReportsAskedForAtOnce_IsEachOnesOwn()
    {
        using var bench = new StoreBench();
        for (var i = 0; i < 40; i++)
            bench.Add(SampleFacts.Of($"r{i}", "2031-05-01", $" Report {i}."));

        // Askers that are not kept apart meet seldom.
        for (var round = 0; round < 100; round++)
        {
            using var store = bench.Open();
            var held = store.KnownBy(DateOnly.MaxValue).ToList();

            Parallel.ForEach(held, new ParallelOptions { MaxDegreeOfParallelism = 8 }, facts => Assert.Equal(facts.Report.Key, ReportKey.Of(facts.Report.Text.Value)));
        }
    }

    [Fact]
    public void KnownBy_AfterAdd_GivesBackEveryMemberAndTheText()
    {
        using var bench = new StoreBench();
        var facts = SampleFacts.Of("a", "2019-03-06", outlet: "The Wire");

        var outcome = bench.Add(facts);

        using var store = bench.Open();
        var back = Assert.Single(store.KnownBy(facts.Report.Date, mentions: true));
        Assert.Equal(AddOutcome.Added, outcome);
        Assert.Equal(StoreBench.Export([facts]), StoreBench.Export([back]));
        Assert.Equal(facts.Report.Text.Value, back.Report.Text.Value);
        Assert.Equal(facts.Report.BodyStart, back.Report.BodyStart);
        Assert.All(back.Extracts(), e => Assert.True(back.Report.Text.Holds(e)));
        Assert.Empty(bench.Verify());
    }

    [Fact]
    public void Add_TheSameAgain_ChangesNothing()
    {
        using var bench = new StoreBench();
        bench.Add(SampleFacts.Of("a", "2019-03-06"));
        var before = bench.Export();

        Assert.Equal(AddOutcome.Unchanged, bench.Add(SampleFacts.Of("a", "2019-03-06")));

        Assert.Equal(before, bench.Export());
    }

    [Fact]
    public void Add_AnotherTextUnderTheLabel_IsAVersionAndBothAreFound()
    {
        using var bench = new StoreBench();
        bench.Add(SampleFacts.Of("a", "2019-03-06"));

        Assert.Equal(AddOutcome.NewVersion, bench.Add(SampleFacts.Of("a", "2019-03-06", " Corrected.")));

        using var store = bench.Open();
        Assert.Equal(2, store.Find("a").Count);
    }

    [Fact]
    public void Add_OneTextOnSeveralDays_TheEarliestCountsWhicheverCameFirst()
    {
        var late = SampleFacts.Of("a", "2019-03-06");
        var early = SampleFacts.Of(late.Report with { Label = "b", Date = late.Report.Date.AddDays(-2) });
        using var forward = new StoreBench();
        using var backward = new StoreBench();

        forward.Add(late);
        Assert.Equal(AddOutcome.AnotherAppearance, forward.Add(early));
        backward.Add(early);
        Assert.Equal(AddOutcome.AnotherAppearance, backward.Add(late));

        Assert.Equal(forward.Export(), backward.Export());
        Assert.Contains("\"earliest\":\"2019-03-01\"", forward.Export());
        Assert.Equal(forward.Export(), forward.Export("2019-03-04"));
        Assert.Empty(forward.Verify());
    }

    [Fact]
    public void KnownBy_ReportsAddedLater_DoNotChangeAnEarlierDay()
    {
        using var bench = new StoreBench();
        var held = SampleFacts.Of("m", "2019-03-06");
        bench.Add(held);
        var before = bench.Export("2019-03-06");

        bench.Add(SampleFacts.Of("a", "2019-03-07", " More."));
        bench.Add(held with { Report = held.Report with { Label = "a", Date = held.Report.Date.AddDays(1) } });

        Assert.Equal(before, bench.Export("2019-03-06"));
        Assert.Equal("", bench.Export("2019-03-05"));
    }

    [Fact]
    public void Find_FactIdLabelOrKey_GivesTheReport()
    {
        using var bench = new StoreBench();
        var facts = SampleFacts.Of("a", "2019-03-06");
        bench.Add(facts);
        using var store = bench.Open();

        string[] names = [facts.Events[0].Id, facts.Statements[0].Id, "a", facts.Report.Key.ToString(), facts.Report.Key.Hash[..8]];

        Assert.All(names, name => Assert.Equal(facts.Report.Key, Assert.Single(store.Find(name)).Report.Key));
        Assert.Empty(store.Find("********"));
        Assert.Empty(store.Find(facts.Report.Key.Hash[..7]));
    }

    [Fact]
    public void Corrections_AfterCorrect_GiveBackEveryMemberInOrder()
    {
        using var bench = new StoreBench();
        var facts = SampleFacts.Of("a", "2019-03-06");
        using var store = bench.Open();
        var made = Enumerable.Range(1, 3).Select(second => SampleFacts.Ruling(facts, second)).ToList();

        foreach (var ruling in made.Append(made[0]))
            store.Correct(ruling);

        var back = store.Corrections().Entries;
        Assert.Equal(made.Select(CorrectionJson.Text), back.Select(CorrectionJson.Text));
        Assert.Equal(made.Select(c => c.Id), back.Select(c => c.Id));
        Assert.Equivalent(made, back);
        Assert.Empty(bench.Verify());
    }

    [Fact]
    public async Task Correct_SeveralWritersAtOnce_KeepOneUnbrokenLog()
    {
        using var bench = new StoreBench();
        var facts = SampleFacts.Of("a", "2019-03-06");
        bench.Add(facts);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            using var store = bench.Open();
            for (var i = 0; i < 10; i++)
                store.Correct(SampleFacts.Ruling(facts, (writer * 10) + i));
        })));

        using var store = bench.Open();
        Assert.Equal(40, store.Corrections().Entries.Count);
    }

    [Fact]
    public async Task Add_SeveralWritersAtOnce_AllFinishAndNothingIsLost()
    {
        using var bench = new StoreBench();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            using var store = bench.Open();
            for (var i = 0; i < 25; i++)
                store.Add(SampleFacts.Of($"r{(writer * 20) + i}", "2019-03-06", $" {(writer * 20) + i}"), "test");
        })));

        using var store = bench.Open();
        Assert.Equal(85, store.KnownBy(DateOnly.MaxValue).Count());
        Assert.Empty(bench.Verify());
    }

    [Fact]
    public void Open_AnotherProgramsDatabase_IsRefusedAndLeftAlone()
    {
        using var bench = new StoreBench();
        using (var other = new SqliteConnection($"Data Source={bench.Path};Pooling=False"))
            other.Execute("CREATE TABLE theirs (x)");

        var refused = Assert.Throws<StoreException>(bench.Open);

        Assert.Contains("another program", refused.Message);
    }

    [Fact]
    public void Open_AStoreOfALaterProgram_IsRefused()
    {
        using var bench = new StoreBench();
        bench.Add(SampleFacts.Of("a", "2019-03-06"));
        using (var later = new SqliteConnection($"Data Source={bench.Path};Pooling=False"))
            later.Execute("PRAGMA user_version = 9999");

        Assert.Contains("later program", Assert.Throws<StoreException>(bench.Open).Message);
    }

    [Fact]
    public void Open_NoDatabase_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("demarche.db", new string('x', 5000));

        Assert.Throws<StoreException>(() => SqliteStore.Open(path, create: true));
        Assert.Throws<StoreException>(() => SqliteStore.Open(folder.At("missing.db"), create: false));
    }
}
