using System.CommandLine;
using Demarche.Facts;
using Demarche.Input;
using Demarche.Sources;
using Demarche.Store;

namespace Demarche.Commands;

/// <summary>
/// <c>demarche add PATH...</c>: reads reports and keeps them. One line is printed for each report once it is safe, and only
/// then: what was printed survives a crash.
/// </summary>
internal static class AddCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("add", "Reads reports and keeps them, with their facts, in the store.")
        {
            CommonOptions.Paths,
            CommonOptions.Date,
            CommonOptions.Marking,
            CommonOptions.Store,
            CommonOptions.Knowledge,
            CommonOptions.Jobs,
        };
        command.SetRun((options, stop) => Run(surroundings, options, stop));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        var intake = new Intake(surroundings.Error);
        var source = new ReportSource(options.GetValue(CommonOptions.Date), surroundings.OpenIn);
        var reading = new FactsReading(surroundings, options);
        var marking = MarkingWord.Of(surroundings, options);
        using var store = StorePath.OpenToAdd(surroundings, options);

        // A door of its own for the thread that draws the reports.
        using var held = StorePath.OpenToAdd(surroundings, options);
        using var page = new StreamWriter(surroundings.Out, leaveOpen: true) { AutoFlush = true };
        foreach (var result in reading.Read(source.Read(options.GetValue(CommonOptions.Paths)!).Select(s => Marked(s, marking)), stop, held.Holds))
        {
            if (intake.Take(result) is { } facts)
                page.WriteLine(Line(store.Add(facts, reading.Name, Ruled(store, reading, facts.Report)), facts));
            else if (result.Known is { } known)
                page.WriteLine(Line("held", known));
            stop.ThrowIfCancellationRequested();
        }

        return intake.End();
    }

    // A report whose day was set right by hand before it came, or came again after it was removed.
    private static ReportFacts? Ruled(IRecordStore store, FactsReading reading, Report report) =>
        store.DayRuled(report.Key) is { } day && day != report.Date ? reading.ReadOne(report with { Date = day }) : null;

    private static Sourced Marked(Sourced sourced, string? marking) =>
        marking is null || !sourced.IsReport ? sourced : Sourced.Of(sourced.Report with { Marking = marking });

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
