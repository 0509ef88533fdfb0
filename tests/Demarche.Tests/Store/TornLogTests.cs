using Demarche.Facts;
using Demarche.Store.Sqlite;
using Xunit.Abstractions;

namespace Demarche.Tests.Store;

/// <summary>
/// R3 of the plan: the power fails. What was synced is there; the last writes may be there in part, at any length, or be
/// rubbish. The store then holds exactly the reports whose addition had returned before.
/// </summary>
public class TornLogTests(ITestOutputHelper output)
{
    private const int Reports = 6;

    [Fact]
    public void Open_AfterALogTornAtAnyLength_HoldsEveryReportThatWasAcknowledgedByThen()
    {
        using var bench = new StoreBench();
        var (database, log, acknowledged) = Write(bench);
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        var random = new Random(seed);
        var tears = Setting.Number("DEMARCHE_TEARS", 60);
        output.WriteLine($"seed {seed}, {tears} tears in a log of {log.Length} bytes");
        using var folder = new TemporaryFolder();

        for (var tear = 0; tear < tears; tear++)
        {
            // Every addition's end and the bytes around it first, then anywhere.
            var length = tear < 3 * Reports ? Math.Min(log.Length, acknowledged[tear / 3] + (tear % 3) - 1) : random.Next(log.Length);
            var torn = log[..length];
            if (tear % 2 == 1)
                torn = [.. torn, .. Rubbish(random, log.Length - length)];

            Assert.Equal(acknowledged.Count(a => a <= length), HeldAfter(folder, $"{tear}", database, torn));
        }
    }

    private static (byte[] Database, byte[] Log, int[] Acknowledged) Write(StoreBench bench)
    {
        using (var store = bench.Open())
            store.Add(SampleFacts.Of("r", "2019-01-01"), "test");
        var database = File.ReadAllBytes(bench.Path);
        using var writing = bench.Open();
        var ends = new int[Reports];
        for (var i = 0; i < Reports; i++)
        {
            writing.Add(SampleFacts.Of($"r{i}", "2019-03-06", $" {i}"), "test");
            ends[i] = (int)new FileInfo(bench.Path + "-wal").Length;
        }

        using var log = new FileStream(bench.Path + "-wal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[log.Length];
        log.ReadExactly(bytes);
        return (database, bytes, ends);
    }

    // How many of the reports in the log are held; that each is whole is checked on the way.
    private static int HeldAfter(TemporaryFolder folder, string name, byte[] database, byte[] log)
    {
        var path = folder.Write($"{name}.db", database);
        folder.Write($"{name}.db-wal", log);
        using var store = SqliteStore.Open(path, create: false);
        Assert.Empty(store.Verify(CancellationToken.None));
        List<ReportFacts> held = [.. store.KnownBy(DateOnly.MaxValue)];
        store.Add(SampleFacts.Of("after", "2019-04-01", " After."), "test");
        return held.Count - 1;
    }

    private static byte[] Rubbish(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
