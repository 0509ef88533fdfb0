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

    /// <summary>The reports of a story, in the annotation's order.</summary>
    public static IEnumerable<GoldReport> Of(string story)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf(Path.Combine("gold", story + ".json"))));
        foreach (var report in json.RootElement.EnumerateArray())
        {
            var id = report.GetProperty("report").GetString()!;
            var text = File.ReadAllText(SharedData.PathOf(Path.Combine("reports", story, id + ".txt"))).TrimStart('\uFEFF').ReplaceLineEndings("\n");
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
