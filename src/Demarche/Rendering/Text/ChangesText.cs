using System.Text;
using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Record.Changes;
using Demarche.Record.Knowledge;
using Demarche.Record.Positions;

namespace Demarche.Rendering.Text;

/// <summary>What changed between two days as a page, old and new beside each other.</summary>
internal static class ChangesText
{
    private const string Indent = "           ";

    /// <summary>The page, ended by a line feed.</summary>
    public static string Of(ChangesPage changes, PartyNames names)
    {
        var page = new StringBuilder();
        var notes = new Footnotes(changes.Coverage);
        var read = changes.Coverage.After(changes.From);
        Columns.Wrap(page, $"FROM {BriefDays.Day(changes.From)} TO {BriefDays.Day(changes.To)}, {RecordWords.Count(read, "report")} read{RecordWords.Independent(read, changes.Coverage.CopiesAfter(changes.From))}".ToUpperInvariant());
        foreach (var day in changes.Changes.GroupBy(c => c.Known))
        {
            Columns.Wrap(page, $"Known {BriefDays.Day(day.Key)}");
            foreach (var change in day)
                Columns.Wrap(page, $"{Words(change, names)} {notes.Marks(change.Evidence.Take(3))}", $"{change.Kind.Word(),-10} ", Indent);
        }

        if (changes.Changes.Count == 0)
            Columns.Wrap(page, $"No change found in {RecordWords.Count(read, "report")}.");
        notes.Write(page);
        return page.ToString();
    }

    private static string Words(Change change, PartyNames names) => change switch
    {
        { Contact: { } contact } => $"{RecordWords.Who(contact, names)}, {contact.Kind.Word()}{(change.ContactBefore is { } was ? $" {was.Word()} -> " : " ")}{contact.State.Word()}, {RecordWords.When(contact.Day, contact.Known)}",
        { Measure: { } measure } => $"{measure.Act.Word()}: {Sides(measure.From, measure.To, names)}, going on",
        { Response: { } response } => $"{Name(change.Position!, names)}: {response.State} by {names.Name(response.By)}, {RecordWords.When(response.Day, response.Known)}",
        { After: { } after } => $"{Name(change.Position!, names)}{(after.By.Count > 0 ? $", by {string.Join(", ", after.By)}" : "")}, {RecordWords.When(after.Day, after.Known)}{Wordings(change)}",
        _ => "",
    };

    // Both wordings where the words differ; the new one alone where nothing was before.
    private static string Wordings(Change change) => (change.Kind, change.Before?.Printed.FirstOrDefault(), change.After!.Printed.FirstOrDefault()) switch
    {
        (ChangeKind.Renewed, _, _) or (_, _, null) => "",
        (_, null, { } now) => $": {Marked(now)}",
        (_, { } was, { } now) => $": {Marked(was)} -> {Marked(now)}",
    };

    private static string Marked(PrintedWording wording) => wording.InMarks ? $"“{wording.Words.Words.Text}”" : ActWords.Cut(wording.Words.Words.Text, 150);

    private static string Name(Position position, PartyNames names) =>
        $"{position.Kind.Word()}, {Sides(position.From, position.To, names)}, {position.Name}";

    private static string Sides(IReadOnlyList<string> from, IReadOnlyList<string> to, PartyNames names)
    {
        var makers = string.Join(", ", from.Select(names.Name));
        return to.Count == 0 ? makers : $"{makers} to {string.Join(", ", to.Select(names.Name))}";
    }
}
