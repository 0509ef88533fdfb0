using Demarche.Facts;
using Demarche.Record.Briefs;
using Demarche.Record.Contacts;

namespace Demarche.Exports.Papers;

/// <summary>All contacts as a part of a document, the latest first.</summary>
internal sealed class ContactPaper(ExportGround ground, PaperNotes notes)
{
    /// <summary>The part.</summary>
    public IEnumerable<PaperBlock> Blocks()
    {
        yield return new PaperHeading("All contacts", 2);
        if (ground.State.Contacts.Count == 0)
            yield return RecordPaper.Plain($"No contact found in {RecordPaper.Count(ground.Facts.Count, "report")}.");
        else
            yield return new PaperTable(["Contact", "State", "People", "Parties", "Place", "When", "Known", "Words"], [.. ground.State.Contacts.Reverse().Select(Row)]);
    }

    private IReadOnlyList<IReadOnlyList<PaperRun>> Row(Contact contact) =>
    [
        [new PlainRun(contact.Kind.Word())],
        [new PlainRun(contact.State.Word())],
        [new PlainRun(string.Join(", ", contact.People.Select(p => p.Name)))],
        [new PlainRun(string.Join(", ", contact.Parties.Select(ground.Parties.Name)))],
        [new PlainRun(contact.At ?? "not stated")],
        [.. When(contact)],
        [PaperRuns.Day(BriefDays.Day(contact.Known))],
        [.. notes.Marks(contact.Evidence)],
    ];

    private static IEnumerable<PaperRun> When(Contact contact)
    {
        if (contact.State != ContactState.Held && contact.Day.Basis is DayBasis.None or DayBasis.Report)
            return [new PlainRun("day not given")];
        var (preposition, value) = BriefDays.When(contact.Day, contact.Known);
        return preposition == "on " ? [PaperRuns.Day(value)] : [new PlainRun(preposition), PaperRuns.Day(value)];
    }
}
