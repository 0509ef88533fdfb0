namespace Demarche.Tests.Program.Dossiers;

/// <summary>A desk's own note stays home: no view and no export has a word of it unless asked.</summary>
public sealed class NoteCommandTests : IDisposable
{
    private const string Secret = "Sweden offered Norway talks on herring";

    private readonly TemporaryFolder _folder = new();
    private readonly string _store;

    public NoteCommandTests()
    {
        _store = _folder.At("s.db");
        Cli.RunWith("{\"id\":\"a\",\"date\":\"2020-01-08\",\"text\":\"Norway demanded that Sweden lift its sanctions.\"}", "add", "-", "--store", _store);
    }

    [Fact]
    public void ANote_IsLeftOutOfEveryViewAndExport_AndItsDayToo()
    {
        string[][] views = [["brief"], ["positions"], ["contacts"], ["timeline"], ["changes", "--from", "2020-01-01", "--to", "2020-03-01"], ["search", "herring"], ["export"], ["brief", "--format", "json"]];
        var before = views.Select(v => Run(v).Out).ToList();

        var noted = Run("note", Secret + " on Monday.", "--date", "2020-02-05", "--marking", "RESTRICTED", "--label", "call-1", "--kind", "call");

        Assert.Equal((0, "noted  call-1 [RESTRICTED]  2020-02-05"), (noted.Code, noted.Out[..38]));
        Assert.Equal(before, views.Select(v => Run(v).Out));
    }

    [Theory]
    [InlineData("positions")]
    [InlineData("timeline")]
    [InlineData("export")]
    public void ANote_AskedFor_StandsWithItsMarking(string view)
    {
        Run("note", Secret + " on Monday.", "--date", "2020-02-05", "--marking", "RESTRICTED", "--label", "call-1");

        var asked = Run(view, "--marked").Out;

        Assert.Contains("call-1 [RESTRICTED]", asked);
        Assert.Contains("Sweden", asked);
    }

    [Fact]
    public void ATextThatOnceCameWithAMarking_KeepsItHoweverElseItComes()
    {
        Run("note", Secret + ".", "--date", "2020-02-05", "--label", "call-1");
        var marked = Run("export", "--marked").Out;

        Cli.RunWith($"{{\"id\":\"call-1\",\"date\":\"2020-02-05\",\"text\":\"{Secret}.\"}}", "add", "-", "--store", _store);

        Assert.DoesNotContain("herring", Run("export").Out);
        Assert.Equal(marked.Contains("herring", StringComparison.Ordinal), Run("export", "--marked").Out.Contains("herring", StringComparison.Ordinal));
        Assert.Equal(0, Run("verify").Code);
    }

    [Fact]
    public void ReportsAddedWithAMarking_StayHomeToo()
    {
        Cli.RunWith($"{{\"id\":\"memo\",\"date\":\"2020-02-05\",\"text\":\"{Secret}.\"}}", "add", "-", "--marking", "RESTRICTED", "--store", _store);

        Assert.DoesNotContain("herring", Run("export").Out);
        Assert.Contains("memo [RESTRICTED]", Run("export", "--marked").Out);
        Assert.Contains("memo [RESTRICTED]", Run("show", "memo").Out);
    }

    [Theory]
    [InlineData("A note has words", " ")]
    [InlineData("no marking", "Words.", "--marking", "<b>")]
    public void WhatIsNoNote_IsRefused(string said, params string[] args)
    {
        var run = Run(["note", .. args]);

        Assert.Equal(1, run.Code);
        Assert.Contains(said, run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private Cli Run(params string[] args) => Cli.Run([.. args, "--store", _store]);
}
