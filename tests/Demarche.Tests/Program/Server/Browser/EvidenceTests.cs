using System.Collections.Concurrent;
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

    // What a click marks within the page, the server marks of the same address; and the way back leads to what was marked before.
    [BrowserFact]
    public async Task Evidence_FollowedWithinItsReport_LooksAsTheServersPage()
    {
        var page = await browser.OpenAsync();
        var links = (await FactWordsTests.LinksAsync(browser.Desk.Client)).GroupBy(l => l.Link.Split('?')[0], StringComparer.Ordinal).MaxBy(g => g.Count())!;
        await page.GotoAsync(links.Key);
        await page.EvaluateAsync("() => { window.stayed = true; }");
        var hrefs = await page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('a[data-evidence]')].map(a => a.getAttribute('href')))]");
        var followed = hrefs.Where((_, i) => i % Math.Max(1, hrefs.Length / 8) == 0).ToList();
        var looks = new List<string>();
        foreach (var href in followed)
        {
            await page.EvaluateAsync("href => document.querySelector(`a[data-evidence][href='${href}']`).click()", href);
            Assert.EndsWith(href, page.Url, StringComparison.Ordinal);
            looks.Add(await page.EvaluateAsync<string>(Look));
        }

        await page.GoBackAsync();
        Assert.EndsWith(followed[^2], page.Url, StringComparison.Ordinal);
        Assert.Equal(looks[^2], await page.EvaluateAsync<string>(Look));
        Assert.True(await page.EvaluateAsync<bool>("() => window.stayed"));
        foreach (var (href, look) in followed.Zip(looks))
        {
            await page.GotoAsync("about:blank");
            await page.GotoAsync(browser.Desk.Address + href);
            Assert.Equal(await page.EvaluateAsync<string>(Look), look);
        }

        await page.Context.CloseAsync();
    }

    // Each letter of the text with what lies over it, and the citation.
    private const string Look =
        """
        () => JSON.stringify([
            [...document.querySelectorAll(".prose")].map(line => [...line.childNodes].map(n => [n.nodeName, n.className ?? "", n.textContent]).reduce((runs, run) => {
                const last = runs.at(-1);
                if (last && last[0] === run[0] && last[1] === run[1]) last[2] += run[2]; else runs.push(run);
                return runs;
            }, [])),
            document.querySelector("[data-citation]").textContent.trim(),
            document.querySelector("[data-permalink]").getAttribute("href"),
        ])
        """;

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

    // One load of each report; then each of its facts' links is clicked on, in two windows side by side.
    private async Task FollowWithinReportsAsync(IReadOnlyList<(string Link, string Words)> links, string address)
    {
        var reports = new ConcurrentQueue<IGrouping<string, (string Link, string Words)>>(links.GroupBy(l => l.Link.Split('?')[0], StringComparer.Ordinal));
        var wrong = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            var found = new List<string>();
            var page = await browser.OpenAsync(address: address);
            while (reports.TryDequeue(out var report))
            {
                await page.GotoAsync(report.Key, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
                found.AddRange(await page.EvaluateAsync<string[]>(FollowAll, report.Select(l => new { link = l.Link, words = l.Words }).ToArray()));
            }

            await page.Context.CloseAsync();
            return found;
        }));
        Assert.True(wrong.All(w => w.Count == 0), string.Join('\n', wrong.SelectMany(w => w).Take(20)));
    }

    // What a click on each link leaves: the words marked, all in view unless they are longer than the window, the address that of the link.
    private const string FollowAll =
        """
        links => {
            const anchors = new Map([...document.querySelectorAll("a[data-evidence]")].map(a => [a.getAttribute("href"), a]));
            const wrong = [];
            // Names, days and verbs have addresses in the data alone: a link is put on the page that leads to one after the other, out of the flow, so that the page is not laid out again for it.
            const guide = document.createElement("a");
            guide.dataset.evidence = "";
            guide.style.position = "absolute";
            document.querySelector(".margin").append(guide);
            const led = link => { guide.href = link; return guide; };
            // That the address becomes the link's is seen in Evidence_FollowedWithinItsReport; here a history of thousands of entries would take most of the time.
            let address;
            history.pushState = (_, __, to) => { address = new URL(to); };
            for (const { link, words } of links) {
                (anchors.get(link) ?? led(link)).click();
                const marks = [...document.querySelectorAll("mark")], [place, last] = [marks[0], marks.at(-1)].map(m => m?.getBoundingClientRect());
                if (marks.map(m => m.textContent).join("") !== words) wrong.push(link + " marks other words");
                else if (place.top < 0 || place.top > innerHeight || place.width === 0 || (last.bottom > innerHeight && last.bottom - place.top < innerHeight)) wrong.push(link + " is out of view");
                else if (address.pathname + address.search + address.hash !== link) wrong.push(link + " is not the address");
            }
            return wrong;
        }
        """;

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
