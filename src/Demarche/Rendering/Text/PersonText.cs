using System.Text;
using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Actors;
using Demarche.Record.Briefs;
using Demarche.Record.Contacts;
using Demarche.Record.Happenings;
using Demarche.Record.Knowledge;
using Demarche.Record.Persons;
using Demarche.Record.Sayings;

namespace Demarche.Rendering.Text;

/// <summary>What reports tell of a person, as a page.</summary>
internal static class PersonText
{
    /// <summary>The pages, ended by a line feed.</summary>
    public static string Of(string asked, IReadOnlyList<PersonPage> pages, Coverage coverage, PartyNames names)
    {
        var text = new StringBuilder();
        var notes = new Footnotes(coverage);
        if (pages.Count == 0)
            Columns.Wrap(text, $"Nobody called {asked} was found in {RecordWords.Count(coverage.Count, "report")}.");
        if (pages.Count > 1)
            Columns.Wrap(text, $"{asked} may mean {pages.Count} persons.\n");
        foreach (var page in pages)
            Write(text, page, names, notes);
        notes.Write(text);
        return text.ToString();
    }

    private static void Write(StringBuilder text, PersonPage page, PartyNames names, Footnotes notes)
    {
        Columns.Wrap(text, $"{page.Actor.Name.ToUpperInvariant()}{Parties(page, names)}, in {RecordWords.Count(page.Actor.Reports, "report")}");
        if (page.Actor.Spellings.Any(s => s != page.Actor.Name))
            Columns.Wrap(text, $"Also written {string.Join(", ", page.Actor.Spellings.Where(s => s != page.Actor.Name))}.", "  ", "  ");
        Section(text, "ROLES", page.Roles, r => $"{r.Title}{(r.Time == RoleTime.Current ? "" : $" ({r.Time.Word()})")}, reported {Days(r)} {notes.Marks(r.Evidence.Take(2))}");
        Section(text, "CONTACTS", page.Contacts, c => Contact(c, names, notes));
        Section(text, "ACTS", page.Acts, h => Act(h, names, notes));
        Section(text, "STATEMENTS", page.Sayings, s => Saying(s, notes));
        Section(text, "OTHERS WITH A LIKE NAME", page.Namesakes, n => Namesake(n, names));
        text.Append('\n');
    }

    private static string Parties(PersonPage page, PartyNames names) =>
        page.Parties.Count == 0 ? "" : $" ({string.Join(", ", page.Parties.Select(p => names.Name(p.Code)))})";

    private static void Section<T>(StringBuilder text, string heading, IReadOnlyList<T> items, Func<T, string> line)
    {
        if (items.Count == 0)
            return;
        text.Append(heading).Append('\n');
        foreach (var item in items)
            Columns.Wrap(text, line(item), "  ", "    ");
    }

    private static string Days(HeldRole role) => role.First == role.Last ? BriefDays.Day(role.First) : $"{BriefDays.Day(role.First)} to {BriefDays.Day(role.Last)}";

    private static string Contact(Contact contact, PartyNames names, Footnotes notes) =>
        $"{contact.Kind.Word()} {contact.State.Word()}: {RecordWords.Who(contact, names)}{(contact.At is { } at ? $", {at}" : "")}, {RecordWords.When(contact.Day, contact.Known)} {notes.Marks(contact.Evidence.Take(2))}";

    private static string Act(Happening done, PartyNames names, Footnotes notes) =>
        $"{done.Act.Word()}: {RecordWords.Sides(done, names)}{(done.Modality == Modality.Occurred ? "" : $" ({done.Modality.Word()})")}, {RecordWords.When(done.Day, done.Known)} {notes.Marks(done.Evidence.Take(2))}";

    private static string Saying(Saying said, Footnotes notes) =>
        $"{RecordWords.When(said.Day, said.Known)}: {string.Join(" | ", said.Wordings.Take(3).Select(w => SayingsText.Marked(w, 200)))} {notes.Marks(said.Wordings.Take(3).Select(w => w.Words))}";

    private static string Namesake(RecordActor other, PartyNames names) =>
        $"{other.Name}{(other.Parties.Count == 0 ? "" : $" ({string.Join(", ", other.Parties.Select(names.Name))})")}, in {RecordWords.Count(other.Reports, "report")}; taken for somebody else";
}
