namespace Demarche.Tests.Program;

/// <summary>The sample stories, read as a newcomer would; the page that the README shows is what is printed.</summary>
public class SampleStoryTests
{
    [Fact]
    public void Example_IsTheBeginningOfWhatIsPrinted()
    {
        var readme = File.ReadAllText(Repository.At("README.md"));
        var page = Cli.Run("brief", Repository.At("samples", "korea-talks")).Out;
        var shown = readme.Split('\n').SkipWhile(l => !l.StartsWith("    UNITED STATES", StringComparison.Ordinal))
            .TakeWhile(l => l.Length == 0 || l.StartsWith("    ", StringComparison.Ordinal)).Select(l => l.Length == 0 ? l : l[4..]).ToList();

        Assert.True(shown.Count > 10, "The README shows no page.");
        Assert.StartsWith(string.Join('\n', shown).TrimEnd(), page, StringComparison.Ordinal);
    }

    [Fact]
    public void ASayingAboutAnybody_DemandsNothing()
    {
        var facts = Cli.Run("read", Repository.At("samples", "korea-talks", "2019-02-28-hanoi-summit-ends-early.txt"), "--format", "json").Lines;

        Assert.Contains(facts, l => l.Contains("Sometimes you have to walk", StringComparison.Ordinal) && l.Contains("\"statement\"", StringComparison.Ordinal));
        Assert.DoesNotContain(facts, l => l.Contains("\"type\":\"event\"", StringComparison.Ordinal) && l.Contains("you have to walk", StringComparison.Ordinal));
    }
}
