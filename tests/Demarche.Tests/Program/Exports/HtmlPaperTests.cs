using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Demarche.Exports;

namespace Demarche.Tests.Program.Exports;

/// <summary>HTML, read back by AngleSharp.</summary>
public class HtmlPaperTests
{
    [Fact]
    public void Page_NeedsNothingElse()
    {
        var page = Page(ExportBench.Story());

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base"));
        Assert.All(page.All, e => Assert.DoesNotContain(e.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "src"));
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_IsWellFormed() =>
        Assert.All(
            (ExportGround[])[ExportBench.Story(), ExportBench.Of(null, ExportBench.Nasty())],
            ground => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(ground.Text("html")));

    [Fact]
    public void WordsOfReports_AreNeverMarkup()
    {
        var page = Page(ExportBench.Of(null, ExportBench.Nasty()));

        Assert.DoesNotContain(page.QuerySelectorAll(".entry b"), b => b.TextContent == "be");
        Assert.Contains("Ω | 🕊️; *so* <b>be</b> it, & #1 [x](y) \\ `z`", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_CalledOn_AreThere()
    {
        var page = Page(ExportBench.Story());
        var marks = page.QuerySelectorAll("sup a").Select(a => a.GetAttribute("href")![1..]).ToHashSet();

        Assert.NotEmpty(marks);
        Assert.Equal(page.QuerySelectorAll(".notes li").Select(n => n.Id!).ToHashSet(), marks);
    }

    [Fact]
    public void Days_CarryTheirIsoForm_AndNoMore()
    {
        var days = Page(ExportBench.Story()).QuerySelectorAll("time").Select(t => (t.TextContent, t.GetAttribute("datetime"))).ToHashSet();

        Assert.Contains(("2 May 2031", "2031-05-02"), days);
        Assert.Contains(("2028", "2028"), days);
    }

    [Fact]
    public void WordsInMarks_StandInMarksInTheReport()
    {
        var ground = ExportBench.Story();
        var quoted = Page(ground).QuerySelectorAll("[itemtype='https://schema.org/Quotation'] [itemprop=text]").Select(q => q.TextContent).ToList();

        Assert.NotEmpty(quoted);
        Assert.All(quoted, q => Assert.Contains(ground.Facts, f => f.Report.Text.Value.Contains($"“{q}”", StringComparison.Ordinal)));
    }

    private static IDocument Page(ExportGround ground) => new HtmlParser().ParseDocument(ground.Text("html"));
}
