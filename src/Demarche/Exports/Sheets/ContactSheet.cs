using Demarche.Facts;
using Demarche.Record.Contacts;

namespace Demarche.Exports.Sheets;

/// <summary><c>contacts.csv</c>: who met, called or visited whom.</summary>
internal static class ContactSheet
{
    /// <summary>The table.</summary>
    public static Sheet<Contact> Of(ExportGround ground) => new("contacts", "One row a meeting, call or visit, with all reports that tell it.", [
        new("id", "Id of the contact: that of the fact that told it first.", c => c.Id),
        new("kind", "`meet`, `call` or `visit`.", c => c.Kind.Word()),
        new("state", "`planned`, `held`, `cancelled`, or `outcome not reported` (set for a day now past, and nothing told since).", c => c.State.Word()),
        new("from", "First day on which it may have been or may be. Blank: not known.", c => Cells.Day(c.Day.Earliest)),
        new("to", "Last day on which it may have been or may be. Blank: not known.", c => Cells.Day(c.Day.Latest)),
        new("basis", "As in events.csv.", c => c.Day.Basis.Word()),
        new("known", "Day of the first report that tells it in that state.", c => Cells.Day(c.Known)),
        new("announced", "Day of the first report that announced it. Blank: no announcement found.", c => Cells.Day(c.Announced)),
        new("parties", "The sides, parted by |; for a visit the visitor's first, then the host's.", c => Cells.List(c.Parties)),
        new("people", "Named persons, parted by |.", c => Cells.List(c.People.Select(p => p.Name))),
        new("people_parties", "Whom each person stood for, parted by | in the order of `people`.", c => Cells.List(c.People.Select(p => p.Party))),
        new("place", "Where, as named in the text.", c => c.At),
        new("report", "Reports that tell it, by their names in reports.csv, parted by ;.", c => Cells.Each(c.Evidence.Select(e => ground.Names.Of(e.Report)))),
        new("start", "First code point of the words in each report, parted by ;.", c => Cells.Each(c.Evidence.Select(e => e.Words.Span.Start))),
        new("end", "Code point after the last one, parted by ;.", c => Cells.Each(c.Evidence.Select(e => e.Words.Span.End))),
        new("facts", "Ids of the facts behind it, parted by ;.", c => Cells.Each(c.Evidence.Select(e => e.FactId))),
        new("confidence", "Highest confidence of the tellings, 0 to 1.", c => Cells.Share(c.Confidence)),
    ], ground.State.Contacts);
}
