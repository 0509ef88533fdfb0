namespace Demarche.Tests.Program.Dossiers;

/// <summary>Dossiers beside one another: reports, words and markings of each are its own.</summary>
public sealed class DossierTests : IDisposable
{
    private const string Report = "{\"id\":\"a\",\"date\":\"2020-01-08\",\"text\":\"The Herring Board offered Norway talks.\"}";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void ADossier_HasAStoreOfItsOwn()
    {
        Assert.Equal(0, Run(Report, "add", "-", "--dossier", "nordic").Code);

        Assert.Contains("Herring", Run("", "export", "--dossier", "nordic").Out);
        Assert.Equal(1, Run("", "export").Code);
        Assert.Equal(1, Run("", "export", "--dossier", "baltic").Code);
        Assert.True(File.Exists(_folder.At("dossiers/nordic/demarche.db")));
        Assert.Equal(0, Run("", "verify", "--dossier", "nordic").Code);
    }

    [Fact]
    public void ItsOwnWords_AreReadInItAndNowhereElse()
    {
        _folder.Write("dossiers/nordic/knowledge/parties.tsv", "# ours\nkind\tname\tcode\norganisation\tHerring Board\tHerringBoard\n");

        Run(Report, "add", "-", "--dossier", "nordic");
        Run(Report, "add", "-");

        Assert.Contains("HerringBoard", Run("", "export", "--dossier", "nordic").Out);
        Assert.DoesNotContain("HerringBoard", Run("", "export").Out);
    }

    [Theory]
    [InlineData("no column", "code\tcolour\nHerringBoard\tblue\n")]
    [InlineData("unknown kind", "code\tkind\tname\nHerringBoard\tfish\tHerring Board\n")]
    public void WordsThatCannotBeUnderstood_AreSaidAndNothingIsKept(string said, string words)
    {
        _folder.Write("dossiers/nordic/knowledge/parties.tsv", words);

        var run = Run(Report, "add", "-", "--dossier", "nordic");

        Assert.Equal(1, run.Code);
        Assert.Contains(said, run.Error);
    }

    [Fact]
    public void ItsOwnMarkings_AreTheOnlyOnesAndTheFirstIsTheUsual()
    {
        _folder.Write("dossiers/nordic/markings.txt", "# by the desk's rules\nDESK ONLY\nRESTRICTED\n");

        Assert.Contains("[DESK ONLY]", Run("", "note", "We called Oslo.", "--dossier", "nordic").Out);
        Assert.Contains("[RESTRICTED]", Run("", "note", "We called again.", "--marking", "RESTRICTED", "--dossier", "nordic").Out);
        var wrong = Run("", "note", "We wrote.", "--marking", "SECRET", "--dossier", "nordic");
        Assert.Equal(1, wrong.Code);
        Assert.Contains("DESK ONLY, RESTRICTED", wrong.Error);
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("a/b")]
    [InlineData("")]
    public void AName_ThatWouldLeaveTheFolder_IsRefused(string name) => Assert.Equal(1, Run(Report, "add", "-", "--dossier", name).Code);

    public void Dispose() => _folder.Dispose();

    private Cli Run(string input, params string[] args) => Cli.RunWith(input, [.. args, "--store", _folder.At("s.db")]);
}
