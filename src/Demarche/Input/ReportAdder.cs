using Demarche.Facts;
using Demarche.Sources;
using Demarche.Store;

namespace Demarche.Input;

/// <summary>Reads reports and keeps them, with a line for each once it is safe, and only then: what was printed survives a crash.</summary>
/// <param name="store">The store that is written.</param>
/// <param name="held">A door of its own for the thread that draws the reports.</param>
/// <param name="reading">Reads them.</param>
/// <param name="intake">Counts them and tells faults.</param>
/// <param name="page">Where the lines go.</param>
/// <param name="marking">Who may see what is added; null leaves that open.</param>
internal sealed class ReportAdder(IRecordStore store, IRecordStore held, FactsReading reading, Intake intake, TextWriter page, string? marking)
{
    /// <summary>Adds reports; stops between two.</summary>
    public void Add(IEnumerable<Sourced> reports, CancellationToken stop)
    {
        foreach (var result in reading.Read(reports.Select(Marked), stop, held.Holds))
        {
            if (intake.Take(result) is { } facts)
            {
                var outcome = store.Add(facts, reading.Name, Ruled(facts.Report));
                if (outcome is AddOutcome.Added or AddOutcome.NewVersion)
                    intake.WarnOfDays(facts.Report);
                page.WriteLine(Line(outcome, facts));
            }
            else if (result.Known is { } known)
                page.WriteLine(Line("held", known));
            stop.ThrowIfCancellationRequested();
        }
    }

    private Sourced Marked(Sourced sourced) =>
        marking is null || !sourced.IsReport ? sourced : Sourced.Of(sourced.Report with { Marking = marking });

    // A report whose day was set right by hand before it came, or came again after it was removed.
    private ReportFacts? Ruled(Report report) =>
        store.DayRuled(report.Key) is { } day && day != report.Date ? reading.ReadOne(report with { Date = day }) : null;

    private static string Line(AddOutcome outcome, ReportFacts facts) => outcome switch
    {
        AddOutcome.Added => $"{Line("added", facts.Report)}  {Counts(facts)}",
        AddOutcome.NewVersion => $"{Line("new version", facts.Report)}  {Counts(facts)}",
        AddOutcome.AnotherAppearance => Line("held, now also as", facts.Report),
        AddOutcome.LeftOut => $"{Line("left out", facts.Report)}  (removed by hand)",
        _ => Line("held", facts.Report),
    };

    private static string Line(string what, Report report) => $"{what}  {report.Label}  {report.Date:yyyy-MM-dd}";

    private static string Counts(ReportFacts facts) => $"{facts.Statements.Count} statements, {facts.Events.Count} events";
}
