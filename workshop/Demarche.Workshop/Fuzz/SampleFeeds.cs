using System.Security;

namespace Demarche.Workshop.Fuzz;

/// <summary>RSS, Atom and RDF.</summary>
internal static class SampleFeeds
{
    private const string Prose = SampleTexts.Prose;

    private const string Html = $"<p>{Prose}</p><ul><li><a href=\"https://news.example/b\">More</a></li></ul><p>{Prose}</p>";

    /// <summary>The samples.</summary>
    public static IEnumerable<SampleFile> All =>
    [
        SampleFile.Plain("rss", $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>The Wire</title><item><title>Talks &amp; tea</title><link>https://news.example/a</link><pubDate>Mon, 21 Jun 2021 10:00:00 GMT</pubDate><description>&lt;p&gt;{Prose}&lt;/p&gt;</description></item><item><guid>b</guid><pubDate>Tue, 22 Jun 2021 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>{Prose}</p>]]></content:encoded></item></channel></rss>"),
        SampleFile.Written("rss", Html, html => $"<rss version=\"2.0\"><channel><title>The Wire</title><language>en</language><item><title>{Escaped(html)}</title><link>https://news.example/a?utm_source=rss</link><pubDate>Mon, 21 Jun 21 10:00:00 GMT</pubDate><description>{Escaped(html)}</description></item></channel></rss>"),
        SampleFile.Plain("atom", $"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>The Wire</title><entry><id>tag:1</id><title type=\"html\">Talks</title><link href=\"https://news.example/a\"/><published>2021-06-21T10:00:00Z</published><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{Prose}</p></div></content></entry></feed>"),
        SampleFile.Written("atom", Html, html => $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title type=\"text\">The Wire</title><entry><id>https://news.example/a</id><title>Talks</title><link rel=\"self\" href=\"x\"/><updated>2021-06-21T10:00:00+02:00</updated><summary>{Escaped(html)}</summary><content type=\"html\">{Escaped(html)}</content></entry></feed>"),
        SampleFile.Plain("rdf", Rdf($"<![CDATA[<p>{Prose}</p>]]>")),
        SampleFile.Written("rdf", Html, html => Rdf(Escaped(html))),
    ];

    private static string Rdf(string encoded) =>
        "<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
        + "<channel rdf:about=\"https://news.example/\"><title>The Wire</title><link>https://news.example/</link><dc:language>en</dc:language><items><rdf:Seq><rdf:li rdf:resource=\"https://news.example/a\"/></rdf:Seq></items></channel>"
        + $"<item rdf:about=\"https://news.example/a\"><title>Talks</title><link>https://news.example/a</link><dc:date>2021-06-21T10:00:00Z</dc:date><description>{Prose}</description><content:encoded>{encoded}</content:encoded></item></rdf:RDF>";

    // Letters that XML forbids would end the reading at the door.
    private static string Escaped(string html) => SecurityElement.Escape(string.Concat(html.Where(c => c >= ' ')));
}
