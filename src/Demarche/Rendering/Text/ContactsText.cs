using System.Text;
using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Record.Contacts;
using Demarche.Record.Knowledge;

namespace Demarche.Rendering.Text;

/// <summary>Contacts as a page, the latest first, then the days since the last one for each pair.</summary>
internal static class ContactsText
{
    /// <summary>The page, ended by a line feed.</summary>
    public static string Of(StateOfPlay state, PartyNames names)
    {
        var page = new StringBuilder();
        var notes = new Footnotes(state.Coverage);
        foreach (var contact in state.Contacts.Reverse())
            Write(page, contact, names, notes);
        if (state.Contacts.Count == 0)
            Columns.Wrap(page, $"No contact found in {state.Coverage.Count} reports.");
        Since(page, state, names);
        notes.Write(page);
        return page.ToString();
    }

    private static void Write(StringBuilder page, Contact contact, PartyNames names, Footnotes notes)
    {
        var sides = string.Join(", ", contact.Parties.Select(names.Name));
        var who = contact.People.Count == 0 ? sides : $"{string.Join(" - ", contact.People.Select(p => p.Name))} ({sides})";
        var (preposition, value) = BriefDays.When(contact.Day, contact.Known);
        var when = RecordWords.HasDay(contact) ? preposition + value : "day not given";
        var place = contact.At is { } at ? $", {at}" : "";
        Columns.Wrap(
            page, $"{contact.Kind.Word(),-5} {contact.State.Word()}: {who}{place}, {when}; known {BriefDays.Day(contact.Known)} {notes.Marks(contact.Evidence.Take(3))}", "", "      ");
    }

    private static void Since(StringBuilder page, StateOfPlay state, PartyNames names)
    {
        var last = new SortedDictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var contact in state.Contacts.Where(c => c.State == ContactState.Held))
        {
            var day = contact.Day.Latest ?? contact.Known;
            foreach (var pair in Pairs(contact.Parties, names))
            {
                if (!last.TryGetValue(pair, out var known) || known < day)
                    last[pair] = day;
            }
        }

        if (last.Count == 0)
            return;
        page.Append("\nLAST CONTACT FOUND, BY PAIR\n");
        foreach (var (pair, day) in last)
            Columns.Wrap(page, $"{pair}: by {BriefDays.Day(day)}, {state.AsOf.DayNumber - day.DayNumber} days before {BriefDays.Day(state.AsOf)}", "", "  ");
    }

    private static IEnumerable<string> Pairs(IReadOnlyList<string> parties, PartyNames names)
    {
        var sorted = parties.Select(names.Name).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < sorted.Count; j++)
                yield return $"{sorted[i]} - {sorted[j]}";
        }
    }
}
