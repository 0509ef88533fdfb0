using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Demarche.Exports.Lines;
using Demarche.Exports.Packing;
using Demarche.Exports.Sheets;
using Demarche.Facts;
using Demarche.Json;
using Demarche.Rendering.Json;
using Demarche.Rendering.Text;

namespace Demarche.Exports.Bundles;

/// <summary>
/// The evidence bundle: the brief, the facts behind it, the words behind the facts, their hashes and the versions of all that
/// made them, in one zip file with a name that can be cited. <c>verify --bundle</c> checks it anywhere.
/// </summary>
internal static class BundleExport
{
    /// <summary>Where a report's text stands in the bundle.</summary>
    public static string TextPath(string hash) => $"texts/{hash}.txt";

    /// <summary>Writes the bundle.</summary>
    public static void Write(ExportGround ground, Stream stream)
    {
        List<ZipItem> files =
        [
            new("README.txt", Encoding.UTF8.GetBytes(ReadMe(ground))),
            new("versions.json", Bytes(to => Versions(ground, to))),
            new("brief.txt", Encoding.UTF8.GetBytes(BriefText.Of(ground.Brief, ProgramVersion.Short))),
            new("brief.json", Bytes(to => BriefOf(ground, to))),
            new("facts.jsonl", Bytes(to => JsonLinesExport.Write(ground, to))),
            new("spans.tsv", Bytes(to => Spans(ground, to))),
        ];
        var tables = new Tables(files);
        CsvExport.Write(ground, tables);
        if (!ground.Choices.TextFree)
            files.AddRange(ground.Facts.Select(f => new ZipItem(TextPath(f.Report.Key.Hash), Encoding.UTF8.GetBytes(f.Report.Text.Value))));
        StoredZip.Write(stream, [BundleManifest.Of(files), .. files]);
    }

    private static string ReadMe(ExportGround ground) => $"""
        EVIDENCE BUNDLE

        {ground.Brief.Title}
        {BriefText.Clocks(ground.Brief.Header)}
        Made by demarche {ProgramVersion.Short}.

        MANIFEST.txt   every file with its SHA-256 and size; its last line is the
                       bundle's name, made of that list: cite it
        brief.txt      the page; brief.json is the same as data
        facts.jsonl    what was read, each fact with its words and why
        spans.tsv      every stretch of words: SHA-256 of the report, first code
                       point, code point after the last, SHA-256 of the words
        tables/        the same as tables; tables/codebook.csv says what each
                       column means, tables/reports.csv names the reports
        texts/         the reports, each under the SHA-256 of its text{(ground.Choices.TextFree ? " (left out)" : "")}
        versions.json  program, knowledge, days and choices

        Check it, without the store it came from:

            demarche verify --bundle FILE

        Without the program: `sha256sum` of each file against MANIFEST.txt, and of
        that list without its last line for the name (its first 32 characters).
        """.ReplaceLineEndings("\n") + "\n";

    private static void Versions(ExportGround ground, Stream to)
    {
        using var json = new Utf8JsonWriter(to, JsonLinesWriter.Options with { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("program", "demarche " + ProgramVersion.Text);
        json.WriteString("knowledge", "sha256:" + KnowledgeHash(ground));
        json.WriteString("as_of", Cells.Day(ground.AsOf));
        json.WriteString("known_by", Cells.Day(ground.KnownBy));
        json.WriteString("since", Cells.Day(ground.Brief.Header.Since));
        json.WriteNumber("reports", ground.Facts.Count);
        json.WriteNumber("corrected", ground.Brief.Header.Corrections);
        json.WriteBoolean("text_free", ground.Choices.TextFree);
        json.WriteEndObject();
    }

    private static string KnowledgeHash(ExportGround ground)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in ground.Knowledge)
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{file.Content}\0"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void BriefOf(ExportGround ground, Stream to)
    {
        using var json = new Utf8JsonWriter(to, JsonLinesWriter.Options with { Indented = true, NewLine = "\n" });
        BriefJson.Write(json, ground.Brief, ProgramVersion.Short);
    }

    private static void Spans(ExportGround ground, Stream to)
    {
        using var lines = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var facts in ground.Facts)
        {
            foreach (var words in facts.Extracts().DistinctBy(e => e.Span).OrderBy(e => e.Span))
                lines.WriteLine($"{facts.Report.Key.Hash}\t{words.Span.Start}\t{words.Span.End}\t{ReportKey.Of(words.Text).Hash}");
        }
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private sealed class Tables(List<ZipItem> files) : IDestination
    {
        public void File(string name, Action<Stream> write) => files.Add(new ZipItem("tables/" + name, Bytes(write)));
    }
}
