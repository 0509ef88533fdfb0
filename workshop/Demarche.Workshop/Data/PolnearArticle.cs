using System.Text.Json;

namespace Demarche.Workshop.Data;

/// <summary>An annotated attribution; ranges in code points.</summary>
/// <param name="Counts">Whether it counts as missed when it is not found: attributions do, discussions do not.</param>
/// <param name="Source">Whose; empty when the text names nobody.</param>
/// <param name="Cue">By which words.</param>
/// <param name="Content">What.</param>
internal sealed record PolnearAttribution(bool Counts, (int Start, int End)[] Source, (int Start, int End)[] Cue, (int Start, int End)[] Content);

/// <summary>An article of the PolNeAR set.</summary>
internal sealed record PolnearArticle(string Id, DateOnly Date, string Text, PolnearAttribution[] Attributions)
{
    /// <summary>Reads a file of the set, in file order.</summary>
    public static IEnumerable<PolnearArticle> Read(string path)
    {
        using var reader = SharedData.Open(path);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return new PolnearArticle(
                root.GetProperty("id").GetString()!,
                DateOnly.Parse(root.GetProperty("date").GetString()!),
                root.GetProperty("text").GetString()!,
                [.. root.GetProperty("attributions").EnumerateArray().Select(Attribution)]);
        }
    }

    private static PolnearAttribution Attribution(JsonElement json) =>
        new(json.GetProperty("type").GetString()!.StartsWith("Attribution", StringComparison.Ordinal), Ranges(json, "source"), Ranges(json, "cue"), Ranges(json, "content"));

    private static (int, int)[] Ranges(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(r => (r[0].GetInt32(), r[1].GetInt32()))]
            : [];
}
