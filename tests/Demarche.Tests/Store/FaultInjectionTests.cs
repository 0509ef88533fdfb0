using Dapper;
using Demarche.Facts;
using Demarche.Store;
using Demarche.Store.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Xunit.Abstractions;

namespace Demarche.Tests.Store;

/// <summary>
/// R2 and R4 of the plan: an addition that fails at its first, second, third ... step leaves the store as it was, says so to
/// its caller, and the next one succeeds. DEMARCHE_STEP thins the steps out; 1 tries every one.
/// </summary>
public class FaultInjectionTests(ITestOutputHelper output)
{
    private static readonly ReportFacts First = SampleFacts.Of("a", "2019-03-06");
    private static readonly ReportFacts Second = SampleFacts.Of("b", "2019-03-07", " More.");

    [Fact]
    public void Add_InterruptedAtAnyInstruction_IsWholeOrNotThere()
    {
        using var bench = new StoreBench();
        bench.Add(First);
        var before = bench.Export();
        var after = StoreBench.Export([First, Second]);
        var failures = 0;

        for (var at = 1; ; at += Setting.Number("DEMARCHE_STEP", 7))
        {
            using var connection = StoreFile.Open(bench.Path, create: false);
            using var store = new SqliteStore(connection);
            var instructions = 0;
            raw.sqlite3_progress_handler(connection.Handle, 1, _ => ++instructions == at ? 1 : 0, null);
            var failed = Xunit.Record.Exception(() => store.Add(Second, "test"));
            raw.sqlite3_progress_handler(connection.Handle, 0, null, null);
            if (failed is null)
                break;

            failures++;
            Assert.IsType<StoreException>(failed);
            var held = StoreBench.Export(store.KnownBy(DateOnly.MaxValue, mentions: true));
            Assert.Equal(held, bench.Export());

            // The commit's own last instruction: it was done, and its caller could not be told so.
            if (held == after)
                break;
            Assert.Equal(before, held);
        }

        output.WriteLine($"{failures} interruptions, nothing half there");
        Assert.True(failures > 20);
        Assert.Empty(bench.Verify());
        Assert.Equal(after, bench.Export());
    }

    [Fact]
    public void Add_WhenTheDiskIsFullAtAnyPage_KeepsWhatWasAndGoesOnWhenThereIsSpace()
    {
        using var bench = new StoreBench();
        bench.Add(First);
        var before = bench.Export();
        var large = SampleFacts.Of("b", "2019-03-07", new string('x', 60_000));
        var failures = 0;

        for (var more = 0; ; more++)
        {
            using var connection = StoreFile.Open(bench.Path, create: false);
            using var store = new SqliteStore(connection);
            var pages = connection.ExecuteScalar<int>("PRAGMA page_count");
            connection.Execute($"PRAGMA max_page_count = {pages + more}");
            if (Xunit.Record.Exception(() => store.Add(large, "test")) is not { } failed)
                break;

            failures++;
            Assert.Contains("full", Assert.IsType<StoreException>(failed).Message);
            Assert.Equal(before, bench.Export());
        }

        output.WriteLine($"{failures} pages at which there was no space");
        Assert.True(failures > 10);
        Assert.Empty(bench.Verify());
    }

    [Fact]
    public void Migration_InterruptedAtAnyInstruction_IsDoneByTheNextOpening()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("s.db");
        var forms = Forms();
        var failures = 0;

        for (var at = 1; ; at += Setting.Number("DEMARCHE_STEP", 7))
        {
            using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
            connection.Open();
            var instructions = 0;
            raw.sqlite3_progress_handler(connection.Handle, 1, _ => ++instructions == at ? 1 : 0, null);
            var failed = Xunit.Record.Exception(() => Migrations.Apply(connection));
            raw.sqlite3_progress_handler(connection.Handle, 0, null, null);
            if (failed is null)
                break;

            failures++;
            Assert.True(failed is SqliteException or StoreException, failed.ToString());
            Assert.Equal(forms[connection.ExecuteScalar<int>("PRAGMA user_version")], SchemaOf(connection));
        }

        output.WriteLine($"{failures} interruptions");
        Assert.True(failures > 5);
        using var store = SqliteStore.Open(path, create: false);
        Assert.Equal(AddOutcome.Added, store.Add(First, "test"));
    }

    // What the database looks like in each form, the empty one first.
    private static List<string> Forms()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        List<string> forms = [""];
        foreach (var (_, sql) in Migrations.All)
        {
            connection.Execute(sql);
            forms.Add(SchemaOf(connection));
        }

        return forms;
    }

    private static string SchemaOf(SqliteConnection connection) =>
        string.Join('\n', connection.Query<string>("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name"));
}
