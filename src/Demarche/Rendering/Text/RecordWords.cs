using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Record.Contacts;
using Demarche.Record.Happenings;
using Demarche.Record.Knowledge;
using Demarche.Record.Positions;

namespace Demarche.Rendering.Text;

/// <summary>What the record holds in words, the same on every page.</summary>
internal static class RecordWords
{
    /// <summary>"on 21 June 2021", "by 23 August 2021", "in May 2018 (reported 23 August 2021)".</summary>
    public static string When(DayInterval day, DateOnly known)
    {
        var (preposition, value) = BriefDays.When(day, known);
        return BriefDays.IsApart(day, known) ? $"{preposition}{value} (reported {BriefDays.Day(known)})" : preposition + value;
    }

    /// <summary>"Sung Kim (United States)", "North Korea"; several with commas.</summary>
    public static string Names(IEnumerable<Participant> side, PartyNames names) => string.Join(", ", side.Select(p => Name(p, names)));

    /// <summary>"Sung Kim (United States)".</summary>
    public static string Name(Participant who, PartyNames names)
    {
        if (who.Party is not { } party)
            return who.Name;
        var name = names.Name(party);
        return who.IsPerson || (who.Name != name && who.Name != party && who.Id.StartsWith("org", StringComparison.Ordinal)) ? $"{who.Name} ({name})" : name;
    }

    /// <summary>"Sung Kim (United States) to North Korea".</summary>
    public static string Sides(Happening happening, PartyNames names)
    {
        var actors = happening.Actors.Count == 0 ? "nobody named" : Names(happening.Actors, names);
        return happening.Targets.Count == 0 ? actors : $"{actors} to {Names(happening.Targets, names)}";
    }

    /// <summary>
    /// "on 21 June 2021"; of what is only planned, or was called off, the day that the report gives it, never "by" the report's own:
    /// "day not given (reported 23 August 2021)".
    /// </summary>
    public static string When(Contact contact) => HasDay(contact) ? When(contact.Day, contact.Known) : $"day not given (reported {BriefDays.Day(contact.Known)})";

    /// <summary>Whether a contact's day is told: of one that was held at least that it lies before the report.</summary>
    public static bool HasDay(Contact contact) => contact.State == ContactState.Held || contact.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut;

    /// <summary>"Ana Ruiz - Tomas Brandt (Norland, Velia)", "Norland - Velia".</summary>
    public static string Who(Contact contact, PartyNames names)
    {
        var sides = string.Join(", ", contact.Parties.Select(names.Name));
        return contact.People.Count == 0 ? sides : $"{string.Join(" - ", contact.People.Select(p => p.Name))} ({sides})";
    }

    /// <summary>"letter", "computed from a meeting", "part of a deal"; "channel not reported" where nothing says how an answer was given.</summary>
    public static string Channel(Response response) =>
        response.ByMeeting ? "computed from a meeting" : response.ByDeal ? "part of a deal" : response.Channel?.Word() ?? "channel not reported";

    /// <summary>
    /// ", 4 of them independent": the other reports carry a story that one of the four had first. Nothing where each tells its own.
    /// </summary>
    public static string Independent(int reports, int copies) => copies == 0 ? "" : $", {reports - copies} of them independent";

    /// <summary>"62 days, 5 reports read, 4 of them independent", or that there was none to read: how long and in what nothing was found.</summary>
    public static string Silence(Position position, int days) => position.ReportsRead == 0
        ? "no later report is held"
        : $"{Count(days, "day")}, {Count(position.ReportsRead, "report")} read{Independent(position.ReportsRead, position.CopiesRead)}";

    /// <summary>"1 report", "2 reports".</summary>
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
