using AngleSharp.Html.Parser;

namespace Demarche.Tests.Program.Server;

/// <summary>What a report says stays text on every page, picture and in all data.</summary>
public class HostileReportTests
{
    /// <summary>Addresses of the desk that show the report.</summary>
    internal static readonly string[] Addresses =
    [
        "/dossier", "/timeline?kind=all", "/positions", "/contacts", "/quotes", "/people", "/parties/SWE", "/reports", "/search?q=sanctions", "/search?q=%3Cscript%3Ewindow.harmed=1%3C/script%3E",
        "/quotes?words=%22%3E%3Cscript%3Ewindow.harmed=1%3C/script%3E", "/disagreements", "/changes?from=2019-01-01", "/nowhere/%3Cscript%3E",
    ];

    [Fact]
    public async Task Report_OfScriptsAndFragments_StaysText()
    {
        await using var server = await SampleDesk.ServeAsync(HostileStory.Facts);
        using var client = SampleDesk.ClientOf(server);
        var report = "/reports/" + HostileStory.Facts[0].Report.Key.Hash[..16];
        foreach (var address in Addresses.Append(report))
        {
            var html = await (await client.GetAsync(address)).Content.ReadAsStringAsync();
            var page = new HtmlParser().ParseDocument(html);
            Assert.All(page.QuerySelectorAll("script"), s => Assert.StartsWith("/assets/desk.", s.GetAttribute("src"), StringComparison.Ordinal));
            Assert.Empty(page.QuerySelectorAll("iframe, img, object, embed, base, meta[http-equiv]"));
            Assert.All(page.All.SelectMany(e => e.Attributes), a => Assert.False(a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{address}: {a.Name}"));
            Assert.All(page.QuerySelectorAll("a"), a => Assert.Matches("^(/|#)", a.GetAttribute("href")!));
            Assert.DoesNotMatch("[\u202A-\u202E\u2066-\u2069]", html);
        }

        var shown = new HtmlParser().ParseDocument(await client.GetStringAsync(report));
        Assert.Contains("<script>window.harmed=1</script> Lindqvist", shown.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("[U+202E]gnihtyna", shown.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_OfSuchAReport_HoldsNothingThatRuns()
    {
        await using var server = await SampleDesk.ServeAsync(HostileStory.Facts);
        using var client = SampleDesk.ClientOf(server);
        foreach (var address in new[] { "/timeline.svg?kind=all", "/contacts.svg" })
        {
            var picture = System.Xml.Linq.XDocument.Parse(await client.GetStringAsync(address));
            Assert.DoesNotContain(picture.Descendants(), e => e.Name.LocalName is "script" or "foreignObject" or "image");
            Assert.DoesNotContain(picture.Descendants().SelectMany(e => e.Attributes()), a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        }
    }
}
