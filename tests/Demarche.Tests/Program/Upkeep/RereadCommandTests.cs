using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Demarche.Tests.Program.Upkeep;

/// <summary>Reading again with other rules, and what becomes of rulings by hand on the way.</summary>
public sealed class RereadCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _store;

    public RereadCommandTests()
    {
        _store = _folder.At("s.db");
        Cli.Run("add", Repository.At("samples"), "--store", _store);
    }

    [Fact]
    public void Reread_WithTheSameProgramAndKnowledge_ChangesNothing()
    {
        var before = Run("export", "--mentions").Out;

        var run = Run("reread");

        Assert.Equal(0, run.Code);
        Assert.Contains("12 reports read again, 0 of them otherwise", run.Out);
        Assert.Equal(before, Run("export", "--mentions").Out);
    }

    [Fact]
    public void Reread_WithOtherRules_ShowsWhatChangesAndBackAgain()
    {
        var before = Run("export", "--mentions").Out;

        var dry = Run("reread", "--knowledge", OtherRules(), "--dry-run");
        Assert.Equal(before, Run("export", "--mentions").Out);
        var forth = Run("reread", "--knowledge", OtherRules());
        Assert.Contains("act reject -> deny", forth.Out);
        Assert.Equal(dry.Out.Replace(" Nothing was kept.", "", StringComparison.Ordinal), forth.Out);
        Assert.NotEqual(before, Run("export", "--mentions").Out);
        Run("reread");

        Assert.Equal(before, Run("export", "--mentions").Out);
        Assert.Equal(0, Run("verify").Code);
    }

    [Fact]
    public void Reread_WhenAllThatWasReadIsGoneOrDamaged_MakesItAgainFromReportsAndRulings()
    {
        Run("correct", "confirm", Events("offer").First(), "--by", "K. Holm");
        var before = Run("export", "--mentions").Out;
        using (var connection = new SqliteConnection($"Data Source={_store};Pooling=False"))
            connection.Execute("DELETE FROM fact; DELETE FROM facts WHERE report % 2 = 0; UPDATE facts SET body = x'00'");
        Assert.Equal(1, Run("verify").Code);

        Assert.Equal(0, Run("reread").Code);

        Assert.Equal(before, Run("export", "--mentions").Out);
        Assert.Equal(0, Run("verify").Code);
    }

    [Fact]
    public void Rulings_ThroughTwoVersionsOfTheRules_AreReattachedOrListedAndNoneIsLost()
    {
        string[][] kinds = [["retract"], ["modality", "possible"], ["day", "2019-01"], ["act", "support"], ["party", "NOR"]];
        var refused = Events("reject").ToList();
        var facts = refused.Concat(Events("offer").Take(5)).ToList();
        foreach (var (i, fact) in facts.Index())
        {
            var kind = i < refused.Count ? ["confirm"] : kinds[i % kinds.Length];
            Assert.Equal(0, Run(["correct", kind[0], fact, .. kind.Skip(1), "--by", "K. Holm"]).Code);
        }

        var corrected = Run("export").Out;

        var forth = Lines(Run("reread", "--knowledge", OtherRules(), "--format", "json"));
        Assert.Equal(facts.Count, forth.Count);
        Assert.Contains(forth, c => c.State == "not reattached" && c.Detail.Contains("read otherwise now: act reject -> deny", StringComparison.Ordinal));
        Assert.Contains(forth, c => c.State == "applied");
        Assert.All(forth, c => Assert.True(c.State != "not reattached" || c.Detail.Length > 0));
        Assert.Equal(facts.Count, Run("correct", "log", "--format", "json").Lines.Length);

        var back = Lines(Run("reread", "--format", "json"));
        Assert.All(back, c => Assert.Equal("applied", c.State));
        Assert.Equal(corrected, Run("export").Out);
    }

    public void Dispose() => _folder.Dispose();

    private Cli Run(params string[] args) => Cli.Run([.. args, "--store", _store]);

    // "rejected" is a denial, "proposed" a demand: other readings of the same words.
    private string OtherRules()
    {
        _folder.Write("rules/acts/deny.txt", "[verbs]\nreject\n");
        _folder.Write("rules/acts/demand.txt", "[verbs]\npropose\n");
        return _folder.At("rules");
    }

    private IEnumerable<string> Events(string act) => Run("export").Lines.Select(l => JsonDocument.Parse(l).RootElement)
        .Where(l => l.GetProperty("type").GetString() == "event" && l.GetProperty("act").GetString() == act).Select(l => l.GetProperty("id").GetString()!);

    private static List<(string State, string Detail)> Lines(Cli run) =>
    [
        .. run.Lines.Select(l => JsonDocument.Parse(l).RootElement).Where(l => l.GetProperty("type").GetString() == "correction")
            .Select(l => (l.GetProperty("state").GetString()!, l.GetProperty("detail").GetString()!)),
    ];
}
