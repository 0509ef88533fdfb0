using System.Text.Json;
using System.Text.Json.Nodes;
using Demarche.Json;
using Demarche.Record.Copies;

namespace Demarche.Exports.Lines;

/// <summary>All facts as JSON Lines, report by report: the contract of docs/facts.md.</summary>
internal static class JsonLinesExport
{
    // Keys whose values are words of a report and not names: the text of a span, roles and headlines, audiences as printed.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "text", "title", "to" };

    /// <summary>Writes the facts.</summary>
    public static void Write(ExportGround ground, Stream stream)
    {
        if (!ground.Choices.TextFree)
        {
            WriteAll(ground, stream);
            return;
        }

        using var whole = new MemoryStream();
        WriteAll(ground, whole);
        whole.Position = 0;
        using var reader = new StreamReader(whole);
        using var lines = new JsonLinesWriter(stream);
        while (reader.ReadLine() is { } line)
        {
            var fact = JsonNode.Parse(line)!.AsObject();
            Strip(fact);
            lines.Line(json =>
            {
                foreach (var (name, value) in fact)
                {
                    json.WritePropertyName(name);
                    JsonSerializer.Serialize(json, value);
                }
            });
        }

        lines.Flush();
    }

    private static void WriteAll(ExportGround ground, Stream stream)
    {
        using var lines = new JsonLinesWriter(stream);
        var stories = Stories.Of(ground.Facts.Select(f => f.Report));
        foreach (var facts in ground.Facts)
        {
            var first = stories.FirstOf(facts.Report.Key);
            FactsJson.Write(lines, facts, ground.Choices.Mentions, first == facts.Report.Key ? null : first);
        }

        lines.Flush();
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                Strip(item);
        }
        else if (node is JsonObject fact)
        {
            foreach (var name in fact.Select(p => p.Key).Where(Words.Contains).ToList())
                fact.Remove(name);
            foreach (var (_, value) in fact)
                Strip(value);
        }
    }
}
