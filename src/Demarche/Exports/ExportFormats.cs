using System.Text;
using Demarche.Exports.Annotations;
using Demarche.Exports.Bundles;
using Demarche.Exports.Calendars;
using Demarche.Exports.Gdelt;
using Demarche.Exports.Graphs;
using Demarche.Exports.Lines;
using Demarche.Exports.Papers;
using Demarche.Exports.Papers.Docx;
using Demarche.Exports.Papers.Html;
using Demarche.Exports.Plover;
using Demarche.Exports.Popolo;
using Demarche.Exports.Samples;
using Demarche.Exports.Sheets;

namespace Demarche.Exports;

/// <summary>Every form in which the record leaves the program, in the order in which help lists them.</summary>
internal static class ExportFormats
{
    /// <summary>The form of <c>export</c> when none is asked for.</summary>
    public const string Default = "jsonl";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        ExportFormat.File(Default, "facts as JSON Lines", "facts.jsonl", JsonLinesExport.Write),
        new("csv", "tables with a codebook", ".csv", CsvExport.Write) { NeedsFolder = true },
        ExportFormat.File("jsonld", "W3C Web Annotations", "annotations.jsonld", AnnotationExport.Write),
        ExportFormat.File("plover", "PLOVER's records as JSON Lines", "plover.jsonl", PloverExport.Write),
        ExportFormat.File("popolo", "Popolo's persons, memberships, speeches", "popolo.json", PopoloExport.Write),
        ExportFormat.File("gdelt", "GDELT's 61 columns", "gdelt.export.CSV", GdeltExport.Write),
        ExportFormat.File("ical", "contacts as a calendar", "contacts.ics", CalendarExport.Write),
        ExportFormat.File("graphml", "parties and persons as a graph", "graph.graphml", GraphMlExport.Write),
        ExportFormat.File("markdown", "the record as a document", "record.md", (ground, to) => Text(to, MarkdownPaper.Of(RecordPaper.Of(ground)))),
        ExportFormat.File("html", "the record as a page of one file", "record.html", (ground, to) => Text(to, HtmlPaper.Of(RecordPaper.Of(ground)))),
        ExportFormat.File("docx", "the brief for a word processor", "brief.docx", (ground, to) => DocxPaper.Write(to, BriefPaper.Of(ground), ground.KnownBy)) with { IsBinary = true },
        new("sample", "a sheet for validation by hand", ".csv", SampleExport.Write) { NeedsFolder = true },
        ExportFormat.File("bundle", "brief, facts, words and hashes in one checkable file", "evidence.zip", BundleExport.Write) with { IsBinary = true },
    ];

    /// <summary>The form of a name that <see cref="All"/> has.</summary>
    public static ExportFormat Named(string name) => All.Single(f => f.Name == name);

    private static void Text(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}
