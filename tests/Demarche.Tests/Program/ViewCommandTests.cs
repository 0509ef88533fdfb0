namespace Demarche.Tests.Program;

/// <summary>The views that share one way: files or a store, two days, text of 80 columns or JSON.</summary>
public sealed class ViewCommandTests(ViewCommandTests.Kept kept) : IClassFixture<ViewCommandTests.Kept>
{
    private static readonly string Story = Repository.At("samples", "korea-talks");

    public static TheoryData<string[]> Views =>
    [
        ["timeline"],
        ["quotes"],
        ["quotes", "--words", "end of the year"],
        ["who", "Kim"],
        ["disagreements"],
        ["changes", "--from", "2019-06-30"],
        ["search", "sanctions"],
        ["search", "\"of the year\" talk*"],
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public void View_OfFilesAndOfAStore_IsTheSame(string[] view)
    {
        var files = Cli.Run([.. view, Story]);
        var stored = Cli.Run([.. view, "--store", kept.Store]);

        Assert.Equal((0, files.Out), (stored.Code, stored.Out));
        Assert.NotEmpty(files.Lines);
        Assert.All(files.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void View_AsJson_IsOneArray(string[] view)
    {
        using var json = System.Text.Json.JsonDocument.Parse(Cli.Run([.. view, "--store", kept.Store, "--format", "json"]).Out);

        Assert.Equal(System.Text.Json.JsonValueKind.Array, json.RootElement.ValueKind);
    }

    [Fact]
    public void Changes_FromALaterDay_AreRefused()
    {
        Assert.Equal(1, Cli.Run("changes", "--from", "2019-06-30", "--to", "2019-02-28", Story).Code);
    }

    /// <summary>The story in a store, once for all tests.</summary>
    public sealed class Kept : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Kept() => Assert.Equal(0, Cli.Run("add", Story, "--store", Store).Code);

        internal string Store => _folder.At("d.db");

        public void Dispose() => _folder.Dispose();
    }
}
