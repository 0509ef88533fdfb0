using System.Text.Json;

namespace Demarche.Tests.Program;

public class ReadCommandTests
{
    private static readonly string Samples = Repository.At("samples", "korea-talks");

    [Fact]
    public void Read_FromTheLinesThatReportsPrints_IsTheSameAsFromTheFiles()
    {
        var direct = Cli.Run("read", Samples, "--format", "json", "--mentions");
        var reports = Cli.Run("reports", Samples);

        var piped = Cli.RunWith(reports.Out, "read", "-", "--format", "json", "--mentions");

        Assert.Equal((0, 0, 0), (direct.Code, reports.Code, piped.Code));
        Assert.Equal(direct.Out, piped.Out);
    }

    [Fact]
    public void Read_WithAnyNumberOfJobs_KeepsTheOrderOfTheInput()
    {
        var lines = NewsStory.Lines("spring", 60).ToList();
        var input = string.Join('\n', lines);

        var one = Cli.RunWith(input, "read", "-", "--format", "json", "--mentions", "--jobs", "1");
        var eight = Cli.RunWith(input, "read", "-", "--format", "json", "--mentions", "--jobs", "8");

        Assert.Equal(one.Out, eight.Out);
        Assert.Equal(
            Enumerable.Range(0, 60).Select(i => $"spring-{i}"),
            one.Lines.Select(Parse).Where(l => Text(l, "type") == "report").Select(l => Text(l, "id")));
    }

    [Fact]
    public void Read_GoodAndBad_ReadsTheRestAndSaysWhatIsWrong()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", " date 2020-01-01 The envoy left.");
        folder.Write("b.txt", "No day here.");

        var mixed = Cli.Run("read", folder.Path, "--format", "json");
        var served = Cli.Run("read", folder.Path, "--format", "json", "--date", "2020-01-02");
        var bad = Cli.Run("read", folder.At("b.txt"), folder.At("missing"), "--format", "json");

        Assert.Equal(2, mixed.Code);
        Assert.Equal(["report", "fault"], mixed.Lines.Select(l => Text(Parse(l), "type")));
        Assert.Contains("b.txt: no date:", mixed.Error);
        Assert.Equal((0, ""), (served.Code, served.Error));
        Assert.Equal(1, bad.Code);
        Assert.Equal(["no date", "no such path"], bad.Lines.Select(l => Text(Parse(l), "fault")));
    }

    [Fact]
    public void Read_AnEmptyFolder_SaysThatThereIsNothing()
    {
        using var folder = new TemporaryFolder();

        var run = Cli.Run("read", folder.Path);

        Assert.Equal(1, run.Code);
        Assert.Contains("no reports", run.Error);
    }

    [Fact]
    public void Read_Text_ShowsEverySentenceWithinEightyColumns()
    {
        var run = Cli.Run("read", Samples);

        Assert.Equal(0, run.Code);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80 || !line.Trim().Contains(' '), line));
        var page = string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var path in Directory.GetFiles(Samples, "*.txt"))
        {
            var firstWords = string.Join(' ', File.ReadAllText(path)[17..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(6));
            Assert.Contains(firstWords, page);
        }
    }

    [Theory]
    [InlineData("read", "--format", "xml", "x")]
    [InlineData("read", "--date", "21 June 2021", "x")]
    [InlineData("read", "--date", "2021-02-30", "x")]
    [InlineData("read", "--jobs", "0", "x")]
    [InlineData("read")]
    [InlineData("telepathy")]
    public void AWrongCommandLine_IsRefusedWithAMessage(params string[] args)
    {
        var run = Cli.Run(args);

        Assert.Equal(1, run.Code);
        Assert.NotEqual("", run.Error.Trim());
    }

    [Fact]
    public void Knowledge_AFolderOfFiles_AddsToWhatIsBuiltInAndAMissingOneIsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes.txt", "# nothing\n");

        Assert.Equal(0, Cli.Run("read", Samples, "--knowledge", folder.Path).Code);
        Assert.Contains("no folder", Cli.Run("read", Samples, "--knowledge", folder.At("none")).Error);
    }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;

    private static string? Text(JsonElement line, string key) => line.GetProperty(key).GetString();
}
