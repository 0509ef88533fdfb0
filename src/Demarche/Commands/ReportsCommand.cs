using System.CommandLine;
using Demarche.Facts;
using Demarche.Input;
using Demarche.Json;
using Demarche.Sources;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche reports [PATH...]</c>: the reports as read, without analysis, as JSON Lines that <c>read -</c> takes.</summary>
internal static class ReportsCommand
{
    private static readonly Option<bool> WithStories = new("--stories") { Description = "Also which of them carry one story, and what each changes of it. All are taken in before the first is printed." };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("reports", "Prints the reports as read, without analysis, as JSON Lines that \"read -\" takes.")
        {
            CommonOptions.PathsOrStore,
            CommonOptions.Date,
            CommonOptions.Knowledge,
            CommonOptions.Store,
            CommonOptions.Marked,
            WithStories,
        };
        command.SetRun((options, stop) => options.GetValue(CommonOptions.PathsOrStore) is { Length: > 0 } paths
            ? OfPaths(surroundings, options, paths, stop)
            : OfStore(surroundings, options, stop));
        return command;
    }

    private static int OfPaths(Surroundings surroundings, ParseResult options, string[] paths, CancellationToken stop)
    {
        var read = PathsAsked.Source(surroundings, options).Read(paths);
        if (!options.GetValue(WithStories))
            return Print(surroundings, read, null, stop);
        List<Sourced> all = [.. read];
        return Print(surroundings, all, CarriedStories.Of(all.Where(s => s.IsReport).Select(s => s.Report!)), stop);
    }

    // Each text once, under the label and day that count; a store knows already which reports share text.
    private static int OfStore(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        using var store = StorePath.OpenToRead(surroundings, options);
        List<Report> held = [.. Markings.Seen(store.KnownBy(DateOnly.MaxValue), options.GetValue(CommonOptions.Marked)).Select(f => f.Report)];
        return Print(surroundings, held.Select(Sourced.Of), options.GetValue(WithStories) ? CarriedStories.OfHeld(held) : null, stop);
    }

    private static int Print(Surroundings surroundings, IEnumerable<Sourced> read, CarriedStories? stories, CancellationToken stop)
    {
        var intake = new Intake(surroundings.Error);
        using var lines = new JsonLinesWriter(surroundings.Out);
        foreach (var sourced in read)
        {
            stop.ThrowIfCancellationRequested();
            if (sourced.IsReport)
            {
                intake.Count();
                ReportJson.Write(lines, sourced.Report, stories?.Of(sourced.Report));
            }
            else
            {
                intake.Tell(sourced.Fault);
                FactsJson.Write(lines, sourced.Fault);
            }
        }

        lines.Flush();
        return intake.End();
    }
}
