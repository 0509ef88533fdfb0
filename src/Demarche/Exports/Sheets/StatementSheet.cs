using Demarche.Facts;

namespace Demarche.Exports.Sheets;

/// <summary>A statement with its report.</summary>
internal sealed record ToldStatement(ReportFacts Report, Statement Statement);

/// <summary><c>statements.csv</c>: who said what to whom.</summary>
internal static class StatementSheet
{
    /// <summary>The table.</summary>
    public static Sheet<ToldStatement> Of(ExportGround ground) => new("statements", "One row a statement: somebody said, thinks or did something by words.", [
        new("id", "Id of the statement.", s => s.Statement.Id),
        new("from", "First day on which it may have been said. Blank: not known.", s => Cells.Day(s.Statement.Day.Earliest)),
        new("to", "Last day on which it may have been said. Blank: not known.", s => Cells.Day(s.Statement.Day.Latest)),
        new("basis", "As in events.csv.", s => s.Statement.Day.Basis.Word()),
        new("known", "Day of the report.", s => Cells.Day(s.Report.Report.Date)),
        new("speaker", "Who said it, the first of several parted by |. Blank: nobody is named.", s => Cells.List(Speakers(s.Statement))),
        new("party", "Whom the speaker speaks for. Blank: not known.", s => s.Statement.Party),
        new("source", "The words that name the source: \"a senior official\".", s => Cells.Words(s.Statement.Mention)) { HoldsWords = true },
        new("speech", "`direct`: between quotation marks; `indirect`: reported without; `mixed`: reported, some words in marks.", s => s.Statement.Speech.Word()),
        new("cue_kind", "`speech` (said, told), `belief` (thinks, wants) or `act` (offered, rejected).", s => s.Statement.CueKind.Word()),
        new("cue", "The words that introduce it.", s => Cells.Words(s.Statement.Cue)) { HoldsWords = true },
        new("audience", "To whom, as printed, parted by |.", s => Cells.List(s.Statement.To)) { HoldsWords = true },
        new("via", "The medium between speaker and report. Blank: none told.", s => s.Statement.Via),
        new("place", "Where, as named in the text.", s => s.Statement.At),
        new("content", "What was said, pieces parted by |.", s => Cells.List(s.Statement.Content.Select(c => c.Text))) { HoldsWords = true },
        new("quoted", "The stretches of it between quotation marks, without the marks, parted by |. Only these are the speaker's own words.", s => Cells.List(s.Statement.Quotes.Select(q => q.Text))) { HoldsWords = true },
        new("report", "The report, by its name in reports.csv.", s => ground.Names.Of(s.Report.Report)),
        new("start", "First code point of each piece of the content, parted by ;.", s => Cells.Each(s.Statement.Content.Select(c => c.Span.Start))),
        new("end", "Code point after the last one of each piece, parted by ;.", s => Cells.Each(s.Statement.Content.Select(c => c.Span.End))),
        new("confidence", "Confidence, 0 to 1.", s => Cells.Share(s.Statement.Confidence)),
    ], ground.Facts.SelectMany(f => f.Statements, (report, statement) => new ToldStatement(report, statement)));

    private static IEnumerable<string> Speakers(Statement statement) =>
        statement.Speaker is { } first ? statement.Also.Prepend(first).Select(a => a.Name) : [];
}
