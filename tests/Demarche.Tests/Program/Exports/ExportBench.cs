using System.Text;
using Demarche.Exports;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record.Corrections;
using Demarche.Tests.Record;

namespace Demarche.Tests.Program.Exports;

/// <summary>Grounds to export from, made by hand, and exports as bytes.</summary>
internal static class ExportBench
{
    /// <summary>The built-in knowledge with three invented states.</summary>
    public static IReadOnlyList<KnowledgeFile> Knowledge { get; } =
    [
        .. KnowledgeFile.BuiltIn(),
        new KnowledgeFile("parties.tsv", "code\tkind\tname\nXNO\tstate\tNorland\nXSU\tstate\tSudmark\nXVE\tstate\tVelia\n"),
    ];

    private static readonly ActTable Codes = new(KnowledgeFile.BuiltIn());

    /// <summary>The invented story of the record's tests.</summary>
    public static ExportGround Story(ExportChoices? choices = null) => Of(choices, Overtures.May(), Overtures.July(), Overtures.Later());

    /// <summary>Words that break careless writers: formulas, marks of every form, characters outside the basic plane.</summary>
    public static Told Nasty() => Told.On(
        "2031-05-20",
        "=HYPERLINK(\"http://example.org\") said, \"Ω | 🕊️; *so* <b>be</b> it, & #1 [x](y) \\ `z`\",\nthe envoy Eva Ö. \"=2+5\" Stål met Leo,Hart; 🕊️ again 🕊️ and again.",
        "-label=1;2")
        .Event(Act.Meet, "the envoy Eva Ö. \"=2+5\" Stål met Leo,Hart; 🕊️", ["=2+5 Stål/XNO", "Leo,Hart/XVE"], at: "+Velton")
        .Event(Act.Offer, "=HYPERLINK(\"http://example.org\") said, \"Ω | 🕊️; *so* <b>be</b> it, & #1 [x](y) \\ `z`\",", ["XNO"], ["XVE"], "talks",
            terms: [("content", "=HYPERLINK(\"http://example.org\")"), ("place", "Ω | 🕊️; *so* <b>be</b> it"), ("time", "again")], toldBy: "@somebody")
        .Quote("Ω | 🕊️; *so* <b>be</b> it, & #1 [x](y) \\ `z`");

    public static ExportGround Of(ExportChoices? choices, params Told[] reports)
    {
        var facts = reports.Select(r => Coded(r.Facts())).OrderBy(f => f.Report.Date).ThenBy(f => f.Report.Key).ToList();
        var last = facts[^1].Report.Date;
        return new ExportGround(new CorrectedReports(facts, [], RecordRulings.None), last, last, Knowledge, choices ?? new ExportChoices());
    }

    // Facts made by hand have no codes: these get them from the table, as a reader gives them.
    private static ReportFacts Coded(ReportFacts facts) => facts with { Events = [.. facts.Events.Select(e => e with { Code = Codes.CodeFor(e.Act, e.Matter, e.Modality) })] };

    /// <summary>The files of an export, by name, as text.</summary>
    public static Dictionary<string, string> Files(this ExportGround ground, string format) =>
        Bytes(ground, format).ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value), StringComparer.Ordinal);

    /// <summary>The only file of an export, as text.</summary>
    public static string Text(this ExportGround ground, string format) => Assert.Single(Files(ground, format)).Value;

    /// <summary>The files of an export, by name.</summary>
    public static Dictionary<string, byte[]> Bytes(this ExportGround ground, string format)
    {
        var written = new Written();
        ExportFormats.Named(format).Write(ground, written);
        return written.Files;
    }

    private sealed class Written : IDestination
    {
        public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

        public void File(string name, Action<Stream> write)
        {
            using var stream = new MemoryStream();
            write(stream);
            Files.Add(name, stream.ToArray());
        }
    }
}
