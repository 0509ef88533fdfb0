using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Positions;

namespace Demarche.Exports.Sheets;

/// <summary>One step in a position's life: a version of it, or a response.</summary>
internal sealed record PositionStep(Position Position, PositionVersion? Version, Response? Response)
{
    /// <summary>When, as far as told.</summary>
    public DayInterval Day => Version?.Day ?? Response!.Day;

    /// <summary>The words.</summary>
    public IReadOnlyList<Evidence> Evidence => Version?.Evidence ?? Response!.Evidence;

    /// <summary>All steps of a position, versions before responses of the same day.</summary>
    public static IEnumerable<PositionStep> Of(Position position) =>
        position.Versions.Select(v => (v.Known, Step: new PositionStep(position, v, null)))
            .Concat(position.Responses.Select(r => (r.Known, Step: new PositionStep(position, null, r))))
            .OrderBy(s => s.Known).Select(s => s.Step);
}

/// <summary><c>positions.csv</c>: every offer and demand with its versions and the answers tied to it.</summary>
internal static class PositionSheet
{
    /// <summary>The table.</summary>
    public static Sheet<PositionStep> Of(ExportGround ground) => new("positions", "One row a step of an offer or demand: a version of it, or a response that a text ties to it.", [
        new("id", "Id of the position: the same for all its steps.", s => s.Position.Id),
        new("kind", "`offer` or `demand`.", s => s.Position.Kind.Word()),
        new("side1", "Who holds it, parted by |, the principal first.", s => Cells.List(s.Position.From)),
        new("side2", "Towards whom, parted by |, the principal first.", s => Cells.List(s.Position.To)),
        new("matter", "What it is about: a word of knowledge/matters.tsv, or words of the text.", s => ground.MatterOf(s.Position)),
        new("state", "How it stands on the day of the export: `open`, or its last response. `open` says that no response was found, not that none was given.", s => s.Position.State),
        new("step", "A version: `announced`, `made`, `renewed`, `reworded`, `hardened`, `softened`, `withdrawn`; or a response: `accepted`, `accepted in principle`, `rejected`, `counter proposed`, `deferred`, `fulfilled`, `withdrawn`, `lapsed`; `possibly` before it when it may have come later.", s => s.Version?.Change.Word() ?? s.Response!.State),
        new("is_response", "1: a response. 0: a version.", s => s.Response is null ? "0" : "1"),
        new("from", "First day on which the step may have been. Blank: not known.", s => Cells.Day(s.Day.Earliest)),
        new("to", "Last day on which it may have been. Blank: not known.", s => Cells.Day(s.Day.Latest)),
        new("basis", "As in events.csv; for a meeting taken as an answer see `computed`.", s => s.Day.Basis.Word()),
        new("known", "Day of the first report that tells the step.", s => Cells.Day(s.Version?.Known ?? s.Response!.Known)),
        new("by", "Persons who put a version, parted by |; the party that responds.", s => s.Version is { } v ? Cells.List(v.By) : s.Response!.By),
        new("told_by", "Who claims it, when no report states it as fact.", s => s.Version is { } v ? v.ToldBy : s.Response!.ToldBy),
        new("channel", "As in events.csv.", s => (s.Version is { } v ? v.Channel : s.Response!.Channel)?.Word()),
        new("computed", "1: taken from a meeting of both sides after the offer; no report calls it an answer. 0: a text ties it.", s => s.Response is { ByMeeting: true } ? "1" : "0"),
        new("terms", "Terms of a version as printed, parted by |. A term that a later version does not print is no change.", s => Cells.List(s.Version?.Terms.Select(t => t.Words.Words.Text) ?? [])) { HoldsWords = true },
        new("waiting_days", "Days from its first telling to the day of the export without a response found. Blank: there is one, or it is a term of a deal.", s => Cells.Number(s.Position.WaitingDays)),
        new("reports_read", "Reports read since the day it was first told.", s => Cells.Number(s.Position.ReportsRead)),
        new("independent_read", "Those of them that tell a story of their own: what several reports carry, cut, lengthened or brought up to date, counts once.", s => Cells.Number(s.Position.ReportsRead - s.Position.CopiesRead)),
        new("report", "Reports that tell the step, by their names in reports.csv, parted by ;.", s => Cells.Each(s.Evidence.Select(e => ground.Names.Of(e.Report)))),
        new("start", "First code point of the words in each report, parted by ;.", s => Cells.Each(s.Evidence.Select(e => e.Words.Span.Start))),
        new("end", "Code point after the last one, parted by ;.", s => Cells.Each(s.Evidence.Select(e => e.Words.Span.End))),
        new("facts", "Ids of the facts behind the step, parted by ;.", s => Cells.Each(s.Evidence.Select(e => e.FactId))),
        new("confidence", "Highest confidence of the tellings, 0 to 1.", s => Cells.Share(s.Version?.Confidence ?? s.Response!.Confidence)),
    ], ground.State.Positions.SelectMany(PositionStep.Of));
}
