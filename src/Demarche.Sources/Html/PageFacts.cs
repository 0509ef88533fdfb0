using System.Text.Json;
using AngleSharp.Dom;

namespace Demarche.Sources.Html;

/// <summary>What a page says of itself in its markup: headline, day, outlet, address.</summary>
internal sealed record PageFacts(string? Title, DateOnly? Date, string? Outlet, string? Url)
{
    // Where pages put the day of publication, the most telling first.
    private static readonly string[] DayMetas =
    [
        "article:published_time", "datePublished", "parsely-pub-date", "sailthru.date", "DC.date.issued", "dc.date", "pubdate", "publish-date",
        "publishdate", "publication_date", "article.published", "date",
    ];

    /// <summary>Reads JSON-LD first, then meta elements, then what is printed.</summary>
    public static PageFacts Of(IDocument document)
    {
        var linked = LinkedData(document);
        return new PageFacts(
            First(linked("headline"), Meta(document, "og:title"), document.QuerySelector("h1")?.TextContent, document.Title),
            Day(linked("datePublished")) ?? DayMetas.Select(name => Day(Meta(document, name))).FirstOrDefault(day => day is not null)
                ?? Day(document.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
            First(linked("publisher"), Meta(document, "og:site_name")),
            First(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Meta(document, "og:url")));
    }

    private static string? First(params string?[] candidates) =>
        candidates.Select(c => c?.Trim()).FirstOrDefault(c => !string.IsNullOrEmpty(c));

    private static string? Meta(IDocument document, string name) =>
        document.QuerySelectorAll("meta").FirstOrDefault(m => m.GetAttribute("property") == name || m.GetAttribute("name") == name || m.GetAttribute("itemprop") == name)?.GetAttribute("content");

    // "2019-11-19T21:05:00-05:00": the day as the outlet prints it.
    private static DateOnly? Day(string? moment) =>
        Feeds.FeedDay.Of(moment) ?? Days.Dateline.OfWritten(moment ?? "");

    private static Func<string, string?> LinkedData(IDocument document)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true });
                Collect(json.RootElement, found);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // A page's markup may be wrong; then the next source speaks.
            }
        }

        return key => found.GetValueOrDefault(key);
    }

    private static void Collect(JsonElement json, Dictionary<string, string> found)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                Collect(item, found);
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            if (json.TryGetProperty("@graph", out var graph))
                Collect(graph, found);
            if (!json.TryGetProperty("datePublished", out _))
                return;
            foreach (var key in new[] { "headline", "datePublished", "publisher" })
            {
                if (json.TryGetProperty(key, out var value) && Text(value) is { } text && (key != "datePublished" || Day(text) is not null))
                    found.TryAdd(key, text);
            }
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => name.GetString(),
        _ => null,
    };
}
