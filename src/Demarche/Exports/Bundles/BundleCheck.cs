using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Demarche.Exports.Packing;
using Demarche.Facts;

namespace Demarche.Exports.Bundles;

/// <summary>
/// Checks an evidence bundle by itself: every byte against the manifest, the package around the files, every text against its
/// hash, every stretch of words against its text.
/// </summary>
/// <param name="Name">The bundle's name; null when it has none.</param>
/// <param name="Reports">Texts that were checked.</param>
/// <param name="Spans">Stretches of words that were checked against a text.</param>
/// <param name="Flaws">What is wrong; empty when all is well.</param>
internal sealed record BundleCheck(string? Name, int Reports, int Spans, IReadOnlyList<string> Flaws)
{
    /// <summary>Checks the bytes of a file.</summary>
    public static BundleCheck Of(byte[] file)
    {
        List<ZipItem> items;
        try
        {
            items = Unpack(file);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return new(null, 0, 0, [$"This is no whole zip file: {e.Message}"]);
        }

        var name = items.Find(i => i.Name == BundleManifest.Path) is { } manifest ? BundleManifest.NameIn(manifest.Bytes) : null;
        List<string> flaws = [.. items.GroupBy(i => i.Name, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => $"{g.Key}: stands twice."), .. BundleManifest.Flaws(items)];
        if (flaws.Count == 0 && !IsPackedAsWritten(file, items))
            flaws.Add("The package around the files was changed, though every file is as it was written.");
        // What the files say is asked only of files that are as they were written.
        return flaws.Count > 0 ? new(name, 0, 0, flaws) : Content(name, items);
    }

    private static BundleCheck Content(string? name, List<ZipItem> items)
    {
        var texts = items.Where(i => i.Name.StartsWith("texts/", StringComparison.Ordinal)).ToDictionary(i => Path.GetFileNameWithoutExtension(i.Name), i => new ReportText(Encoding.UTF8.GetString(i.Bytes)), StringComparer.Ordinal);
        List<string> flaws = [.. texts.Where(t => ReportKey.Of(t.Value.Value).Hash != t.Key).Select(t => $"{BundleExport.TextPath(t.Key)}: the text has another hash than its name.")];
        var spans = 0;
        flaws.AddRange(SpanFlaws(items, texts, ref spans));
        return new(name, texts.Count, spans, flaws);
    }

    private static List<ZipItem> Unpack(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var items = new List<ZipItem>();
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            items.Add(new ZipItem(entry.FullName, bytes.ToArray()));
        }

        return items;
    }

    // Dates, names and order of the package say nothing that could be false, but a changed byte is a changed byte.
    private static bool IsPackedAsWritten(byte[] file, List<ZipItem> items)
    {
        using var again = new MemoryStream();
        StoredZip.Write(again, items);
        return again.ToArray().AsSpan().SequenceEqual(file);
    }

    private static List<string> SpanFlaws(List<ZipItem> items, Dictionary<string, ReportText> texts, ref int spans)
    {
        var flaws = new List<string>();
        var lines = items.Find(i => i.Name == "facts.jsonl") is { } facts ? Encoding.UTF8.GetString(facts.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
        ReportText? text = null;
        var label = "";
        foreach (var line in lines)
        {
            JsonNode? fact;
            try
            {
                fact = JsonNode.Parse(line);
            }
            catch (System.Text.Json.JsonException)
            {
                flaws.Add("facts.jsonl: a line is no JSON.");
                continue;
            }

            if ((string?)fact?["type"] == "report")
            {
                label = (string?)fact["id"] ?? "";
                text = ReportKey.Parse((string?)fact["key"] ?? "") is { } key ? texts.GetValueOrDefault(key.Hash) : null;
            }
            else if (text is not null)
            {
                Check(fact, text, label, flaws, ref spans);
            }
        }

        return flaws;
    }

    private static void Check(JsonNode? node, ReportText text, string label, List<string> flaws, ref int spans)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                Check(item, text, label, flaws, ref spans);
        }
        else if (node is JsonObject some)
        {
            if (some["start"] is JsonValue s && s.TryGetValue(out int start) && some["end"] is JsonValue e && e.TryGetValue(out int end) && some["text"] is JsonValue w && w.TryGetValue(out string? words))
            {
                spans++;
                var extract = Extract.Recorded(new Span(start, end), words);
                if (!text.Holds(extract))
                    flaws.Add($"facts.jsonl: {label} does not hold {extract} at that place.");
            }

            foreach (var (_, value) in some)
                Check(value, text, label, flaws, ref spans);
        }
    }
}
