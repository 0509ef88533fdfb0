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
    private const int MostWordings = 4;
    private const int MostOfAWording = 240;

    /// <summary>The pages, ended by a line feed.</summary>
    public static string Of(string asked, IReadOnlyList<PersonPage> pages, Coverage coverage, PartyNames names)
    {
        var text = new StringBuilder();
        var notes = new Footnotes(coverage);
        if (pages.Count == 0)
            Columns.Wrap(text, $"Nobody called {asked} was found in {RecordWords.Count(coverage.Count, "report")}.");
        if (pages.Count > 1)
            Columns.Wrap(text, $"{asked} may mean {pages.Count} persons.\n");
        foreach (var (page, i) in pages.Select((page, i) => (page, i)))
        {
            if (i > 0)
                text.Append('\n');
            Write(text, page, names, notes);
        }

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
        Section(text, "ACTS", page.Acts, h => Act(h, page.Actor.Id, names, notes));
        Statements(text, page.Sayings, notes);
        Section(text, "OTHERS WITH A LIKE NAME", page.Namesakes, n => Namesake(n, names));
    }

    private static void Statements(StringBuilder text, IReadOnlyList<Saying> sayings, Footnotes notes)
    {
        if (sayings.Count == 0)
            return;
        text.Append("STATEMENTS\n");
        foreach (var saying in sayings)
        {
            Columns.Wrap(text, RecordWords.When(saying.Day, saying.Known), "  ", "  ");
            SayingsText.List(text, saying, MostWordings, MostOfAWording, notes, "    ");
        }
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
        $"{(contact.Kind == ContactKind.Meet ? "meeting" : contact.Kind.Word())} {contact.State.Word()}: {RecordWords.Who(contact, names)}{(contact.At is { } at ? $", {at}" : "")}, {RecordWords.When(contact)} {notes.Marks(contact.Evidence.Take(2))}";

    // "offer to Sudmark, on 2 May 2031: talks without conditions [3]": who did it is named only where others did it, too.
    private static string Act(Happening done, string person, PartyNames names, Footnotes notes)
    {
        var others = done.Actors.Where(a => a.Id != person).ToList();
        var actors = others.Count == done.Actors.Count ? " by " + (others.Count == 0 ? "nobody named" : RecordWords.Names(others, names)) : others.Count > 0 ? " with " + RecordWords.Names(others, names) : "";
        var targets = done.Targets.Count > 0 ? " to " + RecordWords.Names(done.Targets, names) : "";
        var modality = done.Modality == Modality.Occurred ? "" : $" ({done.Modality.Word()})";
        return $"{done.Act.Word()}{actors}{targets}{modality}, {RecordWords.When(done.Day, done.Known)}: {ActWords.What(done)} {notes.Marks(done.Evidence.Take(2))}";
    }

    private static string Namesake(RecordActor other, PartyNames names) =>
        $"{other.Name}{(other.Parties.Count == 0 ? "" : $" ({string.Join(", ", other.Parties.Select(names.Name))})")}, in {RecordWords.Count(other.Reports, "report")}; taken for somebody else";
}
