using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Demarche.Record.Briefs;
using Demarche.Server.Snapshots;

namespace Demarche.Tests.Program.Server;

/// <summary>What every page of the desk keeps to.</summary>
public partial class DeskTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    private const string Past = "?as-of=2019-10-06&known-by=2019-10-06";

    [Theory]
    [InlineData("/dossier")]
    [InlineData("/positions")]
    [InlineData("/contacts")]
    [InlineData("/reports")]
    [InlineData("/timeline")]
    [InlineData("/quotes?words=any%20time")]
    [InlineData("/people")]
    [InlineData("/people/person:stephen-biegun")]
    [InlineData("/parties/USA")]
    [InlineData("/search?q=talks")]
    [InlineData("/disagreements")]
    [InlineData("/changes")]
    [InlineData("/faults")]
    public async Task View_AsPageAndAsData_IsThere(string path)
    {
        var page = await desk.Client.GetAsync(path);
        var data = await desk.Client.GetAsync(path.Split('?') is [var view, var query] ? $"{view}.json?{query}" : path + ".json");
        var api = await desk.Client.GetAsync("/api/v1" + path);

        Assert.Equal(("text/html", "application/json"), (page.Content.Headers.ContentType!.MediaType, data.Content.Headers.ContentType!.MediaType));
        Assert.Equal(await data.Content.ReadAsStringAsync(), await api.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/timeline.svg")]
    [InlineData("/contacts.svg")]
    [InlineData("/contacts.svg?around=PRK&steps=2")]
    public async Task Picture_SavedAlone_NamesItsParties(string address)
    {
        var picture = System.Xml.Linq.XDocument.Parse(await desk.Client.GetStringAsync(address));

        Assert.Equal("svg", picture.Root!.Name.LocalName);
        Assert.Contains(picture.Descendants(), e => e.Name.LocalName == "text" && e.Value == "North Korea");
    }

    // What a reader is shown a program gets: each piece of evidence of a page is in its data.
    [Theory]
    [InlineData("/dossier")]
    [InlineData("/timeline?kind=all")]
    [InlineData("/positions")]
    [InlineData("/positions/{position}")]
    [InlineData("/contacts")]
    [InlineData("/quotes?words=time")]
    [InlineData("/people/person:stephen-biegun")]
    [InlineData("/parties/USA")]
    [InlineData("/search?q=talks")]
    [InlineData("/disagreements")]
    [InlineData("/changes?from=2019-02-28")]
    [InlineData("/reports/{report}")]
    public async Task Evidence_OnAPage_IsInItsData(string path)
    {
        var positions = (await desk.JsonAsync("/api/v1/positions")).GetProperty("items").EnumerateArray().OrderByDescending(p => p.GetProperty("versions").GetInt32());
        var report = (await desk.JsonAsync("/api/v1/reports")).GetProperty("items")[0].GetProperty("page").GetString()!;
        path = path.Replace("{position}", positions.First().GetProperty("id").GetString(), StringComparison.Ordinal).Replace("/reports/{report}", report, StringComparison.Ordinal);
        var page = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync(path));
        var data = await desk.Client.GetStringAsync("/api/v1" + path);

        var shown = page.QuerySelectorAll("a[data-evidence]").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.True(shown.Count > 0 || path == "/disagreements", path);
        Assert.DoesNotContain(shown, href => !data.Contains($"\"{href}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dossier_WhereOnlyUnsurePlansWereRead_DoesNotSayThatNoneWasAnnounced()
    {
        var page = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync("/dossier"));

        Assert.Contains("planned", page.QuerySelector(".unconfirmed")!.TextContent, StringComparison.Ordinal);
        var next = page.QuerySelector("section[aria-labelledby=next] p")!;
        Assert.StartsWith("None found that may be stated as fact.", next.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("#unconfirmed", next.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Quotes_TwoWordingsChosen_StandSideBySideOnPageAndInData()
    {
        var wordings = (await desk.JsonAsync("/api/v1/quotes")).GetProperty("items").EnumerateArray().SelectMany(s => s.GetProperty("wordings").EnumerateArray()).Select(w => w.GetProperty("words")).ToList();
        string[] chosen = [.. new[] { wordings[^1], wordings[0] }.Select(w => $"{w.GetProperty("key").GetString()![7..23]}.{w.GetProperty("start").GetInt32()}-{w.GetProperty("end").GetInt32()}")];

        // As the form's two ticked boxes send it.
        var address = $"/quotes?compare={chosen[0]}&compare={chosen[1]}";
        var page = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync(address));
        var compared = (await desk.JsonAsync("/api/v1" + address)).GetProperty("compared");

        var shown = page.QuerySelectorAll("section.compared .wording p").Select(p => p.TextContent).ToList();
        Assert.Contains(wordings[0].GetProperty("text").GetString()!, shown[0], StringComparison.Ordinal);
        Assert.Contains(wordings[^1].GetProperty("text").GetString()!, shown[1], StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("input[name=compare][checked]").Length);
        Assert.Equal(wordings[0].GetProperty("text").GetString(), compared.GetProperty("one").GetProperty("words").GetProperty("text").GetString());
        Assert.Equal(
            wordings[^1].GetProperty("text").GetString(),
            string.Concat(compared.GetProperty("pieces").EnumerateArray().Where(p => p.GetProperty("kind").GetString() != "out").Select(p => p.GetProperty("text").GetString())));
    }

    [Fact]
    public async Task Answer_Always_LetsNothingRunButTheDesksOwnScript()
    {
        foreach (var path in new[] { "/dossier", "/nowhere", "/dossier.json", "/dossier?as-of=never" })
        {
            var answer = await desk.Client.GetAsync(path);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        }

        foreach (var path in new[] { "/dossier", "/timeline", "/contacts", "/quotes", "/keys" })
            Assert.DoesNotMatch("<script(?![^>]* src=)| style=| on[a-z]+=|javascript:", await desk.Client.GetStringAsync(path));
    }

    [Fact]
    public async Task Request_InAnothersName_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/dossier") { Headers = { Host = "news.example" } };

        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await desk.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Write_IsNotThere()
    {
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await desk.Client.PostAsync("/dossier", null)).StatusCode);
    }

    [Fact]
    public async Task SameAnswer_AskedAgainWithItsTag_IsNotSentAgain()
    {
        var first = await desk.Client.GetAsync("/positions");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/positions") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        var again = await desk.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Evidence_OfEveryPage_LeadsToItsExactWords()
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        var parser = new HtmlParser();
        foreach (var path in new[] { "/dossier", "/positions", "/contacts", "/timeline?kind=all", "/quotes", "/changes?from=2019-02-28" })
        {
            foreach (var link in parser.ParseDocument(await desk.Client.GetStringAsync(path)).QuerySelectorAll("a[data-evidence][title]"))
                links[link.GetAttribute("href")!] = link.GetAttribute("title")!;
        }

        Assert.NotEmpty(links);
        foreach (var (link, title) in links)
        {
            var page = parser.ParseDocument(await desk.Client.GetStringAsync(link));
            var marked = string.Concat(page.QuerySelectorAll("mark").Select(m => m.TextContent));
            Assert.EndsWith(": " + marked, title, StringComparison.Ordinal);
            Assert.Equal("words", page.QuerySelector("mark")!.Id);
        }
    }

    [Fact]
    public async Task ReportPage_Joined_IsTheReportsProse()
    {
        foreach (var facts in SampleDesk.Story)
        {
            var page = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync("/reports/" + Snapshot.ShortKey(facts.Report.Key)));
            var text = facts.Report.Text;
            Assert.Equal(text.Value[text.ToUtf16(facts.Report.BodyStart)..], string.Concat(page.QuerySelectorAll(".prose").Select(p => p.TextContent)));
        }
    }

    [Fact]
    public async Task PastDays_WhenLaterReportsCome_KeepTheirBytes()
    {
        await using var early = await SampleDesk.ServeAsync([.. SampleDesk.Story.Where(r => r.Report.Date <= new DateOnly(2019, 10, 6))]);
        using var before = SampleDesk.ClientOf(early);

        foreach (var path in new[] { "/dossier", "/positions", "/contacts", "/reports", "/timeline", "/quotes", "/people", "/search?q=talks", "/disagreements", "/changes", "/dossier.json", "/timeline.svg" })
        {
            var address = path.Contains('?', StringComparison.Ordinal) ? path + Past.Replace('?', '&') : path + Past;
            Assert.Equal(await before.GetStringAsync(address), await desk.Client.GetStringAsync(address));
        }
    }

    [Fact]
    public async Task Lanes_HoldWhatTheListHolds_InItsOrder()
    {
        var page = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync("/timeline?kind=all"));
        var list = page.QuerySelectorAll("li[data-entry]").Select(e => e.GetAttribute("data-entry")).ToList();

        Assert.NotEmpty(list);
        Assert.Equal(list, page.QuerySelectorAll("svg [data-entry]").Select(e => e.GetAttribute("data-entry")));
    }

    [Fact]
    public async Task LongList_WalkedByItsCursors_IsWhole()
    {
        var ids = new List<string>();
        for (var next = "/api/v1/timeline?kind=all&limit=7"; next is not null;)
        {
            var part = await desk.JsonAsync(next);
            ids.AddRange(part.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            next = part.GetProperty("next").GetString();
        }

        var whole = await desk.JsonAsync("/api/v1/timeline?kind=all&limit=500");
        Assert.True(ids.Count > 14);
        Assert.Equal(whole.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()), ids);
    }

    [Fact]
    public async Task PastDays_AreSaidInABannerWithTheWayBack()
    {
        var page = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync("/dossier?as-of=2019-10-01&known-by=2019-10-06"));
        var banner = page.QuerySelector(".banner")!;

        Assert.StartsWith("You are viewing 1 October 2019 as known on 6 October 2019.", Spaces().Replace(banner.TextContent.Trim(), " "), StringComparison.Ordinal);
        Assert.Equal("/dossier", banner.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task ReportOfLaterDay_IsNotThereYet()
    {
        var last = Snapshot.ShortKey(SampleDesk.Story[^1].Report.Key);

        Assert.Equal(HttpStatusCode.NotFound, (await desk.Client.GetAsync($"/reports/{last}{Past}")).StatusCode);
    }

    [Theory]
    [InlineData("/dossier", "as-of", "known-by")]
    [InlineData("/quotes", "from", "to")]
    [InlineData("/timeline", "from", "to")]
    [InlineData("/changes", "from")]
    public async Task Days_AreTypedAndShownAsIsoInEveryLanguage(string path, params string[] names)
    {
        var page = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync($"{path}?{string.Join('&', names.Select(n => n + "=2019-10-06"))}"));

        Assert.Empty(page.QuerySelectorAll("input[type=date]"));
        foreach (var field in names.Select(n => page.QuerySelector($"input[type=text][name={n}]")))
        {
            Assert.Equal(("2019-10-06", "YYYY-MM-DD"), (field!.GetAttribute("value"), field.GetAttribute("placeholder")));
            Assert.NotEmpty(field.Closest("label")!.TextContent.Trim());
            Assert.Matches($"^{field.GetAttribute("pattern")}$", "2019-10-06");
        }
    }

    [Fact]
    public async Task WhatIsNoDay_IsToldWithTheFormOfADay()
    {
        var page = await (await desk.Client.GetAsync("/quotes?from=2019-02-30")).Content.ReadAsStringAsync();

        Assert.Contains("“from” takes a day of the calendar, written as YYYY-MM-DD, such as 2021-06-21.", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dossier?as-of=yesterday")]
    [InlineData("/reports?limit=0")]
    [InlineData("/api/v1/dossier?known-by=2019-02-30")]
    [InlineData("/api/v1/positions?after=none")]
    [InlineData("/api/v1/people?after=2019-01-01.p-1")]
    [InlineData("/api/v1/timeline?kind=deeds")]
    [InlineData("/timeline?from=2019-05-01&to=2019-04-30")]
    [InlineData("/api/v1/contacts?steps=4")]
    [InlineData("/positions?kind=threat")]
    public async Task WhatCantBeAsked_IsToldInWords(string path)
    {
        var answer = await desk.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(path.StartsWith("/api", StringComparison.Ordinal) ? "application/problem+json" : "text/html", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("W/{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("*")]
    public async Task Tag_InEveryFormOfTheStandard_IsKnownAgain(string asked)
    {
        var first = await desk.Client.GetAsync("/api/v1/contacts");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/contacts");
        request.Headers.TryAddWithoutValidation("If-None-Match", string.Format(asked, first.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.NotModified, (await desk.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Head_TellsWhatGetSends_WithoutSendingIt()
    {
        var got = await desk.Client.GetAsync("/dossier");
        var head = await desk.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/dossier"));

        Assert.Equal((got.StatusCode, got.Headers.ETag, got.Content.Headers.ContentLength), (head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Positions_OfOneSideTowardsAnother_AreAllThereAreAndNoOther()
    {
        var page = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync("/positions"));
        var choice = page.QuerySelector("nav[aria-label='Between'] a[href*='PRK-USA']")!;
        var chosen = (await desk.JsonAsync("/api/v1" + choice.GetAttribute("href"))).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(choice.QuerySelector(".n")!.TextContent, $"{chosen.Count}");
        Assert.All(chosen, p => Assert.Equal(("PRK", "USA"), (p.GetProperty("from")[0].GetString(), p.GetProperty("to")[0].GetString())));
    }

    [Fact]
    public async Task Search_ForAName_LeadsToThePersonAndTheParty()
    {
        var person = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync("/search?q=biegun"));
        var party = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync("/search?q=north%20korea"));

        Assert.Equal("/people/person%3Astephen-biegun", person.QuerySelector(".named a")!.GetAttribute("href"));
        Assert.Equal("/parties/PRK", party.QuerySelector(".named a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task WordsAskedFor_StandReadyToBeCited_WithAnAddressThatKeepsLeadingToThem()
    {
        var (link, words) = (await FactWordsTests.LinksAsync(desk.Client)).MaxBy(l => l.Words.Length);
        var page = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync(link + "&as-of=2019-12-16"));

        Assert.Contains(words, page.QuerySelector("[data-citation]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(link, page.QuerySelector("[data-permalink]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task WhatIsNotSure_LooksUnsure_WhereverItStands()
    {
        var contacts = await desk.JsonAsync("/api/v1/contacts");
        var unsure = contacts.GetProperty("items").EnumerateArray().Count(c => c.GetProperty("confidence").GetDouble() < new BriefSettings().Floor);
        var page = new HtmlParser().ParseDocument(await desk.Client.GetStringAsync("/contacts"));

        Assert.NotEqual(0, unsure);
        Assert.Equal(unsure, page.QuerySelectorAll(".contacts .state.unsure").Length);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
