using System.Text.Json;

namespace Demarche.Tests.Program.Corrections;

/// <summary>The whole of <c>correct</c> on a store of two short reports.</summary>
public sealed class CorrectCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _store;

    public CorrectCommandTests()
    {
        _store = _folder.At("s.db");
        Cli.RunWith(string.Join('\n', NewsStory.Lines("c", 2)), "add", "-", "--store", _store);
    }

    [Fact]
    public void AnAct_Ruled_ChangesEveryViewUntilUndone_AndTheLogKeepsBoth()
    {
        var before = Run("export").Out;
        var offer = EventOf("reject");

        var made = Run("correct", "act", offer, "demand", "--by", "K. Holm", "--because", "her own words");
        Assert.Equal(0, made.Code);
        Assert.Contains($"\"id\":\"{offer}\",\"report\":\"c-0\",\"act\":\"demand\"", Run("export").Out);
        Assert.Contains("corrected by hand", Run("show", offer).Out);
        Assert.Contains("corrected by hand.", Run("brief").Out);

        Assert.Equal(0, Run("correct", "undo", "--by", "L. Berg").Code);
        Assert.Equal(before, Run("export").Out);
        var log = Run("correct", "log").Out;
        Assert.Contains("her own words", log);
        Assert.Contains("L. Berg", log);
        Assert.Contains("undone", log);
    }

    [Fact]
    public void TheLog_OfRulingsOnPersons_TellsWhatBecameOfThem()
    {
        Cli.RunWith("""{"id":"d","date":"2019-02-05","text":"Foreign Minister Jon Holm of Norway met Foreign Minister Eva Brandt of Sweden in Oslo on Monday."}""", "add", "-", "--store", _store);

        Assert.Equal(0, Run("correct", "merge", "Jon Holm", "Eva Brandt", "--by", "K. Holm").Code);

        var log = Run("correct", "log");
        Assert.Equal(0, log.Code);
        Assert.EndsWith("\n  now      applied\n", log.Out.TrimEnd() + "\n");
    }

    [Fact]
    public void ARulingMadeToday_DoesNotCountByYesterday()
    {
        var before = Run("export").Out;

        Run("correct", "retract", EventOf("reject"), "--by", "K. Holm");

        Assert.NotEqual(before, Run("export").Out);
        Assert.Equal(before, Run("export", "--corrections-by", "2001-01-01").Out);
    }

    [Fact]
    public void ARuling_MadeAgainWithinASecondOfItsUndo_Holds()
    {
        var offer = EventOf("reject");
        foreach (var ruling in (string[][])[["retract", offer], ["undo"], ["retract", offer]])
            Assert.Equal(0, Run(["correct", .. ruling, "--by", "K. Holm"]).Code);

        Assert.DoesNotContain(offer, Run("export").Out);
    }

    [Fact]
    public void TheLog_AsJson_HasKeyQuoteContextAndValues()
    {
        Run("correct", "modality", EventOf("reject"), "negated", "--by", "K. Holm");

        using var line = JsonDocument.Parse(Assert.Single(Run("correct", "log", "--format", "json").Lines));
        var quote = line.RootElement.GetProperty("facts")[0];
        Assert.Equal(
            ["report", "label", "kind", "fact", "start", "exact", "prefix", "suffix", "old"],
            quote.EnumerateObject().Select(p => p.Name));
        Assert.Equal("occurred", quote.GetProperty("old").GetProperty("modality").GetString());
        Assert.Equal("negated", line.RootElement.GetProperty("new").GetProperty("modality").GetString());
        Assert.Equal(("K. Holm", "applied"), (line.RootElement.GetProperty("by").GetString(), line.RootElement.GetProperty("state").GetString()));
    }

    [Fact]
    public void AFact_NobodyRead_IsAddedAndCanBeRuledOnItself()
    {
        var words = "told reporters in Oslo";
        Assert.Equal(0, Run("correct", "add", "c-0", words, "--act", "meet", "--from", "SWE,Norway", "--by", "K. Holm").Code);
        var added = Run("export").Lines.Select(l => JsonDocument.Parse(l).RootElement).Single(l => l.TryGetProperty("evidence", out var e) && e.GetProperty("text").GetString() == words);

        Assert.Equal(["SWE", "NOR"], added.GetProperty("actors").EnumerateArray().Select(a => a.GetProperty("party").GetString()));
        Assert.Equal(0, Run("correct", "day", added.GetProperty("id").GetString()!, "2018-05", "--by", "K. Holm").Code);
        Assert.Contains("\"on\":\"2018-05\"", Run("export").Lines.Single(l => l.Contains(added.GetProperty("id").GetString()!, StringComparison.Ordinal)));
        Assert.Equal(0, Run("verify").Code);
    }

    [Theory]
    [InlineData("no fact", "correct", "confirm", "e-0123456789abcdef")]
    [InlineData("is no act", "correct", "act", "?", "dance")]
    [InlineData("is no day", "correct", "day", "?", "yesterday")]
    [InlineData("No party", "correct", "party", "?", "Atlantis")]
    [InlineData("no ruling to undo", "correct", "undo")]
    [InlineData("no words", "correct", "add", "c-0", "never said", "--act", "meet", "--from", "SWE")]
    [InlineData("nobody called", "correct", "merge", "Nobody", "Ana Lindqvist")]
    public void WhatCannotBeRuled_IsSaidAndNothingIsKept(string said, params string[] args)
    {
        var run = Run([.. args.Select(a => a == "?" ? EventOf("reject") : a), "--by", "K. Holm"]);

        Assert.Equal(1, run.Code);
        Assert.Contains(said, run.Error);
        Assert.Equal("", Run("correct", "log").Out);
    }

    [Fact]
    public void ARuling_WithoutAName_IsRefused()
    {
        var run = Run("correct", "confirm", EventOf("reject"));

        Assert.Equal(1, run.Code);
        Assert.Contains("--by", run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private Cli Run(params string[] args) => Cli.Run([.. args, "--store", _store]);

    private string EventOf(string act) =>
        Run("export").Lines.Select(l => JsonDocument.Parse(l).RootElement)
            .First(l => l.TryGetProperty("act", out var named) && named.GetString() == act && l.GetProperty("report").GetString() == "c-0").GetProperty("id").GetString()!;
}
