using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Pages;
using Demarche.Record.Rereading;

namespace Demarche.Rendering.Text;

/// <summary>What reading a report again has changed, as people read it.</summary>
internal static class RereadText
{
    private const int Indent = 11;

    /// <summary>Writes the changes of one report; nothing when there are none.</summary>
    public static void Write(TextWriter output, Report report, IReadOnlyList<FactChange> changes)
    {
        if (changes.Count == 0)
            return;
        var page = new PageWriter(output);
        page.Paragraph($"{report.Label}  {report.Date:yyyy-MM-dd}  {Counts(changes)}");
        foreach (var change in changes)
            page.Paragraph(Line(change), Indent, "  " + change.Fate.Word());
    }

    /// <summary>"2 facts new, 1 gone, 3 changed".</summary>
    public static string Counts(IReadOnlyCollection<FactChange> changes)
    {
        var counts = Enum.GetValues<FactFate>().Select(f => (Fate: f, Count: changes.Count(c => c.Fate == f))).Where(c => c.Count > 0).ToList();
        return counts.Count == 0 ? "no fact changed" : string.Join(", ", counts.Select(c => $"{c.Count} {c.Fate.Word()}"));
    }

    private static string Line(FactChange change)
    {
        var values = change.Fate switch
        {
            FactFate.Changed => string.Join("; ", change.Values.Select(v => $"{v.Name} {Or(v.Before)} -> {Or(v.After)}")),
            FactFate.New => Reading(change.After),
            _ => Reading(change.Before),
        };
        return $"{values}: “{change.Words.Text}” [{change.Id}]";
    }

    private static string Reading(IReadOnlyDictionary<string, string> values) =>
        string.Join(", ", FactReading.Core.Append("day").Where(n => values.GetValueOrDefault(n) is { Length: > 0 }).Select(n => $"{n} {values[n]}"));

    private static string Or(string value) => value.Length > 0 ? value : "nothing";
}
