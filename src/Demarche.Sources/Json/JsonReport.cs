using System.Globalization;
using System.Text.Json;
using Demarche.Facts;
using Demarche.Sources.Web;

namespace Demarche.Sources.Json;

/// <summary>
/// A report as a JSON object: ours (<c>id</c>, <c>date</c>, <c>text</c>), or that of news-please (<c>maintext</c> or <c>text</c>,
/// <c>date_publish</c>, <c>source_domain</c>). Keys that are not asked for are ignored.
/// </summary>
internal static class JsonReport
{
    /// <summary>Whether the object holds a report's text.</summary>
    public static bool IsReport(JsonElement json) => json.ValueKind == JsonValueKind.Object && (json.TryGetProperty("text", out _) || Text(json, "maintext") is not null);

    /// <summary>Whether an object that stands alone, not one a line, is meant as a report: a text with what only reports have.</summary>
    public static bool IsPlainlyReport(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && (Text(json, "text") ?? Text(json, "maintext")) is not null
        && (Text(json, "date") ?? Text(json, "date_publish") ?? Text(json, "url") ?? Text(json, "source_domain") ?? Text(json, "title")) is not null;

    /// <summary>Whether the object is a fault line, as <c>demarche reports</c> prints it.</summary>
    public static bool IsFault(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && Text(json, "type") == "fault" && !json.TryGetProperty("text", out _);

    /// <summary>Reads an object.</summary>
    /// <param name="json">The object.</param>
    /// <param name="place">Where it stands, for faults: "Line 3".</param>
    /// <param name="file">Where it comes from.</param>
    /// <param name="terms">How it is to be read.</param>
    /// <exception cref="InvalidOperationException">A string holds half a surrogate pair.</exception>
    public static Sourced Read(JsonElement json, string place, SourceFile file, SourceTerms terms)
    {
        if (IsFault(json))
        {
            return Sourced.Of(new Fault(
                Text(json, "report"), Text(json, "path"), Text(json, "fault") ?? "fault", Text(json, "detail") ?? $"{place}."));
        }

        if (json.ValueKind != JsonValueKind.Object)
            return Wrong("bad JSON", "not an object.");
        var url = Text(json, "url");
        if ((Text(json, "id") ?? (url is { Length: > 0 } ? AddressLabel.Of(url) : null)) is not { Length: > 0 } id)
            return Wrong("no id", "\"id\" is missing.");
        if ((Text(json, "text") ?? Text(json, "maintext")) is not { } text)
            return Wrong("no text", "\"text\" is missing.", id);
        var written = Text(json, "date") ?? Text(json, "date_publish");
        var date = Day(written);
        if (written is not null && date is null)
            return Wrong("no date", $"\"{written}\" is no day (2021-06-21).", id);
        return new GivenReport(id, text)
        {
            Days = date is { } day ? [new DayEvidence(DaySources.Of(Text(json, "date_from") ?? "given") ?? DaySource.Given, day), .. Others(json)] : [],
            Path = Text(json, "path"),
            Title = Text(json, "title"),
            Outlet = Text(json, "outlet") ?? Text(json, "source"),
            Publisher = Text(json, "source_domain"),
            Url = url,
            Language = Text(json, "language"),
            Tier = Tiers.Of(Text(json, "tier") ?? "") ?? Tier.Unknown,
            IsSummary = json.TryGetProperty("summary", out var summary) && summary.ValueKind == JsonValueKind.True,
        }.Source(file, terms);

        Sourced Wrong(string kind, string detail, string? label = null) => Sourced.Of(file.Fault(kind, $"{place}: {detail}", label));
    }

    // "2021-06-21", or a moment whose day, as printed, is taken: "2021-06-21T18:05:00+09:00".
    private static DateOnly? Day(string? written) =>
        written is { Length: 10 } or { Length: > 10 } && written[10..] is [] or ['T' or ' ', ..]
        && DateOnly.TryParseExact(written[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // Further evidence of the day, as "demarche reports" prints it: {"from":"dateline","date":"2021-06-20"}.
    private static IEnumerable<DayEvidence> Others(JsonElement json)
    {
        if (!json.TryGetProperty("also_dated", out var others) || others.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var other in others.EnumerateArray().Where(o => o.ValueKind == JsonValueKind.Object))
        {
            if (Day(Text(other, "date")) is { } day && DaySources.Of(Text(other, "from") ?? "") is { } source)
                yield return new DayEvidence(source, day);
        }
    }

    private static string? Text(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
