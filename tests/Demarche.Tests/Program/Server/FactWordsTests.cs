using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Demarche.Workshop.Data;

namespace Demarche.Tests.Program.Server;

/// <summary>Every piece of evidence of every fact leads to a page that marks exactly its words.</summary>
public class FactWordsTests(SampleDesk desk) : IClassFixture<SampleDesk>
{
    [Fact]
    public async Task Sample_EveryLinkOfEveryFact_MarksExactlyItsWords() => await CheckAsync(desk.Client, 200);

    [SharedFact]
    public async Task Stories_EveryLinkOfEveryFact_MarksExactlyItsWords()
    {
        // The seed alone unless asked for all: the stories at hand have ten thousands of links.
        string[] stories = Setting.Number("DEMARCHE_ALL_LINKS", 0) == 0 ? ["seed"] : ["seed", "us-north-korea", "iran-nuclear", "israel-palestine"];
        await using var server = await SampleDesk.ServeAsync(SampleDesk.Read([.. stories.Select(s => Path.Combine(SharedData.Folder!, "reports", s))]));
        using var client = SampleDesk.ClientOf(server);

        await CheckAsync(client, 50);
    }

    /// <summary>The address of every piece of evidence of every fact, with its words.</summary>
    internal static async Task<IReadOnlyList<(string Link, string Words)>> LinksAsync(HttpClient client)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var next = "/api/v1/reports?limit=500"; next is not null;)
        {
            var reports = await client.GetFromJsonAsync<JsonElement>(next);
            foreach (var report in reports.GetProperty("items").EnumerateArray())
                Collect(await client.GetFromJsonAsync<JsonElement>("/api/v1" + report.GetProperty("page").GetString()), links);
            next = reports.GetProperty("next").GetString();
        }

        return [.. links.Select(l => (l.Key, l.Value))];
    }

    private static async Task CheckAsync(HttpClient client, int atLeast)
    {
        var parser = new HtmlParser();
        var links = await LinksAsync(client);
        Assert.True(links.Count >= atLeast, $"{links.Count} links");
        foreach (var (link, words) in links)
        {
            var marks = parser.ParseDocument(await client.GetStringAsync(link)).QuerySelectorAll("mark");
            Assert.Equal((words, "words"), (string.Concat(marks.Select(m => m.TextContent)), marks[0].Id));
        }
    }

    // Any object with a place, words and a page, however deep.
    private static void Collect(JsonElement value, Dictionary<string, string> links)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Collect(item, links);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (value.TryGetProperty("page", out var page) && value.TryGetProperty("start", out _))
                links[page.GetString()!] = value.GetProperty("text").GetString()!;
            foreach (var member in value.EnumerateObject())
                Collect(member.Value, links);
        }
    }
}
