using System.IO.Compression;
using Dapper;
using Demarche.Store;
using Demarche.Store.Sqlite;
using Demarche.Tests.Program;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Xunit.Abstractions;

namespace Demarche.Tests.Store;

/// <summary>
/// R7 of the plan: a store of every form that there has been, made from the sample story by the last program of that form
/// (<c>Forms/</c>), is opened by this one; stopped at any step on the way, it goes on with the next opening. DEMARCHE_STEP thins the steps out.
/// </summary>
public sealed class EarlierFormTests(ITestOutputHelper output) : IDisposable
{
    private static readonly Lazy<string> Fresh = new(() =>
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Cli.Run("add", Repository.At("samples", "korea-talks"), Repository.At("samples", "india-pakistan-talks"), "--store", folder.At("fresh.db")).Code);
        return Cli.Run("export", "--store", folder.At("fresh.db")).Out;
    });

    private readonly TemporaryFolder _folder = new();

    /// <summary>Every form but this program's own.</summary>
    public static TheoryData<int> Forms => [.. Migrations.All.Select(m => m.Number).SkipLast(1)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Open_AStoreOfAnEarlierForm_HoldsAllThatItHeld(int form)
    {
        var path = Unpacked(form);
        var held = Held(path);

        using (var store = SqliteStore.Open(path, create: false))
            Assert.Empty(store.Verify(CancellationToken.None));

        Assert.Equal(7, held.Count(h => h.StartsWith("report ", StringComparison.Ordinal)));
        Assert.Equal(held, Held(path));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Reread_OfAStoreOfAnEarlierForm_IsTheStoreThatThisProgramMakes(int form)
    {
        var path = Unpacked(form);

        Assert.Equal(0, Cli.Run("reread", "--store", path).Code);
        Assert.Equal(0, Cli.Run("add", Repository.At("samples", "india-pakistan-talks"), "--store", path).Code);

        Assert.Equal(Fresh.Value, Cli.Run("export", "--store", path).Out);
        Assert.Contains("All is as it was written", Cli.Run("verify", "--store", path).Out);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Open_InterruptedAtAnyStep_GoesOnWithTheNextOpening(int form)
    {
        var path = Unpacked(form);
        var held = Held(path);
        var failures = 0;
        for (var at = 1; OpenedUntil(path, at) is { } failed; at += Setting.Number("DEMARCHE_STEP", 97))
        {
            failures++;
            Assert.True(failed is SqliteException or StoreException, failed.ToString());
            Assert.Equal(held, Held(path));
        }

        output.WriteLine($"form {form}: {failures} interruptions");
        Assert.True(failures > 1);
        using var store = SqliteStore.Open(path, create: false);
        Assert.Empty(store.Verify(CancellationToken.None));
        Assert.Equal(AddOutcome.Added, store.Add(SampleFacts.Of("after", "2019-04-01"), "test"));
    }

    public void Dispose() => _folder.Dispose();

    // What opening does, by hand, so that it can be stopped.
    private static Exception? OpenedUntil(string path, int instruction)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var instructions = 0;
        raw.sqlite3_progress_handler(connection.Handle, 1, _ => ++instructions == instruction ? 1 : 0, null);
        var facts = new FactsRows(connection);
        var failed = Xunit.Record.Exception(() =>
        {
            Migrations.Apply(connection);
            new StoryRows(connection, facts).FileRest();
            new WordRows(connection, facts).PutRest();
        });
        raw.sqlite3_progress_handler(connection.Handle, 0, null, null);
        return failed;
    }

    private string Unpacked(int form)
    {
        using var packed = new GZipStream(File.OpenRead(Repository.At("tests", "Demarche.Tests", "Store", "Forms", $"form-{form}.db.gz")), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return _folder.Write($"form-{form}.db", bytes.ToArray());
    }

    // What every form holds in the same tables: texts, facts and what names them.
    private static List<string> Held(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return [.. connection.Query<string>(
            """
            SELECT 'report ' || key || ' ' || label || ' ' || date || ' ' || hex(seal) FROM report
            UNION ALL SELECT 'text ' || report || ' ' || text FROM report_text
            UNION ALL SELECT 'facts ' || report || ' ' || program || ' ' || hex(body) || hex(body_hash) || hex(mentions) || hex(mentions_hash) FROM facts
            UNION ALL SELECT 'fact ' || id || ' ' || report FROM fact
            ORDER BY 1
            """)];
    }
}
