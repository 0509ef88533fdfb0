using System.Text;
using Demarche.Facts;
using Demarche.Sources;

namespace Demarche.Tests.Sources.Html;

public class HtmlFormatTests
{
    private const string Lead = "Sweden said on Monday, after a night of talks in Oslo, that it would meet Norway again before the spring.";
    private const string Second = "Foreign Minister Ana Lindqvist told reporters that the offer, first made in May, still stands “without conditions”.";
    private const string Third = "Norway, which had rejected it twice, did not say whether it would come, but asked for the wording in writing.";

    [Fact]
    public void Read_ANewsPage_GivesTheArticleWithoutWhatStandsBesideIt()
    {
        var report = ReportOf(Page($"<p>{Lead}</p><div class=\"share-bar\">Share this story, please, with everyone</div><p>{Second}</p><p><a href=\"/x\">Read more about fish</a></p><p>{Third}</p><h2>Related</h2><ul><li><a href=\"/y\">Other news of the day from the north</a></li></ul>"));

        Assert.Equal($"{Lead}\n\n{Second}\n\n{Third}\n", report.Text.Value);
    }

    [Fact]
    public void Read_ANewsPage_TakesDayHeadlineOutletAndAddressFromItsMarkup()
    {
        var report = ReportOf(Page($"<p>{Lead}</p><p>{Second}</p>"));

        Assert.Equal(new DateOnly(2019, 3, 4), report.Date);
        Assert.Equal(("Talks go on", "The Northern Wire", "https://news.example/talks", 0), (report.Title, report.Outlet, report.Url, report.BodyStart));
    }

    [Fact]
    public void Read_PartsInBoxesSideBySide_AreOneArticle()
    {
        var report = ReportOf(Page($"<section><div><div><p>{Lead}</p></div></div><div class=\"ad\">Buy fish, timber and bread here, now, today</div><div><div><p>{Second}</p></div></div><div><div><p>{Third}</p></div></div></section>"));

        Assert.Equal($"{Lead}\n\n{Second}\n\n{Third}\n", report.Text.Value);
    }

    [Fact]
    public void Read_ABoxNamedForASidebarThatHoldsTheArticle_IsKept()
    {
        var report = ReportOf(Page($"<div class=\"with-sidebar\"><p>{Lead}</p><p>{Second}</p><p>{Third}</p></div>"));

        Assert.Contains(Second, report.Text.Value);
    }

    [Fact]
    public void Read_TextBetweenBreaks_IsCutIntoParagraphs()
    {
        var report = ReportOf(Page($"<div>{Lead}<br><br>{Second}<br>\n<br />{Third}</div>"));

        Assert.Equal($"{Lead}\n\n{Second}\n\n{Third}\n", report.Text.Value);
    }

    [Fact]
    public void Read_TeasersOfOtherStoriesBehindTheArticle_AreLeftOut()
    {
        const string teasers = "<div>WORLD</div><h4>Fishing fleet stays in port for a third week</h4><div>Boats from four towns wait for a word from the ministry</div><div>A. Writer</div>"
            + "<div>SPORT</div><div>Will the skiers of the north come home with a medal this time?</div><div>B. Writer</div><div>RECENT</div>";

        var report = ReportOf(Page($"<div>{Lead}</div><div>{Second}</div><div>{Third}</div>{teasers}"));

        Assert.Equal($"{Lead}\n\n{Second}\n\n{Third}\n", report.Text.Value);
    }

    [Fact]
    public void Read_AListThatEndsTheArticle_IsKept()
    {
        var report = ReportOf(Page($"<p>{Lead}</p><p>{Second}</p><ul><li>First round: Oslo, in the first week of May</li><li>Second round: Malmö, in the third week of May</li></ul>"));

        Assert.EndsWith("Second round: Malmö, in the third week of May\n", report.Text.Value);
    }

    [Theory]
    [InlineData("Like this story? Share it with a friend!")]
    [InlineData("In this May 3, 2018, file photo, the two ministers shake hands in Malmö before the talks.")]
    [InlineData("https://news.example/2019/03/04/talks-go-on-after-a-night-in-oslo.html")]
    [InlineData("You may also be interested in these stories from the north")]
    public void Read_ALineThatIsNoPartOfTheStory_IsLeftOut(string line)
    {
        var report = ReportOf(Page($"<p>{Lead}</p><p>{line}</p><p>{Second}</p>"));

        Assert.Equal($"{Lead}\n\n{Second}\n", report.Text.Value);
    }

    [Fact]
    public void Read_APageHiddenUntilItsScriptsRun_IsRead()
    {
        var report = ReportOf(Page($"<p>{Lead}</p><p>{Second}</p>").Replace("<body>", "<body hidden>", StringComparison.Ordinal));

        Assert.Contains(Second, report.Text.Value);
    }

    [Fact]
    public void Read_AnotherEncoding_IsThatOfTheMarkup()
    {
        var page = Page($"<p>{Lead}</p><p>The café in Malmö was full, they said, and nobody minded the rain at all.</p>").Replace("utf-8", "iso-8859-1", StringComparison.Ordinal).Replace("“", "", StringComparison.Ordinal);

        Assert.Contains("café in Malmö", ReportOf(Encoding.Latin1.GetBytes(page)).Text.Value);
    }

    [Fact]
    public void Read_APageWithoutAnArticleOrDay_IsAFault()
    {
        Assert.Equal("empty", Read(Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body><nav>Home</nav></body></html>")).Fault?.Kind);
        Assert.Equal("no date", Read(Encoding.UTF8.GetBytes($"<html><body><p>{Lead}</p><p>{Second}</p></body></html>")).Fault?.Kind);
    }

    private static string Page(string article) =>
        $$"""
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>Talks go on - The Northern Wire</title>
        <link rel="canonical" href="https://news.example/talks">
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Talks go on","datePublished":"2019-03-04T23:10:00+01:00","publisher":{"name":"The Northern Wire"} }]}</script>
        </head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <h1>Talks go on</h1><div id="story">{{article}}</div>
        <aside><p>A long story about something else, with commas, many of them, to tempt a reader, and more, and more.</p></aside>
        <footer>Copyright The Northern Wire</footer></body></html>
        """;

    private static Report ReportOf(string page) => ReportOf(Encoding.UTF8.GetBytes(page));

    private static Report ReportOf(byte[] page) => Read(page) is { IsReport: true } read ? read.Report : throw new InvalidOperationException(Read(page).Fault!.ToString());

    private static Sourced Read(byte[] page)
    {
        using var folder = new TemporaryFolder();
        return Assert.Single(new ReportSource(null, () => Stream.Null).Read([folder.Write("page.html", page)]));
    }
}
