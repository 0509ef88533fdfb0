using System.Diagnostics;
using System.Text;
using Demarche.Store;
using Demarche.Store.Sqlite;
using Demarche.Tests.Store;
using Xunit.Abstractions;

namespace Demarche.Tests.Program;

/// <summary>
/// R1 of the plan: <c>add</c> killed without warning at seeded moments, while another writer adds reports and rulings to the same
/// store. What either had acknowledged is there, nothing is half there, the store opens unaided and takes a write. DEMARCHE_KILLS
/// sets how many times, DEMARCHE_SEED when.
/// </summary>
public class KillTests(ITestOutputHelper output)
{
    private const int Batch = 40;

    // Each store is looked through after each kill, and so is not left to grow.
    private const int KillsOfAStore = 10;

    [Fact]
    public void Add_KilledAtAnyMoment_LosesNothingAcknowledgedAndLeavesNothingHalf()
    {
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        var kills = Setting.Number("DEMARCHE_KILLS", 12);
        var random = new Random(seed);
        var (midway, clean, added, ruled) = (0, 0, 0, 0);
        var batches = Enumerable.Range(0, Math.Min(kills, KillsOfAStore)).Select(NewBatch).ToList();

        for (var first = 0; first < kills; first += KillsOfAStore)
        {
            using var folder = new TemporaryFolder();
            var store = folder.At("s.db");
            var acknowledged = new HashSet<string>(StringComparer.Ordinal);
            var other = new OtherWriter(store);
            for (var kill = first; kill < Math.Min(kills, first + KillsOfAStore); kill++)
            {
                var batch = batches[kill - first];
                var input = folder.Write("batch.jsonl", batch.Input);

                var told = AddAndKill(input, store, random, other, out var killed);
                acknowledged.UnionWith(told);
                acknowledged.UnionWith(other.Added);
                midway += killed && told.Count is > 0 and < Batch ? 1 : 0;
                clean += killed ? 0 : 1;

                Check(store, acknowledged, other.Rulings, batch.Whole, kill);
            }

            added += acknowledged.Count;
            ruled += other.Rulings.Count;
        }

        output.WriteLine($"seed {seed}: {kills} kills, {midway} between the first and the last report, {clean} came too late; {added} reports and {ruled} rulings acknowledged, 0 lost, 0 half there");
        Assert.True(midway > kills / 4, "the kills missed the writing");
    }

    // Half of the kills wait for some acknowledged reports, half for some time, so that start and migration are hit as well.
    private static List<string> AddAndKill(string input, string store, Random random, OtherWriter other, out bool killed)
    {
        using var process = DemarcheProcess.Start("add", input, "--store", store);
        using var writing = other.Write();
        List<string> told = [];
        if (random.Next(4) == 0)
            process.WaitForExit(random.Next(600));
        else
            Hear(process, told, random.Next(1, Batch - 5));
        Thread.Sleep(random.Next(6));
        killed = !process.HasExited;
        process.Kill();
        process.WaitForExit();
        Hear(process, told, int.MaxValue);
        return told;
    }

    private static void Hear(Process process, List<string> told, int count)
    {
        while (told.Count < count && process.StandardOutput.ReadLine() is { } line)
        {
            // A last line that the kill cut off acknowledges nothing.
            if (line.Split("  ") is ["added", var label, _, ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..]])
                told.Add(label);
        }
    }

    private static void Check(string path, HashSet<string> acknowledged, IReadOnlyList<string> rulings, IReadOnlyDictionary<string, string> batch, int kill)
    {
        using (var store = SqliteStore.Open(path, create: true))
        {
            Assert.Empty(store.Verify(CancellationToken.None));
            var held = store.KnownBy(DateOnly.MaxValue, mentions: true).ToDictionary(f => f.Report.Label, StringComparer.Ordinal);
            Assert.Empty(acknowledged.Except(held.Keys));
            Assert.Equal(rulings, store.Corrections().Entries.Select(c => c.Id));

            // Whole: what is held of this batch is what reading it gives.
            foreach (var (label, whole) in batch.Where(b => held.ContainsKey(b.Key)))
                Assert.Equal(whole, StoreBench.Export([held[label]]));
            var after = SampleFacts.Of($"after-{kill}", "2019-01-01", $" After kill {kill}.");
            Assert.Equal(AddOutcome.Added, store.Add(after, "test"));
            acknowledged.Add(after.Report.Label);
        }
    }

    private static (string Input, IReadOnlyDictionary<string, string> Whole) NewBatch(int number)
    {
        var input = string.Join('\n', NewsStory.Lines($"k{number}", Batch));
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Cli.RunWith(input, "add", "-", "--store", folder.At("s.db")).Code);
        using var store = SqliteStore.Open(folder.At("s.db"), create: false);
        return (input, store.KnownBy(DateOnly.MaxValue, mentions: true).ToDictionary(f => f.Report.Label, f => StoreBench.Export([f]), StringComparer.Ordinal));
    }
}
