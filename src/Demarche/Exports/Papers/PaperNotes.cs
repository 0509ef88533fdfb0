using Demarche.Exports.Sheets;
using Demarche.Record;
using Demarche.Record.Briefs;

namespace Demarche.Exports.Papers;

/// <summary>Gives evidence its numbers, in the order in which it is first called on.</summary>
internal sealed class PaperNotes(ExportGround ground)
{
    private readonly List<Evidence> _notes = [];

    /// <summary>Marks of a sentence's evidence.</summary>
    public IEnumerable<PaperRun> Marks(IEnumerable<Evidence> evidence) => evidence.Select(NumberOf).Distinct().Select(n => new NoteRun(n));

    /// <summary>All notes, by number.</summary>
    public IReadOnlyList<PaperNote> All() => [.. _notes.Select((note, i) => Of(i + 1, note))];

    private int NumberOf(Evidence evidence)
    {
        var at = _notes.FindIndex(n => n.Report == evidence.Report && n.Words.Span == evidence.Words.Span);
        if (at >= 0)
            return at + 1;
        _notes.Add(evidence);
        return _notes.Count;
    }

    private PaperNote Of(int number, Evidence evidence)
    {
        var report = ground.Names[evidence.Report];
        return new(
            number, ground.Names.Of(report), report.Outlet, BriefDays.Day(report.Date), report.Url, evidence.Words.Span.ToString(),
            ground.Choices.TextFree ? null : Cells.OneLine(evidence.Words.Text));
    }
}
