using System.Text;
using Demarche.Facts;
using static Demarche.Tests.Sources.SourceReading;

namespace Demarche.Tests.Sources.Feeds;

public class FeedTests
{
    private const string Item = """
        <item><title>Talks &amp;amp; tea</title><link>https://www.news.example/2021/06/21/talks/?utm_source=rss</link>
        <pubDate>Mon, 21 Jun 2021 23:30:00 -0400</pubDate>
        <description>&lt;p&gt;Sweden offered &lt;b&gt;talks&lt;/b&gt; to Norway.&lt;/p&gt;</description></item>
        """;

    [Fact]
    public void Read_AnItem_IsAReportWithItsOwnDayTitleAddressAndASummarysFlag()
    {
        var report = ReportOf("feed.xml", Rss(Item));

        Assert.Equal(("news.example/2021/06/21/talks", "Talks & tea", "The Northern Wire"), (report.Label, report.Title, report.Outlet));
        Assert.Equal((new DateOnly(2021, 6, 21), DaySource.Feed, true), (report.Date, report.DayEvidence[0].Source, report.IsSummary));
        Assert.Equal("Sweden offered talks to Norway.\n", report.Text.Value);
    }

    [Fact]
    public void Read_AFeedThatTellsItsTitleAndLanguageTwice_GoesOn()
    {
        var report = ReportOf("feed.xml", Rss("<title>Other</title><language>en</language><dc:language xmlns:dc=\"http://purl.org/dc/elements/1.1/\">en</dc:language>" + Item));

        Assert.Equal("The Northern Wire", report.Outlet);
    }

    [Fact]
    public void Read_AnItemWithItsWholeText_IsNoSummary()
    {
        var report = ReportOf("feed.xml", Rss(Item.Replace("</item>", "<content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><![CDATA[<p>Sweden offered talks to Norway on Monday.</p><p>Norway did not answer.</p>]]></content:encoded></item>", StringComparison.Ordinal)));

        Assert.Equal(("Sweden offered talks to Norway on Monday.\n\nNorway did not answer.\n", false), (report.Text.Value, report.IsSummary));
    }

    [Fact]
    public void Read_Atom_TakesPublishedBeforeUpdated()
    {
        var report = ReportOf("feed.xml", """
            <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>The Northern Wire</title>
            <entry><id>tag:1</id><title type="html">Talks</title><link rel="alternate" href="https://news.example/talks"/><updated>2021-06-25T10:00:00Z</updated><published>2021-06-21T10:00:00Z</published>
            <media:content url="x.jpg"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Norway accepted the offer.</p><p>It named no day.</p></div></content></entry></feed>
            """);

        Assert.Equal((new DateOnly(2021, 6, 21), "news.example/talks", "Norway accepted the offer.\n\nIt named no day.\n"), (report.Date, report.Label, report.Text.Value));
    }

    [Fact]
    public void Read_Rdf_TakesTheDublinCoreDay()
    {
        var report = ReportOf("feed.rdf", """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>The Northern Wire</title></channel><item><title>Talks</title><link>https://news.example/talks</link><dc:date>2021-06-21T10:00:00+02:00</dc:date><description>Norway named a day.</description></item></rdf:RDF>
            """);

        Assert.Equal((new DateOnly(2021, 6, 21), "Norway named a day.\n", true), (report.Date, report.Text.Value, report.IsSummary));
    }

    [Fact]
    public void Read_ADeclaredEncodingThatIsWrong_IsMended()
    {
        var feed = Rss(Item.Replace("Norway", "Malmö", StringComparison.Ordinal));

        Assert.Contains("Malmö", ReportOf("feed.xml", Encoding.Latin1.GetBytes(feed)).Text.Value);
        Assert.Contains("Malmö", ReportOf("feed.xml", Encoding.UTF8.GetBytes(feed.Replace("utf-8", "iso-8859-1", StringComparison.Ordinal))).Text.Value);
    }

    [Fact]
    public void Read_AFeedThatBreaksOff_KeepsWhatPrecedesAndTellsTheLine()
    {
        var read = Read("feed.xml", Rss(Item + "<item><title>Half</ti"));

        Assert.Equal("news.example/2021/06/21/talks, [bad XML]", Outcome(read));
        Assert.Contains("Line ", read[1].Fault!.Detail, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Read_EntitiesThatSwell_AreRefused()
    {
        var read = Read("feed.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>");

        Assert.Equal("[bad XML]", Outcome(read));
        Assert.Contains("DTD", read[0].Fault!.Detail);
    }

    [Fact]
    public void Read_ElementsNestedTenThousandDeep_AreAFault()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 10_000));

        Assert.Equal("news.example/2021/06/21/talks, [bad XML]", Outcome(Read("feed.xml", Rss(Item + "<item>" + deep))));
    }

    [Fact]
    public void Read_AnItemInAnotherLanguage_IsAFault()
    {
        var german = Item.Replace("Sweden offered &lt;b&gt;talks&lt;/b&gt; to Norway.", "Schweden hat den Norwegern am Montag Gespräche über die Grenze angeboten, und die Regierung in Oslo will sich nicht dazu äußern.", StringComparison.Ordinal);

        var fault = Assert.Single(Read("feed.xml", Rss(german))).Fault;

        Assert.Equal("not English", fault?.Kind);
        Assert.Contains("German", fault?.Detail);
    }

    private static string Rss(string items) =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><title>The Northern Wire</title><link>https://news.example/</link>{items}</channel></rss>";
}
