using System.Text.Json;
using Microsoft.Playwright;

namespace Demarche.Tests.Program.Server.Browser;

/// <summary>What a browser makes of the pages: nothing refused, nothing too wide, no name over another, none shut out.</summary>
[Collection("browser")]
public class PagesTests(Chromium browser)
{
    private static readonly string[] Pages =
    [
        "/dossier", "/dossier?as-of=2019-10-06&known-by=2019-10-06", "/timeline?kind=all", "/positions", "/positions/{position}", "/contacts", "/quotes?words=any%20time",
        "/people", "/people/person:stephen-biegun", "/parties/USA", "/reports", "/reports/{report}?mark=17-40#words", "/search?q=talks", "/disagreements",
        "/changes?from=2019-09-09", "/faults", "/keys",
    ];

    // The other two differ from these in nothing that was ever found: DEMARCHE_ALL_LOOKS=1 looks at them too.
    private static readonly (int Width, bool Dark)[] Looks = Setting.Number("DEMARCHE_ALL_LOOKS", 0) == 0 ? [(1280, false), (390, true)] : [(1280, false), (390, true), (1280, true), (390, false)];

    [AxeFact]
    public async Task EveryPage_WideAndLight_NarrowAndDark_HasNoViolation()
    {
        var axe = await File.ReadAllTextAsync(Chromium.Axe);
        var flaws = new List<string>();
        foreach (var (width, dark) in Looks)
        {
            var page = await browser.OpenAsync(width, dark);
            page.Console += (_, message) =>
            {
                if (message.Type == "error")
                    flaws.Add(message.Text);
            };
            foreach (var path in await AddressesAsync())
            {
                await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
                await page.EvaluateAsync(axe);
                var violations = await page.EvaluateAsync<string[]>(
                    "async () => (await axe.run()).violations.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | ')}`)");
                flaws.AddRange(violations.Select(v => $"{path} at {width}: {v}"));
                if (!await IsWithinAsync(page))
                    flaws.Add($"{path} is wider than {width}");
            }

            await page.Context.CloseAsync();
        }

        Assert.True(flaws.Count == 0, string.Join('\n', flaws));
    }

    [BrowserFact]
    public async Task NamesInPictures_AtEveryWidth_LieOverNoOther()
    {
        foreach (var width in new[] { 320, 768, 1440 })
        {
            var page = await browser.OpenAsync(width, address: Chromium.Elsewhere);
            foreach (var path in new[] { "/timeline?kind=all", "/timeline", "/contacts" })
            {
                await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
                var over = await page.EvaluateAsync<string[]>(Overlaps);
                Assert.True(over.Length == 0, $"{path} at {width}: {string.Join(", ", over)}");
                Assert.True(await IsWithinAsync(page), $"{path} is wider than {width}");
            }

            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task WithoutScripts_DaysAreChosenByTheForm()
    {
        var page = await browser.OpenAsync(scripts: false);
        await page.GotoAsync("/dossier");
        await page.FillAsync("form.days [name=as-of]", "2019-10-06");
        await page.FillAsync("form.days [name=known-by]", "2019-10-06");
        await page.ClickAsync("form.days button");

        Assert.Contains("as-of=2019-10-06&known-by=2019-10-06", page.Url, StringComparison.Ordinal);
        Assert.StartsWith("You are viewing 6 October 2019", (await page.InnerTextAsync(".banner")).Trim(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task WhatIsNoDay_IsToldAtItsField()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/dossier");
        var field = page.Locator("form.days [name=as-of]");
        foreach (var (typed, isDay) in new[] { ("06/10/2019", false), ("2019-02-30", false), ("2019-13-01", false), ("2019-10-06", true) })
        {
            await field.FillAsync(typed);

            Assert.Equal((typed, isDay), (typed, await field.EvaluateAsync<bool>("f => f.checkValidity()")));
        }

        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Keys_WalkEntriesOpenWordsAndTellThemselves()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/contacts");
        await page.Keyboard.PressAsync("?");
        await page.WaitForSelectorAsync("dialog[open] kbd");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("j");
        Assert.Equal(1, await page.Locator("[data-item].here").CountAsync());
        await page.Keyboard.PressAsync("o");
        await page.WaitForSelectorAsync("mark#words");
        await page.GotoAsync("/contacts?around=PRK");
        await page.WaitForSelectorAsync(".slide");
        await page.Keyboard.PressAsync("2");
        await page.WaitForFunctionAsync("() => location.search.includes('steps=2')");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Picture_AskedForInPoints_IsAPngFile()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/timeline");
        var saved = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("button.png"));

        Assert.Equal("timeline.png", saved.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await saved.PathAsync());
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.True(bytes.Length > 10_000, $"{bytes.Length} bytes");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task MarksAndFactsOutOfSight_AreCounted_AndLedTo()
    {
        var page = await browser.OpenAsync(390);
        await page.SetViewportSizeAsync(390, 500);
        foreach (var (path, mark, frame) in new[] { ("/timeline", "a.mark", ".drawing .scroll"), ((await AddressesAsync()).First(a => a.StartsWith("/reports/", StringComparison.Ordinal)).Split('#')[0], "details.fact", ".text") })
        {
            await page.GotoAsync(path);
            await page.EvaluateAsync("frame => document.querySelector(frame).scrollIntoView()", frame);
            await page.WaitForFunctionAsync("() => document.querySelector('.beyond:not([hidden]) button:not([hidden])')");
            var counted = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('.beyond button:not([hidden])')].reduce((sum, b) => sum + +b.textContent.split(' ')[1], 0)");
            var all = await page.Locator(mark).CountAsync();
            Assert.InRange(counted, 1, all);
            var before = await page.InnerTextAsync(".beyond");
            await page.Locator(".beyond button:not([hidden])").First.ClickAsync();
            await page.WaitForFunctionAsync("before => document.querySelector('.beyond').innerText !== before", before);
        }

        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Citation_CopiedByItsButton_HoldsTheWordsAndTheirAddress()
    {
        var (link, words) = (await FactWordsTests.LinksAsync(browser.Desk.Client)).MaxBy(l => l.Words.Length);
        var page = await browser.OpenAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(link);
        await page.ClickAsync(".citation button");
        await page.WaitForFunctionAsync("() => document.querySelector('.citation button').textContent === 'Copied'");

        var copied = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Contains(words, copied, StringComparison.Ordinal);
        Assert.EndsWith(browser.Desk.Address + link, copied, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    /// <summary>The pages to look at, places filled in.</summary>
    private async Task<IEnumerable<string>> AddressesAsync()
    {
        var positions = await browser.Desk.JsonAsync("/api/v1/positions");
        var position = positions.GetProperty("items").EnumerateArray().MaxBy(p => p.GetProperty("versions").GetInt32()).GetProperty("id").GetString()!;
        var reports = await browser.Desk.JsonAsync("/api/v1/reports");
        var report = reports.GetProperty("items")[0].GetProperty("page").GetString()!;
        return Pages.Select(p => p.Replace("{position}", position, StringComparison.Ordinal).Replace("/reports/{report}", report, StringComparison.Ordinal));
    }

    private static Task<bool> IsWithinAsync(IPage page) => page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");

    // Corners of every name as it stands on the screen, turned or not; two polygons lie apart when some edge of one parts them.
    private const string Overlaps =
        """
        () => {
            const corners = text => { const b = text.getBBox(), m = text.getScreenCTM(); return [[b.x, b.y], [b.x + b.width, b.y], [b.x + b.width, b.y + b.height], [b.x, b.y + b.height]].map(([x, y]) => [m.a * x + m.c * y + m.e, m.b * x + m.d * y + m.f]); };
            const apart = (p, q) => [p, q].some(r => r.some(([x, y], i) => {
                const [u, v] = r[(i + 1) % r.length], n = [v - y, x - u];
                const on = s => s.map(([a, b]) => a * n[0] + b * n[1]);
                const [a, b] = [on(p), on(q)];
                return Math.max(...a) <= Math.min(...b) + 1e-6 || Math.max(...b) <= Math.min(...a) + 1e-6;
            }));
            const all = [...document.querySelectorAll("svg text")];
            const over = [];
            for (const svg of document.querySelectorAll("svg")) {
                const names = [...svg.querySelectorAll("text")].map(t => [t.textContent, corners(t)]);
                for (let i = 0; i < names.length; i++)
                    for (let j = i + 1; j < names.length; j++)
                        if (!apart(names[i][1], names[j][1])) over.push(names[i][0] + " / " + names[j][0]);
            }
            return all.length === 0 ? ["no names at all"] : over;
        }
        """;
}
