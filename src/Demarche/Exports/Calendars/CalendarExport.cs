using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Record.Contacts;

namespace Demarche.Exports.Calendars;

/// <summary>
/// iCalendar: contacts planned and held as all-day entries. One known to a month spans the month and says so; one without a
/// first day has no place in a calendar and is kept as a journal entry without a day, so that none is made up.
/// </summary>
internal static class CalendarExport
{
    // Words of the record as iCalendar has them: entries, and journal entries without a day.
    private static readonly Dictionary<ContactState, (string Event, string Journal)> Status = new()
    {
        [ContactState.Planned] = ("TENTATIVE", "DRAFT"),
        [ContactState.Held] = ("CONFIRMED", "FINAL"),
        [ContactState.Cancelled] = ("CANCELLED", "CANCELLED"),
        [ContactState.OutcomeNotReported] = ("TENTATIVE", "DRAFT"),
    };

    /// <summary>Writes the calendar.</summary>
    public static void Write(ExportGround ground, Stream stream)
    {
        var calendar = new CalendarWriter(stream);
        calendar.Line("BEGIN", "VCALENDAR");
        calendar.Line("VERSION", "2.0");
        calendar.Text("PRODID", $"-//Demarche//demarche {ProgramVersion.Short}//EN");
        calendar.Line("CALSCALE", "GREGORIAN");
        calendar.Text("X-WR-CALNAME", Title(ground));
        calendar.Text("X-WR-CALDESC", Description(ground));
        foreach (var contact in ground.State.Contacts)
            Write(calendar, ground, contact);
        calendar.Line("END", "VCALENDAR");
    }

    private static string Title(ExportGround ground) => ground.Brief.Title.Replace(": state of play", ": contacts", StringComparison.Ordinal);

    private static string Description(ExportGround ground)
    {
        var undated = ground.State.Contacts.Count(c => c.Day.Earliest is null);
        var kept = undated == 0 ? "" : $" {undated} of {ground.State.Contacts.Count} contacts have no known day and are kept as journal entries, which most calendars don't show.";
        return $"State on {BriefDays.Day(ground.AsOf)}, as known on {BriefDays.Day(ground.KnownBy)}, from {ground.Facts.Count} reports.{kept}";
    }

    private static void Write(CalendarWriter calendar, ExportGround ground, Contact contact)
    {
        var component = contact.Day.Earliest is null ? "VJOURNAL" : "VEVENT";
        calendar.Line("BEGIN", component);
        calendar.Line("UID", $"{contact.Id}@demarche");
        // When this state of the contact became known: no clock has a say in the file.
        calendar.Line("DTSTAMP", contact.Known.ToString("yyyyMMdd") + "T000000Z");
        if (contact.Day.Earliest is { } first)
        {
            calendar.Line("DTSTART;VALUE=DATE", first.ToString("yyyyMMdd"));
            // The end is not included: the day after the last.
            calendar.Line("DTEND;VALUE=DATE", (contact.Day.Latest ?? first).AddDays(1).ToString("yyyyMMdd"));
            calendar.Line("TRANSP", "TRANSPARENT");
        }

        calendar.Line("STATUS", component == "VEVENT" ? Status[contact.State].Event : Status[contact.State].Journal);
        calendar.Text("SUMMARY", Summary(ground, contact));
        calendar.Text("DESCRIPTION", Description(ground, contact));
        if (contact.At is { } place && component == "VEVENT")
            calendar.Text("LOCATION", place);
        calendar.Line("CATEGORIES", contact.Kind.Word().ToUpperInvariant());
        calendar.Line("END", component);
    }

    private static string Summary(ExportGround ground, Contact contact)
    {
        var who = contact.People.Count > 1
            ? string.Join(" - ", contact.People.Select(p => p.Name))
            : string.Join(" - ", contact.Parties.Select(ground.Parties.Name));
        var state = contact.State == ContactState.Held ? "" : $" ({contact.State.Word()})";
        return $"{Noun(contact.Kind)}: {who}{state}{Vague(contact.Day)}";
    }

    private static string Noun(ContactKind kind) => kind switch
    {
        ContactKind.Call => "Call",
        ContactKind.Visit => "Visit",
        _ => "Meeting",
    };

    private static string Vague(DayInterval day)
    {
        if (day.Earliest is null || day.Earliest == day.Latest)
            return "";
        return day.Latest is null ? " [first possible day; last not known]" : " [day not known within this time]";
    }

    private static string Description(ExportGround ground, Contact contact)
    {
        var (preposition, value) = BriefDays.When(contact.Day, contact.Known);
        var when = contact.State is ContactState.Held || contact.Day.Earliest is not null ? preposition + value : "day not given";
        List<string> lines =
        [
            $"{contact.State.Word()}, {when}; known {BriefDays.Day(contact.Known)}",
            $"Parties: {string.Join(", ", contact.Parties.Select(ground.Parties.Name))}",
        ];
        if (contact.People.Count > 0)
            lines.Add($"People: {string.Join(", ", contact.People.Select(p => p.Party is { } party ? $"{p.Name} ({ground.Parties.Name(party)})" : p.Name))}");
        if (contact.At is { } place)
            lines.Add($"Place: {place}");
        if (contact.Announced is { } announced && announced != contact.Known)
            lines.Add($"Announced by {BriefDays.Day(announced)}");
        lines.AddRange(contact.Evidence.Select(e => Words(ground, e)));
        return string.Join('\n', lines);
    }

    private static string Words(ExportGround ground, Evidence evidence)
    {
        var place = $"{ground.Names.Of(evidence.Report)}, {BriefDays.Day(evidence.Known)}, characters {evidence.Words.Span}";
        return ground.Choices.TextFree ? place : $"{place}: {evidence.Words.Text.ReplaceLineEndings(" ")}";
    }
}
