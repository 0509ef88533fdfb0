using System.Text;
using System.Text.Json.Nodes;
using Demarche.Exports;
using Demarche.Exports.Annotations;
using Demarche.Facts;
using Demarche.Tests.Record;

namespace Demarche.Tests.Program.Exports;

/// <summary>JSON-LD, read back as a reader of Web Annotations would: the selectors have to find the words again.</summary>
public class AnnotationExportTests
{
    [Fact]
    public void Selectors_OfEveryTarget_FindTheSameWordsAtOnePlace()
    {
        var reports = new[] { ExportBench.Nasty(), Overtures.May(), Overtures.July() };
        var texts = reports.Select(r => r.Facts().Report).ToDictionary(r => r.Key.Hash, r => r.Text.Value, StringComparer.Ordinal);
        var targets = Items(ExportBench.Of(null, reports)).SelectMany(i => i["target"]!.AsArray()).ToList();

        Assert.True(targets.Count > 10);
        Assert.All(targets, target =>
        {
            var text = texts[(string)target!["demarche:sha256"]!];
            var (quote, place) = (target["selector"]![0]!, target["selector"]![1]!);
            var exact = (string)quote["exact"]!;
            var found = (string)quote["prefix"]! + exact + (string)quote["suffix"]!;
            // By words: they stand once. By place: code points, as an array of runes counts them.
            Assert.Equal(text.IndexOf(found, StringComparison.Ordinal), text.LastIndexOf(found, StringComparison.Ordinal));
            Assert.True(text.Contains(found, StringComparison.Ordinal));
            var runes = text.EnumerateRunes().ToArray()[(int)place["start"]!..(int)place["end"]!];
            Assert.Equal(exact, string.Concat(runes));
        });
    }

    [Fact]
    public void Quote_WordsThatStandOften_GrowsUntilItStandsOnce()
    {
        var text = new ReportText(string.Concat(Enumerable.Repeat("the talks went on and on and on without an end. ", 20)) + "x");
        var at = text.Value.IndexOf("talks", 500, StringComparison.Ordinal);

        var quote = TextQuote.Of(text, text.Take(at, at + 5));

        var found = quote.Prefix + quote.Exact + quote.Suffix;
        Assert.Equal(text.Value.IndexOf(found, StringComparison.Ordinal), text.Value.LastIndexOf(found, StringComparison.Ordinal));
        Assert.Equal(at, text.Value.IndexOf(found, StringComparison.Ordinal) + quote.Prefix.Length);
    }

    [Fact]
    public void Collection_HasWhatTheModelAsksFor()
    {
        var root = JsonNode.Parse(ExportBench.Story().Text("jsonld"))!;
        var items = root["first"]!["items"]!.AsArray();

        Assert.Equal("http://www.w3.org/ns/anno.jsonld", (string)root["@context"]![0]!);
        Assert.Equal(("AnnotationCollection", "AnnotationPage"), ((string)root["type"]!, (string)root["first"]!["type"]!));
        Assert.Equal(items.Count, (int)root["total"]!);
        Assert.Equal(items.Count, items.Select(i => (string)i!["id"]!).Distinct().Count());
        Assert.All(items, i => Assert.Equal("Annotation", (string)i!["type"]!));
        Assert.All(items.SelectMany(i => i!["target"]!.AsArray()), t =>
        {
            Assert.Equal("TimeState", (string)t!["state"]!["type"]!);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", (string)t["state"]!["sourceDate"]!);
            Assert.True(Uri.IsWellFormedUriString((string)t["source"]!, UriKind.Absolute));
        });
    }

    [Fact]
    public void Versions_OfAPosition_ReviseTheOneBefore()
    {
        var versions = Items(ExportBench.Story()).Where(i => (string)i["body"]!["type"]! == "demarche:PositionVersion").ToList();
        var reworded = versions.First(v => v["body"]!["prov:wasRevisionOf"] is not null);
        var before = versions.Single(v => (string)v["id"]! == (string)reworded["body"]!["prov:wasRevisionOf"]!);

        Assert.Equal((string)before["body"]!["prov:invalidatedAtTime"]!, (string)reworded["prov:generatedAtTime"]!);
    }

    [Fact]
    public void Statements_InMarks_AreQuotedAndEventsDerived()
    {
        var items = Items(ExportBench.Story()).ToList();

        Assert.All(items.Where(i => (string)i["body"]!["type"]! == "demarche:Statement"), i => Assert.NotNull(i["body"]!["prov:wasQuotedFrom"]));
        Assert.All(items.Where(i => (string)i["body"]!["type"]! == "demarche:Event"), i => Assert.NotNull(i["body"]!["prov:wasDerivedFrom"]));
    }

    [Fact]
    public void TextFree_KeepsPlacesAndHashesOnly()
    {
        var text = ExportBench.Story(new ExportChoices { TextFree = true }).Text("jsonld");

        Assert.DoesNotContain("exact", text, StringComparison.Ordinal);
        Assert.DoesNotContain("without conditions", text, StringComparison.Ordinal);
        Assert.Contains("TextPositionSelector", text, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> Items(ExportGround ground) => JsonNode.Parse(ground.Text("jsonld"))!["first"]!["items"]!.AsArray().Select(i => i!);
}
