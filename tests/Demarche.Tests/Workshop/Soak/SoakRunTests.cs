using Demarche.Facts;
using Demarche.Workshop.Data;
using Demarche.Workshop.Soak;

namespace Demarche.Tests.Workshop.Soak;

/// <summary>The short form of <c>workshop soak</c>.</summary>
public class SoakRunTests
{
    private const int Seed = 11;
    private const int Share = 12;
    private static readonly DateOnly Day = new(2021, 6, 21);

    private readonly List<string> _told = [];

    [Fact]
    public void Check_MadeUpTexts_BreaksNoLaw()
    {
        using var run = new SoakRun(_told.Add);
        var mutation = new TextMutation(Seed);
        for (var i = 0; i < 300; i++)
            run.Check(Report($"seed {Seed}, text {i}", mutation.Random(1_000)));

        Assert.Equal(300, run.Texts);
        Assert.DoesNotContain(_told, t => !t.StartsWith("after", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u200b")]
    public void Check_ATextWithoutWords_BreaksNoLaw(string text)
    {
        using var run = new SoakRun(_told.Add);

        run.Check(Report("nothing", text));

        Assert.Empty(_told);
    }

    // The second office's words reach back over the first to the text's very beginning.
    [Fact]
    public void Check_ATextThatBeginsWithTwoOffices_BreaksNoLaw()
    {
        using var run = new SoakRun(_told.Add);

        run.Check(Report("two offices", "Democrat Rep. Ana Bell actually said delivering “the biggest tax cut” would “hurt Ruritania.”"));

        Assert.Empty(_told);
    }

    [SharedFact]
    public void Check_ReportsOfTheSharedFolderWholeAndDamaged_BreaksNoLaw()
    {
        using var run = new SoakRun(_told.Add);
        var mutation = new TextMutation(Seed);
        var files = Directory.GetFiles(SharedData.PathOf("reports"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < files.Count; i += Share)
        {
            var text = File.ReadAllText(files[i]).ReplaceLineEndings("\n");
            run.Check(Report(files[i], text));
            run.Check(Report($"{files[i]}, damaged with seed {Seed}", mutation.Mutate(text)));
        }

        Assert.Equal(0, run.Broken);
        Assert.DoesNotContain(_told, t => !t.StartsWith("after", StringComparison.Ordinal));
    }

    private static Report Report(string label, string text) => new() { Key = ReportKey.Of(text), Label = label, Date = Day, Text = new ReportText(text) };
}
