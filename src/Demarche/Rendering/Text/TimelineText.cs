using System.Text;
using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Record.Knowledge;
using Demarche.Record.Sayings;
using Demarche.Record.Timelines;

namespace Demarche.Rendering.Text;

/// <summary>The timeline as a page: a line for each day, under it what happened, with when it became known.</summary>
internal static class TimelineText
{
    private const string Indent = "             ";
    private const int MostWordings = 2;
    private const int MostOfAWording = 150;

    /// <summary>The page, ended by a line feed.</summary>
    public static string Of(IReadOnlyList<TimelineEntry> entries, Coverage coverage, PartyNames names)
    {
        var page = new StringBuilder();
        var notes = new Footnotes(coverage);
        string? heading = null;
        foreach (var entry in entries)
        {
            var (preposition, value) = BriefDays.When(entry.Day, entry.Known);
            var day = (preposition is "on " or "in " ? value : preposition + value).ToUpperInvariant();
            if (day != heading)
                Columns.Wrap(page, day);
            heading = day;
            Write(page, entry, names, notes);
        }

        if (entries.Count == 0)
            Columns.Wrap(page, $"Nothing found in {RecordWords.Count(coverage.Count, "report")}.");
        notes.Write(page);
        return page.ToString();
    }

    private static void Write(StringBuilder page, TimelineEntry entry, PartyNames names, Footnotes notes)
    {
        var known = BriefDays.IsApart(entry.Day, entry.Known) ? $"; known {BriefDays.Day(entry.Known)}" : "";
        var later = entry.Possibly ? "; may be later" : "";
        if (entry is SayingEntry { Saying: var saying })
        {
            Columns.Wrap(page, $"{SayingsText.Speaker(saying, names)}{known}{later}:", $"  {"said",-10} ", Indent);
            SayingsText.List(page, saying, MostWordings, MostOfAWording, notes, Indent);
            return;
        }

        var (label, words) = Line(entry, names);
        Columns.Wrap(page, $"{words}{known}{later} {notes.Marks(entry.Evidence.Take(3))}{More(entry.Evidence.Count)}", $"  {label,-10} ", Indent);
    }

    private static (string Label, string Words) Line(TimelineEntry entry, PartyNames names) => entry switch
    {
        ContactEntry { Contact: var c } => (c.Kind.Word(), $"{RecordWords.Who(c, names)}{(c.At is { } at ? $", {at}" : "")}: {c.State.Word()}{(RecordWords.HasDay(c) ? "" : ", day not given")}"),
        ActEntry { Happening: var h } => (
            h.Act.Word(),
            $"{RecordWords.Sides(h, names)}{(h.Modality == Modality.Occurred ? "" : $" ({h.Modality.Word()})")}{(h.ToldBy is { } teller ? $", according to {teller}" : "")}: {ActWords.What(h)}"),
        _ => ("", ""),
    };

    private static string More(int count) => count > 3 ? $" and {count - 3} more" : "";
}
