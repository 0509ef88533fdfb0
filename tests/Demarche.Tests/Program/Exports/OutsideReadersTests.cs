using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Demarche.Exports;

namespace Demarche.Tests.Program.Exports;

/// <summary>Exports read back by libraries that others wrote: what they understand is what was meant.</summary>
public class OutsideReadersTests
{
    private static IEnumerable<ExportGround> Grounds => [ExportBench.Story(), ExportBench.Of(null, ExportBench.Nasty())];

    [OutsideFact]
    public async Task JsonLd_ByAProcessorInItsSafeMode_KeepsEveryAnnotationAndItsWords()
    {
        foreach (var ground in Grounds)
        {
            var bytes = ground.Bytes("jsonld").Values.Single();
            var meant = JsonNode.Parse(bytes)!["first"]!["items"]!.AsArray().ToDictionary(
                i => (string)i!["id"]!, i => i!["target"]!.AsArray().Select(t => ((string)t!["source"]!, (string)t["selector"]![0]!["exact"]!, (int)t["selector"]![1]!["start"]!)).Order().ToList(), StringComparer.Ordinal);
            var read = (await OutsideReaders.ReadAsync("annotations.mjs", bytes)).GetProperty("annotations").EnumerateArray().ToDictionary(
                a => Text(a, "id"), a => a.GetProperty("targets").EnumerateArray().Select(t => (Text(t, "source"), Text(t, "exact"), t.GetProperty("start").GetInt32())).Order().ToList(), StringComparer.Ordinal);

            Assert.NotEmpty(meant);
            Assert.Equal(meant.Keys.Order(StringComparer.Ordinal), read.Keys.Order(StringComparer.Ordinal));
            Assert.All(meant, m => Assert.Equal(m.Value, read[m.Key]));
        }
    }

    [OutsideFact]
    public async Task GraphMl_ByALibraryForNetworks_HasTheSameNodesEdgesAndValues()
    {
        foreach (var ground in Grounds)
        {
            var bytes = ground.Bytes("graphml").Values.Single();
            XNamespace ml = "http://graphml.graphdrawing.org/xmlns";
            var graph = XDocument.Parse(System.Text.Encoding.UTF8.GetString(bytes)).Root!.Element(ml + "graph")!;
            var read = await OutsideReaders.ReadAsync("graph.mjs", bytes);
            var (nodes, edges) = (read.GetProperty("nodes").EnumerateArray().ToList(), read.GetProperty("edges").EnumerateArray().ToList());

            Assert.Equal(graph.Elements(ml + "node").Select(n => (string)n.Attribute("id")!).Order(StringComparer.Ordinal), nodes.Select(n => Text(n, "id")).Order(StringComparer.Ordinal));
            Assert.Equal(
                graph.Elements(ml + "edge").Select(e => ((string)e.Attribute("source")!, (string)e.Attribute("target")!)).Order(),
                edges.Select(e => (Text(e, "source"), Text(e, "target"))).Order());
            Assert.All(edges.Where(e => e.TryGetProperty("symmetric", out _)), e => Assert.True(e.GetProperty("symmetric").ValueKind is JsonValueKind.True or JsonValueKind.False));
            Assert.All(nodes, n => Assert.NotEmpty(Text(n, "label")));
        }
    }

    [OutsideFact]
    public async Task Calendar_ByTheLibraryOfAMailProgram_HasItsDaysAndWords()
    {
        foreach (var ground in Grounds)
        {
            var bytes = ground.Bytes("ical").Values.Single();
            var meant = CalendarReader.Read(bytes).Parts;
            var read = (await OutsideReaders.ReadAsync("calendar.mjs", bytes)).GetProperty("entries").EnumerateArray().ToList();

            Assert.NotEmpty(read);
            Assert.Equal(meant.Select(p => (p["UID"], p.Text("SUMMARY"), p.Text("DESCRIPTION"), p["STATUS"])), read.Select(e => (Null(e, "uid"), Null(e, "summary"), Null(e, "description"), Null(e, "status"))));
            Assert.Equal(meant.Select(p => p["DTSTART"]), read.Select(e => Null(e, "start")?.Replace("-", "", StringComparison.Ordinal)));
            Assert.All(read.Where(e => Text(e, "kind") == "vevent"), e => Assert.True(e.GetProperty("allDay").GetBoolean()));
        }
    }

    [OutsideFact]
    public async Task Markdown_ByCommonMarksOwnReader_ShowsWordsAndNoMarkup()
    {
        var read = await OutsideReaders.ReadAsync("markdown.mjs", ExportBench.Of(null, ExportBench.Nasty()).Bytes("markdown").Values.Single());

        Assert.Contains("<b>be</b> it, & #1 [x](y) \\ `z`", Text(read, "text"), StringComparison.Ordinal);
        Assert.NotEmpty(read.GetProperty("headings").EnumerateArray());
        Assert.Empty(read.GetProperty("kinds").EnumerateArray().Select(k => k.GetString()).Intersect(["html_inline", "html_block", "link", "image", "code", "code_block"]));
    }

    [OutsideFact]
    public async Task JsonForms_ByAnotherParser_HoldTheSameStrings()
    {
        foreach (var (format, form) in new[] { ("jsonl", "lines"), ("plover", "lines"), ("popolo", "whole") })
        {
            var ground = ExportBench.Of(null, ExportBench.Nasty(), Record.Overtures.May());
            var bytes = ground.Bytes(format).Values.Single();
            var read = await OutsideReaders.ReadAsync("json.mjs", bytes, form);
            var text = System.Text.Encoding.UTF8.GetString(bytes);
            var values = form == "lines" ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [text];

            Assert.Equal(values.Length, read.GetProperty("values").GetInt32());
            Assert.Equal(values.SelectMany(v => Strings(JsonDocument.Parse(v).RootElement)), read.GetProperty("texts").EnumerateArray().Select(t => t.GetString()!));
        }
    }

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Strings(p.Value)),
        _ => [],
    };

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString()!;

    private static string? Null(JsonElement value, string name) => value.GetProperty(name).GetString();
}
