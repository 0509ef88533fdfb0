using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Pages;
using Demarche.Record.Corrections;

namespace Demarche.Rendering.Text;

/// <summary>A ruling as people read it.</summary>
internal static class CorrectionText
{
    private const int Indent = 11;

    /// <summary>Writes a ruling: its id, who made it when, what it says, the words, what became of it.</summary>
    /// <param name="output">Where.</param>
    /// <param name="correction">The ruling.</param>
    /// <param name="state">What became of it; null to leave that out.</param>
    /// <param name="undone">The ruling that an undo takes back; null for other rulings.</param>
    public static void Write(TextWriter output, Correction correction, string? state, Correction? undone = null)
    {
        var page = new PageWriter(output);
        page.Paragraph($"{correction.Id}  {DayWords.Of(correction.Day)}  {correction.By}");
        page.Paragraph(Says(correction), Indent, "  rules");
        foreach (var quote in correction.Facts)
            page.Paragraph($"“{quote.Exact}” ({quote.Label})", Indent, "  words");
        if (correction.Because is { } because)
            page.Paragraph(because, Indent, "  because");
        if (undone is not null)
            page.Paragraph(Says(undone), Indent, "  that");
        if (state is not null)
            page.Paragraph(state, Indent, "  now");
    }

    /// <summary>What a ruling says: "e-0123456789abcdef: act offer -> demand".</summary>
    public static string Says(Correction correction) => correction.Ruling switch
    {
        Ruling.Undo => $"undo {correction.Undoes}",
        Ruling.Redate => $"{correction.New["label"]} bears {correction.New["day"]}, not {correction.New["was"]}",
        Ruling.Remove => $"{correction.New["label"]} ({correction.New["was"]}) is out",
        Ruling.Merge => $"{Names(correction, " and ")} are one person",
        Ruling.NeverMerge => $"{Names(correction, " and ")} are never one person",
        Ruling.Split => $"{Names(correction, "")} is somebody else in {correction.Reports.Count} {(correction.Reports.Count == 1 ? "report" : "reports")}{(correction.New.TryGetValue("name", out var name) ? $": {name}" : "")}",
        Ruling.NeverLink => $"never link {correction.Facts[0].FactId} and {correction.Facts[1].FactId}",
        Ruling.Confirm => $"{correction.Facts[0].FactId} is read rightly",
        Ruling.Retract => $"{correction.Facts[0].FactId} is not said",
        Ruling.Add => $"add {correction.Facts[0].Kind.Word()}: {string.Join(", ", correction.New.Select(n => $"{n.Key} {n.Value}"))}",
        _ => $"{correction.Facts[0].FactId}: {string.Join(", ", correction.New.Select(n => Change(correction.Facts[0], n.Key, n.Value)))}",
    };

    /// <summary>What became of a ruling.</summary>
    public static string State(Correction correction, bool holds, IEnumerable<Attachment> attachments)
    {
        if (correction.Ruling == Ruling.Undo)
            return holds ? "" : "noted";
        if (!holds)
            return "undone";
        var states = attachments.Select(One).Distinct(StringComparer.Ordinal).ToList();
        return states.Count == 0 ? "in force" : string.Join("; ", states);

        string One(Attachment a)
        {
            // Rulings on persons are on no report.
            var version = correction.Facts.Count > 0 && correction.Facts.All(f => f.Report != a.Report) ? $" in version {a.Report.Hash[..12]}" : "";
            var detail = a.Detail.Length > 0 ? $" ({a.Detail})" : "";
            return a.State switch
            {
                AttachmentState.Applied => $"applied{version}{detail}",
                AttachmentState.ReadSo => $"read so by the program{version}{detail}",
                AttachmentState.NotReattached => $"not re-attached: {a.Detail}",
                _ => $"not applied: {a.Detail}",
            };
        }
    }

    /// <summary>A state in words: "not re-attached".</summary>
    public static string Word(AttachmentState state) => state switch
    {
        AttachmentState.Applied => "applied",
        AttachmentState.ReadSo => "read so by the program",
        AttachmentState.NotReattached => "not re-attached",
        _ => "whose report is not here",
    };

    private static string Names(Correction correction, string between) => string.Join(between, correction.People.Select(p => $"{p.Name} ({p.Id})"));

    private static string Change(FactQuote quote, string name, string value) =>
        quote.Reading.TryGetValue(name, out var old) ? $"{name} {Or(old)} -> {value}" : $"{name} {value}";

    private static string Or(string old) => old.Length > 0 ? old : "nothing";
}
