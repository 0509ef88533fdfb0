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
        var standing = new Queue<ReportFacts>();
        var (before, after) = (new List<ReportFacts>(), new List<ReportFacts>());
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
            if (!Concerns(inForce, now.Report))
                continue;
            before.Add(was);
            after.Add(now with { Mentions = [], Dates = [] });
        }

        told.Corrections(CorrectionStep.Apply(before, inForce, reading.Knowledge).Attachments, CorrectionStep.Apply(after, inForce, reading.Knowledge).Attachments);
        told.End(options.GetValue(DryRun));
        return intake.End();
    }

    private static bool Concerns(IReadOnlyList<Correction> rulings, Report report) =>
        rulings.Any(r => r.Facts.Any(f => Corrector.Concerns(f, report)));

    // Texts are fetched here: a store serves one thread.
    private static IEnumerable<Sourced> Draw(IRecordStore held, Queue<ReportFacts> standing)
    {
        foreach (var report in held.Reports)
        {
            var whole = report with { Text = new ReportText(report.Text.Value) };
            lock (standing)
                standing.Enqueue((Held(held, report.Key) ?? new ReportFacts { Report = whole }) with { Report = whole });
            yield return Sourced.Of(whole);
        }
    }

    // Facts that are damaged are read again as if there were none: reports and rulings are what cannot be made anew.
    private static ReportFacts? Held(IRecordStore held, ReportKey key)
    {
        try
        {
            return held.FactsOf(key);
        }
        catch (StoreException)
        {
            return null;
        }
    }
}
