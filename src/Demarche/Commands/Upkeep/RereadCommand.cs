using System.CommandLine;
using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Input;
using Demarche.Record.Corrections;
using Demarche.Record.Rereading;
using Demarche.Sources;
using Demarche.Store;

namespace Demarche.Commands.Upkeep;

/// <summary>
/// <c>demarche reread</c>: reads all reports of the store again with this program and its knowledge, keeps what is read now, and
/// shows what that changes: facts, and what became of each ruling by hand.
/// </summary>
internal static class RereadCommand
{
    private static readonly Option<string> Format = CommonOptions.Format("text", "json");

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Shows what would change and keeps nothing." };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("reread", "Reads all reports again with this program and its knowledge, and shows what that changes.")
        {
            DryRun,
            Format,
            CommonOptions.Store,
            CommonOptions.Knowledge,
            CommonOptions.Jobs,
        };
        command.SetRun((options, stop) => Run(surroundings, options, stop));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        var reading = new FactsReading(surroundings, options);
        var intake = new Intake(surroundings.Error);
        using var store = StorePath.OpenToRead(surroundings, options);

        // A door of its own for the thread that draws the reports: it sees the store as it was at the start.
        using var held = StorePath.OpenToRead(surroundings, options);
        using var told = RereadPrinter.Of(options.GetValue(Format)!, surroundings.Out);
        var inForce = store.Corrections().InForce();
        var before = inForce.Count == 0 ? [] : CorrectionStep.Apply(held.KnownBy(DateOnly.MaxValue), inForce, reading.Knowledge).Attachments;
        var standing = new Queue<ReportFacts>();
        var after = new List<ReportFacts>();
        foreach (var result in reading.Read(Draw(held, standing), stop))
        {
            stop.ThrowIfCancellationRequested();
            ReportFacts was;
            lock (standing)
                was = standing.Dequeue();
            var now = intake.Take(result) ?? was;
            if (now != was && !options.GetValue(DryRun))
                store.Reread(now, reading.Name);
            told.Changes(now.Report, FactsDifference.Between(was, now));
            if (Concerns(inForce, now.Report))
                after.Add(now with { Mentions = [], Dates = [] });
        }

        told.Corrections(before, CorrectionStep.Apply(after, inForce, reading.Knowledge).Attachments);
        told.End(options.GetValue(DryRun));
        return intake.End();
    }

    private static bool Concerns(IReadOnlyList<Correction> rulings, Report report) =>
        rulings.Any(r => r.Facts.Any(f => f.Report == report.Key || f.Label == report.Label));

    // Texts are fetched here: a store serves one thread.
    private static IEnumerable<Sourced> Draw(IRecordStore held, Queue<ReportFacts> standing)
    {
        foreach (var facts in held.KnownBy(DateOnly.MaxValue))
        {
            var report = facts.Report with { Text = new ReportText(facts.Report.Text.Value) };
            lock (standing)
                standing.Enqueue(facts with { Report = report });
            yield return Sourced.Of(report);
        }
    }
}
