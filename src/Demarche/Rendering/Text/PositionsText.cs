using System.Text;
using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Record.Copies;
using Demarche.Record.Knowledge;
using Demarche.Record.Positions;

namespace Demarche.Rendering.Text;

/// <summary>Positions as a page: each version in its own words, the response, the days waited.</summary>
internal static class PositionsText
{
    private static readonly double Floor = new BriefSettings().Floor;

    /// <summary>The page, ended by a line feed.</summary>
    public static string Of(StateOfPlay state, PartyNames names)
    {
        var page = new StringBuilder();
        var notes = new Footnotes(state.Coverage);
        foreach (var position in state.Positions)
            Write(page, position, state, names, notes);
        if (state.Positions.Count == 0)
            Columns.Wrap(page, $"No offer or demand found in {state.Coverage.Count} reports.");
        notes.Write(page);
        return page.ToString();
    }

    private static void Write(StringBuilder page, Position position, StateOfPlay state, PartyNames names, Footnotes notes)
    {
        var sides = $"{Sides(position.From, names)} to {Sides(position.To, names)}";
        if (page.Length > 0)
            page.Append('\n');
        Columns.Wrap(page, $"{position.Kind.Word().ToUpperInvariant()}  {sides}  {position.Name}: {(position.RenewedSince is null ? position.State : "open again")}{(position.IsFirm(Floor) ? "" : " (unconfirmed)")}");
        foreach (var version in position.Versions)
            Write(page, version, state.Stories, notes);
        foreach (var trail in position.Trails.Where(t => t.Said is not null))
            Columns.Wrap(page, $"{Mark(new PrintedWording(trail.Last, trail.InMarks))} said again{(trail.SaidBy is { } by ? $" by {by}" : "")}, reported {BriefDays.Day(trail.Said!.Known)} {notes.Marks([trail.Said])}", "  ", "    ");
        foreach (var trail in position.Trails.Where(t => t.NotFoundIn.Count > 0))
        {
            Columns.Wrap(
                page, $"{Mark(new PrintedWording(trail.Last, trail.InMarks))} not found in {Count(trail.NotFoundIn.Count, "later report")}{RecordWords.Independent(trail.NotFoundIn.Count, trail.Copies)}; computed, no evidence of withdrawal", "  ", "    ");
        }

        foreach (var response in position.Responses)
        {
            var told = response.ToldBy is { } by ? $", according to {by}" : "";
            Columns.Wrap(page, $"{response.State} by {names.Name(response.By)}, {When(response.Day, response.Known)}; {RecordWords.Channel(response)}{told} {notes.Marks(response.Evidence.Take(3))}", "  ", "    ");
        }

        // Silence is told of what is known to have been asked.
        if (position.WaitingDays is { } days && position.IsFirm(Floor))
        {
            var beside = string.Concat(position.BesideSilence.Select(b => $"; {Count(b.Told.Count, b.Noun)} not tied to it {notes.Marks(b.Told.TakeLast(3))}"));
            Columns.Wrap(page, $"no response found by {BriefDays.Day(state.Until)} ({RecordWords.Silence(position, days)}){beside}", "  ", "    ");
        }
    }

    private static void Write(StringBuilder page, PositionVersion version, Stories stories, Footnotes notes)
    {
        var by = version.By.Count > 0 ? ", " + string.Join(", ", version.By) : "";
        var told = version.ToldBy is { } teller ? $", according to {teller}" : "";
        var ways = version.Wordings > 1 ? $"; one report words it {version.Wordings} ways" : "";
        var carried = stories.OutletsOf(version.Evidence.Select(e => e.Report)) is { Count: > 1 } outlets ? $"; carried by {outlets.Count} outlets" : "";
        Columns.Wrap(page, $"{version.Change.Word()} {When(version.Day, version.Known)}{by}{told}{ways}{carried} {notes.Marks(version.Evidence.Take(3))}", "  ", "    ");
        foreach (var wording in version.Printed.Take(3))
            Columns.Wrap(page, Mark(wording), "    ", "    ");
    }

    private static string Mark(PrintedWording wording) => wording.InMarks ? $"“{wording.Words.Words.Text}”" : wording.Words.Words.Text;

    private static string Sides(IReadOnlyList<string> codes, PartyNames names) => string.Join(", ", codes.Select(names.Name));

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string When(DayInterval day, DateOnly known)
    {
        var (preposition, value) = BriefDays.When(day, known);
        return BriefDays.IsApart(day, known) ? $"{preposition}{value} (reported {BriefDays.Day(known)})" : preposition + value;
    }
}
