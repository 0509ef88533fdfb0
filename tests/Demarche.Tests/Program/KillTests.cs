using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Demarche.Store;
using Demarche.Store.Sqlite;
using Xunit.Abstractions;

namespace Demarche.Tests.Program;

/// <summary>
/// R1 of the plan: <c>add</c> killed without warning at seeded moments. What it had acknowledged is there, nothing is half
/// there, the store opens unaided and takes a write. DEMARCHE_KILLS sets how many times, DEMARCHE_SEED when.
/// </summary>
public class KillTests(ITestOutputHelper output)
{
    private const int Batch = 40;

    [Fact]
    public void Add_KilledAtAnyMoment_LosesNothingAcknowledgedAndLeavesNothingHalf()
    {
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        var kills = Setting.Number("DEMARCHE_KILLS", 12);
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var store = folder.At("s.db");
        var acknowledged = new HashSet<string>(StringComparer.Ordinal);
        var (midway, clean) = (0, 0);

        for (var kill = 0; kill < kills; kill++)
        {
            var lines = NewsStory.Lines($"k{kill}", Batch).ToList();
            var input = folder.Write("batch.jsonl", string.Join('\n', lines));

            var told = AddAndKill(input, store, random, out var killed);
            acknowledged.UnionWith(told);
            midway += killed && told.Count is > 0 and < Batch ? 1 : 0;
            clean += killed ? 0 : 1;

            Check(store, acknowledged, lines, kill);
        }

        output.WriteLine($"seed {seed}: {kills} kills, {midway} between the first and the last report, {clean} came too late; {acknowledged.Count} acknowledged, 0 lost, 0 half there");
        Assert.True(midway > kills / 4, "the kills missed the writing");
    }

    // Half of the kills wait for some acknowledged reports, half for some time, so that start and migration are hit as well.
    private static List<string> AddAndKill(string input, string store, Random random, out bool killed)
    {
        using var process = DemarcheProcess.Start("add", input, "--store", store);
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

    private static void Check(string path, HashSet<string> acknowledged, IReadOnlyList<string> lines, int kill)
    {
        if (!File.Exists(path))
        {
            Assert.Empty(acknowledged);
            return;
        }

        using (var store = SqliteStore.Open(path, create: true))
        {
            Assert.Empty(store.Verify(CancellationToken.None));
            var held = store.KnownBy(DateOnly.MaxValue, mentions: true).ToDictionary(f => f.Report.Label, StringComparer.Ordinal);
            Assert.Empty(acknowledged.Except(held.Keys));

            // Whole: what is held of this batch is what reading it gives.
            var mine = lines.Where(l => held.ContainsKey(LabelOf(l))).ToList();
            var expected = mine.Count == 0 ? "" : Cli.RunWith(string.Join('\n', mine), "read", "-", "--format", "json", "--mentions").Out;
            Assert.Equal(expected, ExportOf(mine.Select(l => held[LabelOf(l)])));
        }

        var write = Cli.RunWith($"{{\"id\":\"after-{kill}\",\"date\":\"2019-01-01\",\"text\":\"After kill {kill}.\"}}", "add", "-", "--store", path);
        Assert.Equal(0, write.Code);
        acknowledged.Add($"after-{kill}");
    }

    private static string LabelOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!;

    private static string ExportOf(IEnumerable<Demarche.Facts.ReportFacts> facts) => Store.StoreBench.Export(facts);
}
