using System.Text.RegularExpressions;
using Demarche.Exports;

namespace Demarche.Tests.Program.Exports;

public partial class MarkdownPaperTests
{
    [Fact]
    public void Notes_CalledOn_AreThoseThatStandBelow()
    {
        var page = ExportBench.Story().Text("markdown");
        var called = Called().Matches(page).Select(m => m.Groups["n"].Value).ToHashSet();
        var given = Given().Matches(page).Select(m => m.Groups["n"].Value).ToList();

        Assert.NotEmpty(called);
        Assert.Equal(called.Select(int.Parse).Order(), given.Select(int.Parse));
    }

    [Fact]
    public void WordsOfReports_AreNeverMarkup()
    {
        var page = ExportBench.Of(null, ExportBench.Nasty()).Text("markdown");

        Assert.Contains("Ω \\| 🕊️; \\*so\\* \\<b>be\\</b> it", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page.Replace("\\<b>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(page.Split('\n').Where(l => l.StartsWith('|')), row => Assert.Equal(9, Bar().Count(row)));
    }

    [Fact]
    public void TextFree_NotesHavePlacesOnly() =>
        Assert.All(
            Given().Matches(ExportBench.Story(new ExportChoices { TextFree = true }).Text("markdown")).Select(m => m.Groups["rest"].Value),
            note => Assert.Matches(@"characters \d+-\d+$", note));

    [GeneratedRegex(@"\[\^(?<n>\d+)\](?!:)", RegexOptions.ExplicitCapture)]
    private static partial Regex Called();

    [GeneratedRegex(@"^\[\^(?<n>\d+)\]: (?<rest>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Given();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
