using System.Text.Json;

namespace Demarche.Workshop.Data;

/// <summary>One dated text of the raw news sets.</summary>
internal sealed record BulkText(string Id, string Date, string Text)
{
    /// <summary>The title; empty for a text without one.</summary>
    public string Title { get; init; } = "";

    /// <summary>The text below its title, as a report is read.</summary>
    public string Titled => Title.Length == 0 ? Text : $"{Title}\n\n{Text}";

    /// <summary>The sets whose licence allows training shipped models on them: the two of the US government.</summary>
    public static readonly string[] Trainable = ["bulk/whitehouse-2021-2026.jsonl.xz", "bulk/state-dept-2021-2022.jsonl.xz"];

    /// <summary>All sets.</summary>
    public static readonly string[] All = [.. Trainable, "bulk/kcna-2023-2024.jsonl.xz", "bulk/feeds-2016.jsonl.xz"];

    /// <summary>Reads a set, in file order.</summary>
    public static IEnumerable<BulkText> Read(string set)
    {
        using var reader = SharedData.Open(SharedData.PathOf(Path.Combine("data", set)));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return new BulkText(Value("id"), Value("date"), Value("text")) { Title = Value("title") };

            string Value(string name) => root.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
        }
    }
}
