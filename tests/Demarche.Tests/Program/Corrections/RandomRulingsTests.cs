using System.Text.Json;
using Xunit.Abstractions;

namespace Demarche.Tests.Program.Corrections;

/// <summary>
/// R8 of the plan: random rulings and undos, of facts, persons and reports' days. When all are undone the export is that of the
/// beginning, byte for byte, and the log keeps every entry. DEMARCHE_RULINGS sets how many.
/// </summary>
public class RandomRulingsTests(ITestOutputHelper output)
{
    private static readonly string[][] Kinds =
    [
        ["confirm"], ["retract"], ["act", "support"], ["act", "meet"], ["modality", "negated"], ["day", "2018-05"], ["party", "NOR,SWE", "--side", "to"], ["speaker", "Ole Berg"],
    ];

    [Fact]
    public void AllUndone_TheExportIsThatOfTheBeginning()
    {
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        var rulings = Setting.Number("DEMARCHE_RULINGS", 12);
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var store = folder.At("s.db");
        Cli.RunWith(string.Join('\n', NewsStory.Lines("r", 6)), "add", "-", "--store", store);
        var before = Run(store, "export", "--mentions").Out;
        var facts = Ids(before, "event").Concat(Ids(before, "statement")).ToList();
        var inForce = new List<string>();
        var (made, undone) = (0, 0);

        for (var i = 0; i < rulings; i++)
        {
            if (inForce.Count > 0 && random.Next(3) == 0)
            {
                var taken = inForce[random.Next(inForce.Count)];
                Assert.Equal(0, Run(store, "correct", "undo", taken, "--by", "K. Holm").Code);
                inForce.Remove(taken);
                undone++;
                continue;
            }

            var run = random.Next(8) == 0
                ? Run(store, "redate", $"r-{random.Next(6)}", $"2019-02-{random.Next(1, 28):00}", "--by", "K. Holm", "--format", "json")
                : Run(store, ["correct", .. Ruling(random, facts), "--by", "K. Holm", "--format", "json"]);
            if (run.Code != 0)
                continue;
            made++;
            inForce.Add(JsonDocument.Parse(run.Lines[0]).RootElement.GetProperty("id").GetString()!);
        }

        Assert.Equal(inForce.Count == 0, before == Run(store, "export", "--mentions").Out);
        while (inForce.Count > 0)
        {
            var at = random.Next(inForce.Count);
            Assert.Equal(0, Run(store, "correct", "undo", inForce[at], "--by", "K. Holm").Code);
            inForce.RemoveAt(at);
            undone++;
        }

        Assert.Equal(before, Run(store, "export", "--mentions").Out);
        Assert.Equal(made + undone, Run(store, "correct", "log", "--format", "json").Lines.Length);
        Assert.Equal(0, Run(store, "verify").Code);
        output.WriteLine($"seed {seed}: {made} rulings, {undone} undos; the export returned byte for byte, the log has all {made + undone}");
        Assert.True(made > rulings / 3);
    }

    private static string[] Ruling(Random random, List<string> facts)
    {
        var kind = Kinds[random.Next(Kinds.Length)];
        return [kind[0], facts[random.Next(facts.Count)], .. kind.Skip(1)];
    }

    private static IEnumerable<string> Ids(string export, string type) => export.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(l => JsonDocument.Parse(l).RootElement).Where(l => l.GetProperty("type").GetString() == type).Select(l => l.GetProperty("id").GetString()!);

    private static Cli Run(string store, params string[] args) => Cli.Run([.. args, "--store", store]);
}
