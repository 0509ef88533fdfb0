namespace Demarche.Tests.Program.Upkeep;

/// <summary>Reports taken out and given another day, with all that follows, and back again.</summary>
public sealed class RemoveAndRedateTests : IDisposable
{
    private const string Report = "{\"id\":\"a\",\"date\":\"2020-01-08\",\"text\":\"Oslo offered talks to Stockholm on Monday.\"}";
    private const string Later = "{\"id\":\"A-copy\",\"date\":\"2020-01-09\",\"text\":\"Oslo offered talks to Stockholm on Monday.\"}";
    private const string Other = "{\"id\":\"b\",\"date\":\"2020-01-20\",\"text\":\"Stockholm rejected the offer of talks by Oslo.\"}";

    private readonly TemporaryFolder _folder = new();
    private readonly string _store;

    public RemoveAndRedateTests()
    {
        _store = _folder.At("s.db");
        Add(Report, Later, Other);
    }

    [Fact]
    public void Redate_MovesTheReportAndWhatItTellsByItsDay_AndUndoBringsBackEveryByte()
    {
        var before = Run("export", "--mentions").Out;

        var run = Run("redate", "a", "2020-01-15", "--by", "K. Holm");
        Assert.Equal(0, run.Code);
        Assert.Contains("2020-01-06 -> 2020-01-13", run.Out);
        Assert.Contains("\"on\":\"2020-01-13\"", Run("export").Out);
        Assert.Equal("", Run("export", "--known-by", "2020-01-14").Out);
        Assert.Equal(0, Run("verify").Code);

        Run("correct", "undo", "--by", "K. Holm");
        Assert.Equal(before, Run("export", "--mentions").Out);
        Assert.Equal(0, Run("verify").Code);
    }

    [Fact]
    public void Redate_HoldsWhateverCopiesComeLater_AndInWhateverOrder()
    {
        Run("redate", "a", "2020-01-15", "--by", "K. Holm");
        var ruled = Run("export", "--mentions").Out;

        Add(Report, Later);
        Assert.Equal(ruled, Run("export", "--mentions").Out);
        Add(Report.Replace("2020-01-08", "2019-12-01", StringComparison.Ordinal));

        Assert.Equal(ruled, Run("export", "--mentions").Out);
        Assert.Equal(0, Run("verify").Code);
    }

    [Fact]
    public void Redate_OfAReportThatIsRemovedAndComesBack_StillHolds()
    {
        Run("redate", "a", "2020-01-15", "--by", "K. Holm");
        var ruled = Run("export", "--mentions").Out;

        Run("remove", "a", "--by", "K. Holm");
        var undone = Run("correct", "undo", "--by", "K. Holm").Out;
        Assert.Contains("is out\n", undone);
        Assert.EndsWith("add it again\n", undone);
        Add(Report, Later);

        Assert.Equal(ruled, Run("export", "--mentions").Out);
        Assert.Equal(0, Run("verify").Code);
    }

    [Fact]
    public void Remove_TakesTheReportOutOfEveryView_AndItStaysOutUntilUndone()
    {
        var before = Run("export", "--mentions").Out;

        Assert.Equal(0, Run("remove", "a", "--by", "K. Holm", "--because", "not of the matter").Code);
        Assert.DoesNotContain("Monday", Run("export").Out);
        Assert.Equal(1, Run("show", "a").Code);
        Assert.StartsWith("left out  a", Assert.Single(Add(Report).Lines));
        Assert.DoesNotContain("Monday", Run("export").Out);
        Assert.Equal(0, Run("verify").Code);

        Run("correct", "undo", "--by", "K. Holm");
        Add(Later, Report);
        Assert.Equal(before, Run("export", "--mentions").Out);
        Assert.Contains("not of the matter", Run("correct", "log").Out);
    }

    [Theory]
    [InlineData("no report", "remove", "nobody")]
    [InlineData("is no day", "redate", "a", "soon")]
    [InlineData("no report", "redate", "nobody", "2020-01-01")]
    public void WhatCannotBeDone_IsSaid(string said, params string[] args)
    {
        var run = Run([.. args, "--by", "K. Holm"]);

        Assert.Equal(1, run.Code);
        Assert.Contains(said, run.Error + run.Out);
    }

    [Fact]
    public void Remove_ALabelWithSeveralVersions_AsksForAKey()
    {
        Add(Report.Replace("Monday", "Tuesday", StringComparison.Ordinal));

        var run = Run("remove", "a", "--by", "K. Holm");

        Assert.Equal(1, run.Code);
        Assert.Contains("2 versions", run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private Cli Add(params string[] lines) => Cli.RunWith(string.Join('\n', lines), "add", "-", "--store", _store);

    private Cli Run(params string[] args) => Cli.Run([.. args, "--store", _store]);
}
