using System.CommandLine;
using System.Text.Json;
using Demarche.Facts;
using Demarche.Sources;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Events;

/// <summary>One annotated event.</summary>
internal sealed record GoldEvent(Act Act, Modality Modality, IReadOnlySet<string> Actors, IReadOnlySet<string> Targets, Span Anchor, bool Core, IReadOnlyList<string> Terms, string? On, string? At);

/// <summary>An annotated report of one story.</summary>
internal sealed record GoldReport(string Story, Report Report, IReadOnlyList<GoldEvent> Events)
{
    /// <summary>The stories on which rules and confidences may be tuned.</summary>
    public static readonly string[] Tuning = ["seed", "iran-nuclear", "us-north-korea"];

    /// <summary>The story that checks them: its errors are never looked at.</summary>
    public const string Check = "israel-palestine";

    /// <summary>Names other annotated stories: a folder each, with <c>reports/</c> and <c>gold.json</c> of the shared form.</summary>
    public static Option<string[]> Beside(string what) => new("--on") { Description = $"Folders with reports/ and gold.json: {what}.", AllowMultipleArgumentsPerToken = true };

    /// <summary>The annotated reports of a story, in the annotation's order.</summary>
    /// <param name="story">A story of the shared data, or a folder with reports/ and gold.json.</param>
    public static IEnumerable<GoldReport> Read(string story)
    {
        var isFolder = Directory.Exists(Path.Combine(story, "reports"));
        var reports = new ReportSource(null, () => Stream.Null).Read([isFolder ? Path.Combine(story, "reports") : SharedData.PathOf("reports")])
            .Where(s => s.IsReport).Select(s => s.Report!).ToDictionary(r => r.Label, StringComparer.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllText(isFolder ? Path.Combine(story, "gold.json") : SharedData.PathOf($"gold/{story}.json")));
        foreach (var annotated in json.RootElement.EnumerateArray())
        {
            var report = reports[annotated.GetProperty("report").GetString()!];
            yield return new GoldReport(story, report, [.. annotated.GetProperty("events").EnumerateArray().Select(e => Event(e, report))]);
        }
    }

    private static GoldEvent Event(JsonElement e, Report report)
    {
        var anchor = e.GetProperty("in").GetString()!;
        var at = report.Text.Value.IndexOf(anchor, StringComparison.Ordinal);
        return new GoldEvent(
            Wording.Parse<Act>(e.GetProperty("act").GetString())!.Value,
            Wording.Parse<Modality>(e.GetProperty("modality").GetString())!.Value,
            Words(e, "actor_party").ToHashSet(StringComparer.Ordinal),
            Words(e, "target_party").ToHashSet(StringComparer.Ordinal),
            report.Text.Take(at, at + anchor.Length).Span,
            !e.TryGetProperty("core", out var core) || core.GetBoolean(),
            Words(e, "terms"),
            Word(e, "on"),
            Word(e, "at"));
    }

    private static string? Word(JsonElement e, string name) => e.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IReadOnlyList<string> Words(JsonElement e, string name) =>
        e.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : [];
}
