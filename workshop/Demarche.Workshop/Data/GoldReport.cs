using System.Globalization;
using System.Text.Json;
using Demarche.Facts;

namespace Demarche.Workshop.Data;

/// <summary>One annotated report: its text and what the annotation lists, as JSON.</summary>
/// <param name="Id">The report's label.</param>
/// <param name="Text">The whole text.</param>
/// <param name="BodyStart">UTF-16 offset at which prose begins, after <c> date 2021-06-21 </c>.</param>
/// <param name="Json">The annotation.</param>
internal sealed record GoldReport(string Id, string Text, int BodyStart, JsonElement Json)
{
    private const string DatePrefix = " date 0000-00-00 ";

    /// <summary>The stories that rules may be tuned on; <c>israel-palestine</c> is the check.</summary>
    public static readonly string[] Stories = ["seed", "iran-nuclear", "us-north-korea", "israel-palestine"];

    /// <summary>The story that checks them: its errors are never looked at.</summary>
    public const string Check = "israel-palestine";

    /// <summary>The stories that rules may be tuned on.</summary>
    public static IReadOnlyList<string> Tuned => [.. Stories.Where(s => s != Check)];

    /// <summary>The reports of a story, in the annotation's order.</summary>
    /// <param name="story">A story of the shared data, or a folder with reports/ and gold.json.</param>
    public static IEnumerable<GoldReport> Of(string story)
    {
        var (reports, annotation) = Directory.Exists(Path.Combine(story, "reports"))
            ? (Path.Combine(story, "reports"), Path.Combine(story, "gold.json"))
            : (SharedData.PathOf(Path.Combine("reports", story)), SharedData.PathOf(Path.Combine("gold", story + ".json")));
        using var json = JsonDocument.Parse(File.ReadAllText(annotation));
        foreach (var report in json.RootElement.EnumerateArray())
        {
            var id = report.GetProperty("report").GetString()!;
            var text = File.ReadAllText(Path.Combine(reports, id + ".txt")).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            var body = text.StartsWith(" date ", StringComparison.Ordinal) ? DatePrefix.Length : 0;
            yield return new GoldReport(id, text, body, report.Clone());
        }
    }

    /// <summary>The report as the reader takes it.</summary>
    public Report ToReport() => new()
    {
        Key = ReportKey.Of(Text),
        Label = Id,
        Date = DateOnly.Parse(Json.GetProperty("date").GetString()!, CultureInfo.InvariantCulture),
        Text = new ReportText(Text),
        BodyStart = BodyStart,
    };

    /// <summary>The strings of an annotated list, each either a string or an object with that field.</summary>
    public IEnumerable<string> Texts(string list, string field) =>
        Json.GetProperty(list).EnumerateArray().Select(x => x.ValueKind == JsonValueKind.String ? x.GetString()! : x.GetProperty(field).GetString()!);
}
