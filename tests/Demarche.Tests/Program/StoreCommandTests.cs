using Xunit.Abstractions;

namespace Demarche.Tests.Program;

public class StoreCommandTests(ITestOutputHelper output)
{
    [Fact]
    public void Export_AfterAnyOrderBatchesAndRepeats_IsTheSame()
    {
        var lines = NewsStory.Lines("autumn", 24).ToList();
        lines.Add(lines[3].Replace("autumn-3", "copy-of-3", StringComparison.Ordinal));
        lines.Add(lines[4].Replace("2019-01-05", "2018-12-01", StringComparison.Ordinal));
        var expected = ExportOf([lines]);
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        var runs = Setting.Number("DEMARCHE_ORDERS", 5);
        output.WriteLine($"seed {seed}, {runs} orders");
        var random = new Random(seed);

        for (var run = 0; run < runs; run++)
        {
            var shuffled = lines.Concat(lines.Where(_ => random.Next(4) == 0)).ToArray();
            random.Shuffle(shuffled);

            Assert.Equal(expected, ExportOf(shuffled.Chunk(1 + random.Next(10))));
        }
    }

    [Fact]
    public void Views_ReportsDatedLater_ChangeNoByteOfAnEarlierDay()
    {
        var lines = NewsStory.Lines("winter", 16).ToList();
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        var runs = Setting.Number("DEMARCHE_ORDERS", 5);
        output.WriteLine($"seed {seed}, {runs} subsets");
        var random = new Random(seed);

        for (var run = 0; run < runs; run++)
        {
            var k = new DateOnly(2019, 1, 1).AddDays(random.Next(15)).ToString("yyyy-MM-dd");
            var earlier = lines.Where(l => random.Next(3) > 0 && string.CompareOrdinal(DayOf(l), k) <= 0).ToArray();
            var later = lines.Where(l => string.CompareOrdinal(DayOf(l), k) > 0 && random.Next(2) == 0).ToArray();
            var both = earlier.Concat(later).ToArray();
            random.Shuffle(both);

            Assert.Equal(ViewsOf(earlier, k), ViewsOf(both, k));
        }
    }

    [Fact]
    public void Views_FromAStoreAndFromFiles_AreTheSame()
    {
        using var folder = new TemporaryFolder();
        var samples = Repository.At("samples", "korea-talks");
        Assert.Equal(0, Cli.Run("add", samples, "--store", folder.At("s.db")).Code);

        foreach (var view in new[] { "brief", "positions", "contacts" })
            Assert.Equal(Cli.Run(view, samples).Out, Cli.Run(view, "--store", folder.At("s.db")).Out);
    }

    [Fact]
    public void Add_WithFaults_KeepsTheRestAndSaysOneLineForEach()
    {
        using var folder = new TemporaryFolder();
        var input = "{\"id\":\"a\",\"date\":\"2020-01-01\",\"text\":\"One.\"}\n{\"id\":\"b\"}\n";

        var first = Cli.RunWith(input, "add", "-", "--store", folder.At("s.db"));
        var second = Cli.RunWith(input, "add", "-", "--store", folder.At("s.db"));

        Assert.Equal((2, 2), (first.Code, second.Code));
        Assert.StartsWith("added  a  2020-01-01", Assert.Single(first.Lines));
        Assert.StartsWith("held  a  2020-01-01", Assert.Single(second.Lines));
        Assert.Contains("no text", first.Error);
    }

    [Fact]
    public void Add_TextDatedOtherwiseThanItsName_WarnsOnceAndKeepsIt()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("2021-03-09-envoy.txt", " date 2021-06-21 \nOslo offered talks to Stockholm.\n");

        var first = Cli.Run("add", file, "--store", folder.At("s.db"));
        var second = Cli.Run("add", file, "--store", folder.At("s.db"));

        Assert.Equal(0, first.Code);
        Assert.Equal("demarche: 2021-03-09-envoy: dated 2021-06-21 (first line), but 2021-03-09 by file name.", first.Error.Trim());
        Assert.Empty(second.Error);
    }

    [Fact]
    public void Knowledge_OutletsOfAFolder_ReachCommandsThatReadFiles()
    {
        using var folder = new TemporaryFolder();
        folder.Write(Path.Combine("words", "outlets.tsv"), "name\ttier\tdomains\taliases\nNorland Harbour Office\tofficial\tharbour.example\n");
        const string Line = "{\"id\":\"a\",\"date\":\"2020-01-01\",\"url\":\"https://harbour.example/a\",\"text\":\"Oslo offered talks to Stockholm on Monday.\"}";

        Assert.Contains("\"outlet\":\"Norland Harbour Office\"", Cli.RunWith(Line, "reports", "-", "--knowledge", folder.At("words")).Out);
        Assert.Contains("Norland Harbour Office", Cli.RunWith(Line, "brief", "-", "--knowledge", folder.At("words")).Out);
        Assert.DoesNotContain("Norland Harbour Office", Cli.RunWith(Line, "brief", "-").Out);
    }

    [Fact]
    public void Show_AReportsLabelAndAFactsId_PrintsItsPage()
    {
        using var folder = new TemporaryFolder();
        var store = folder.At("s.db");
        Cli.RunWith("{\"id\":\"a\",\"date\":\"2020-01-01\",\"text\":\"Oslo offered talks to Stockholm on Monday.\"}", "add", "-", "--store", store);

        var page = Cli.Run("show", "a", "--store", store);
        var none = Cli.Run("show", "nobody", "--store", store);

        Assert.Contains("Oslo offered talks to Stockholm on Monday.", page.Out);
        Assert.Equal(1, none.Code);
        Assert.Contains("nobody", none.Error);
    }

    [Fact]
    public void Verify_AStoreAsWritten_SaysSo()
    {
        using var folder = new TemporaryFolder();
        Cli.Run("add", Repository.At("samples"), "--store", folder.At("s.db"));

        var run = Cli.Run("verify", "--store", folder.At("s.db"));

        Assert.Equal((0, "All is as it was written.\n"), (run.Code, run.Out));
    }

    [Fact]
    public void AViewWithoutReportsOrStore_SaysWhatIsMissing()
    {
        using var folder = new TemporaryFolder();

        var run = Cli.Run("positions", "--store", folder.At("none.db"));

        Assert.Equal(1, run.Code);
        Assert.Contains("none.db", run.Error);
        Assert.False(File.Exists(folder.At("none.db")));
    }

    [Fact]
    public void Export_ToAFile_LeavesNothingBesideIt()
    {
        using var folder = new TemporaryFolder();
        Cli.Run("add", Repository.At("samples"), "--store", folder.At("s.db"));
        var direct = Cli.Run("export", "--store", folder.At("s.db"), "--mentions");

        var run = Cli.Run("export", "--store", folder.At("s.db"), "--mentions", "--out", folder.At("facts.jsonl"));

        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Equal(direct.Out, File.ReadAllText(folder.At("facts.jsonl")));
        Assert.Equal(["facts.jsonl", "s.db"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    private static string DayOf(string line) => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("date").GetString()!;

    private static string ExportOf(IEnumerable<IReadOnlyList<string>> batches)
    {
        using var folder = new TemporaryFolder();
        foreach (var batch in batches)
            Assert.Equal(0, Cli.RunWith(string.Join('\n', batch), "add", "-", "--store", folder.At("s.db")).Code);
        var export = Cli.Run("export", "--store", folder.At("s.db"), "--mentions");
        Assert.NotEqual("", export.Out);
        return export.Out;
    }

    private static string ViewsOf(IReadOnlyList<string> lines, string k)
    {
        using var folder = new TemporaryFolder();
        var store = folder.At("s.db");
        Cli.RunWith(string.Join('\n', lines.Append("{\"id\":\"first\",\"date\":\"2018-12-31\",\"text\":\"Talks began.\"}")), "add", "-", "--store", store);
        string[][] views =
        [
            ["brief", "--known-by", k], ["brief", "--known-by", k, "--format", "json"], ["positions", "--known-by", k, "--format", "json"],
            ["positions", "--known-by", k], ["contacts", "--known-by", k, "--format", "json"], ["contacts", "--known-by", k], ["export", "--known-by", k],
        ];
        return string.Concat(views.Select(view => Cli.Run([.. view, "--store", store])).Select(run => $"{run.Code}\n{run.Out}"));
    }
}
