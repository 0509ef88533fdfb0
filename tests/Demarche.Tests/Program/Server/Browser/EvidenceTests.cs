using System.Diagnostics;
using System.Text.Json;
using Demarche.Workshop.Data;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Demarche.Tests.Program.Server.Browser;

/// <summary>From every fact one step to its words: marked exactly, and in view.</summary>
[Collection("browser")]
public class EvidenceTests(Chromium browser, ITestOutputHelper output)
{
    // Words of every fact are compared over HTTP (FactWordsTests); the browser looks at so many of the sample's, 0 for all.
    private static readonly int Looks = Setting.Number("DEMARCHE_BROWSER_LINKS", 24);

    [BrowserFact]
    public async Task EvidenceLink_Followed_ShowsItsWordsMarkedInView()
    {
        var links = await FactWordsTests.LinksAsync(browser.Desk.Client);
        var pace = Looks == 0 ? 1 : Math.Max(1, links.Count / Looks);
        await FollowAsync([.. links.Where((_, i) => i % pace == 0)], null);
    }

    [SharedTheory("DEMARCHE_BROWSER_STORIES")]
    [InlineData("seed")]
    [InlineData("us-north-korea")]
    [InlineData("us-north-korea-2021-22")]
    [InlineData("iran-nuclear")]
    [InlineData("israel-palestine")]
    public async Task EvidenceLink_OfASharedStory_ShowsItsWordsMarkedInView(string story)
    {
        await using var server = await SampleDesk.ServeAsync(SampleDesk.Read(Path.Combine(SharedData.Folder!, "reports", story)));
        using var client = SampleDesk.ClientOf(server);
        var links = await FactWordsTests.LinksAsync(client);
        var clock = Stopwatch.StartNew();
        await FollowWithinReportsAsync(links, server.Address);
        output.WriteLine($"{story}: {links.Count} links in {clock.Elapsed.TotalSeconds:0} s");
    }

    [BrowserFact]
    public async Task Comparison_WithoutWhatCameIn_IsTheOldWording_AsShown()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/changes?from=2019-02-28");
        var shown = await page.EvaluateAsync<string[][]>(
            """
            () => [...document.querySelectorAll("li:has(.diff)")].map(li => {
                const text = without => { const copy = li.querySelector(".diff").cloneNode(true); copy.querySelectorAll(without).forEach(e => e.remove()); return copy.textContent.trim(); };
                const wordings = [...li.querySelectorAll(".wording p")].map(p => { const copy = p.cloneNode(true); copy.querySelectorAll(".cite").forEach(e => e.remove()); return copy.textContent.trim(); });
                return [text("ins"), wordings[0], text("del"), wordings[1]];
            })
            """);

        Assert.NotEmpty(shown);
        Assert.All(shown, s => Assert.Equal((s[1], s[3]), (s[0], s[2])));
        await page.Context.CloseAsync();
    }

    // One load of each report. Then of each of its addresses the paragraphs that have marks, and what stands beside them, take the
    // place of the same ones there, and the browser goes to the address's fragment: the rest of the page is the same for all.
    private async Task FollowWithinReportsAsync(IReadOnlyList<(string Link, string Words)> links, string address)
    {
        var page = await browser.OpenAsync(address: address);
        foreach (var report in links.GroupBy(l => l.Link.Split('?')[0], StringComparer.Ordinal))
        {
            await page.GotoAsync(report.Key, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            var wrong = await page.EvaluateAsync<string[]>(
                """
                async links => {
                    const wrong = [];
                    const ask = link => new Promise((done, failed) => {
                        const request = new XMLHttpRequest();
                        request.open("GET", link);
                        request.responseType = "document";
                        request.onload = () => done(request.response);
                        request.onerror = failed;
                        request.send();
                    });
                    for (const { link, words } of links) {
                        const asked = [...(await ask(link)).querySelectorAll(".text > *")];
                        const there = [...document.querySelectorAll(".text > *")];
                        const changed = asked.map((_, i) => i).filter(i => i % 2 === 0 && asked[i].querySelector("mark")).flatMap(i => [i, i + 1]);
                        if (asked.length !== there.length || changed.length === 0) { wrong.push(link + " is another page"); continue; }
                        for (const i of changed) there[i].replaceWith(document.adoptNode(asked[i]));
                        location.hash = "";
                        location.hash = new URL(link, location).hash;
                        const marks = [...document.querySelectorAll("mark")], place = marks[0].getBoundingClientRect();
                        if (marks.map(m => m.textContent).join("") !== words) wrong.push(link + " marks other words");
                        else if (place.top < 0 || place.bottom > innerHeight || place.width === 0) wrong.push(link + " is out of view");
                        for (const i of changed) asked[i].replaceWith(there[i]);
                    }
                    return wrong;
                }
                """,
                report.Select(l => new { link = l.Link, words = l.Words }).ToArray());
            Assert.True(wrong.Length == 0, string.Join('\n', wrong));
        }

        await page.Context.CloseAsync();
    }

    private async Task FollowAsync(IReadOnlyList<(string Link, string Words)> links, string? address)
    {
        var page = await browser.OpenAsync(address: address);
        foreach (var (link, words) in links)
        {
            await page.GotoAsync(link, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            var seen = await page.EvaluateAsync<JsonElement>(
                """
                () => {
                    const marks = [...document.querySelectorAll("mark")];
                    const place = marks[0].getBoundingClientRect();
                    return { text: marks.map(m => m.textContent).join(""), inView: place.top >= 0 && place.bottom <= innerHeight };
                }
                """);
            Assert.Equal(words, seen.GetProperty("text").GetString());
            Assert.True(seen.GetProperty("inView").GetBoolean(), link);
        }

        await page.Context.CloseAsync();
    }
}
