using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Demarche.Facts;
using Demarche.Server.Snapshots;
using Demarche.Tests.Program.Server;
using Demarche.Tests.Record.Copies;

namespace Demarche.Tests.Program;

/// <summary>One story in several papers, from the command line to the desk.</summary>
public class StoriesCommandTests
{
    private static readonly string Agency = "Oslo offered talks to Stockholm on Monday.\n\n" + Papers.Story(1, 0, 12);

    private static readonly string Input = string.Join('\n', new[]
    {
        Line("agency", "2031-05-02", Agency, "Nordic Press"),
        Line("cut", "2031-05-03", "Oslo offered talks to Stockholm on Monday.\n\n" + Papers.Story(1, 0, 7), "Harbour Post"),
        Line("to the letter", "2031-05-04", Agency, "Evening Mail"),
        Line("own", "2031-05-04", Papers.Story(2, 0, 12), "Velton Times"),
    });

    [Fact]
    public void Reports_WithStories_NameTheFirstTheOutletsAndTheWordsChanged()
    {
        var lines = Cli.RunWith(Input, "reports", "-", "--stories").Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();

        var cut = lines[1].GetProperty("same_story");
        Assert.Equal("agency", cut.GetProperty("first").GetString());
        Assert.Equal((2, 55, 0), (cut.GetProperty("reports").GetInt32(), cut.GetProperty("words_out").GetInt32(), cut.GetProperty("words_in").GetInt32()));
        Assert.Equal(["Evening Mail", "Harbour Post", "Nordic Press"], cut.GetProperty("outlets").EnumerateArray().Select(o => o.GetString()));
        Assert.False(lines[0].GetProperty("same_story").TryGetProperty("words_out", out _));
        Assert.False(lines[3].TryGetProperty("same_story", out _));
        Assert.DoesNotContain("same_story", Cli.RunWith(Input, "reports", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_OfAStore_AreThoseHeldWithTheSameStories_AndWhatIsMarkedStaysHome()
    {
        using var folder = new TemporaryFolder();
        var store = folder.At("s.db");
        Cli.RunWith(Input, "add", "-", "--store", store);
        Cli.RunWith(Line("note", "2031-05-05", "Own words.", "Desk"), "add", "-", "--store", store, "--marking", "RESTRICTED");

        var lines = Cli.Run("reports", "--stories", "--store", store).Lines.Select(l => JsonDocument.Parse(l).RootElement).ToDictionary(l => l.GetProperty("id").GetString()!);

        Assert.Equal(["agency", "cut", "own"], lines.Keys);
        Assert.Equal((2, 55), (lines["cut"].GetProperty("same_story").GetProperty("reports").GetInt32(), lines["cut"].GetProperty("same_story").GetProperty("words_out").GetInt32()));
        Assert.Contains("note [RESTRICTED]", Cli.Run("reports", "--marked", "--store", store).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Views_StoryInTwoPapers_CountItOnceFromFilesAndFromAStore()
    {
        using var folder = new TemporaryFolder();
        var store = folder.At("s.db");
        Cli.RunWith(Input, "add", "-", "--store", store);

        foreach (var view in new[] { "brief", "positions", "changes" })
        {
            string[] days = view == "changes" ? ["--from", "2031-05-02", "--to", "2031-05-04"] : [];
            var fromFiles = Cli.RunWith(Input, [view, "-", .. days]).Out;
            Assert.Equal(fromFiles, Cli.Run([view, "--store", store, .. days]).Out);
        }

        Assert.Contains("from 3 reports, 2 of them independent", Cli.Run("brief", "--store", store).Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("2 reports read, 1 of them independent", Cli.Run("positions", "--store", store).Out.ReplaceLineEndings(" ").Replace("     ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("; carried by 3 outlets", Cli.Run("positions", "--store", store).Out.ReplaceLineEndings(" ").Replace("     ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run("verify", "--store", store).Code);
    }

    [Fact]
    public void Views_CopiesOfALaterDay_ChangeNoByteOfAnEarlierOne()
    {
        using var folder = new TemporaryFolder();
        Cli.RunWith(Input, "add", "-", "--store", folder.At("all.db"));
        Cli.RunWith(string.Join('\n', Input.Split('\n').Take(2)), "add", "-", "--store", folder.At("early.db"));

        foreach (var view in (string[][])[["brief"], ["positions"], ["positions", "--format", "json"], ["disagreements"], ["timeline"], ["export"], ["export", "--format", "markdown"]])
        {
            var now = Cli.Run([.. view, "--known-by", "2031-05-03", "--store", folder.At("all.db")]);
            Assert.Equal(Cli.Run([.. view, "--known-by", "2031-05-03", "--store", folder.At("early.db")]).Out, now.Out);
            Assert.DoesNotContain("Evening Mail", now.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ReportPage_OfACopy_ListsTheOthersAndMarksWhatItChanged()
    {
        using var folder = new TemporaryFolder();
        var facts = SampleDesk.Read(folder.Write("all.jsonl", Input));
        await using var server = await SampleDesk.ServeAsync(facts);
        using var client = SampleDesk.ClientOf(server);

        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(PageOf("cut")));
        var story = page.QuerySelector("section.story")!;

        Assert.Equal("One story in 2 reports", story.QuerySelector("h2")!.TextContent);
        Assert.Contains("3 outlets: Evening Mail, Harbour Post, Nordic Press", story.TextContent, StringComparison.Ordinal);
        Assert.Equal("agency", story.QuerySelector("li a")!.TextContent);
        Assert.NotEmpty(story.QuerySelectorAll("details del"));
        Assert.Empty(story.QuerySelectorAll("details ins"));
        Assert.Null(new HtmlParser().ParseDocument(await client.GetStringAsync(PageOf("own"))).QuerySelector("section.story"));
        Assert.DoesNotContain("Evening Mail", await client.GetStringAsync(PageOf("agency") + "?known-by=2031-05-03"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(PageOf("agency") + ".json")).StatusCode);

        string PageOf(string label) => "/reports/" + Snapshot.ShortKey(facts.First(f => f.Report.Label == label).Report.Key);
    }

    private static string Line(string id, string date, string text, string outlet) => JsonSerializer.Serialize(new { id, date, outlet, text });
}
