using System.CommandLine;
using Demarche.Input;
using Demarche.Json;
using Demarche.Sources;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche reports PATH...</c>: the reports as read, without analysis, as JSON Lines that <c>read -</c> takes.</summary>
internal static class ReportsCommand
{
    private static readonly Option<bool> WithStories = new("--stories") { Description = "Also which of them carry one story, and what each changes of it. All are taken in before the first is printed." };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("reports", "Prints the reports as read, without analysis, as JSON Lines that \"read -\" takes.")
        {
            CommonOptions.Paths,
            CommonOptions.Date,
            CommonOptions.Knowledge,
            WithStories,
        };
        command.SetRun((options, stop) => Run(surroundings, options, stop));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        var intake = new Intake(surroundings.Error);
        var read = PathsAsked.Source(surroundings, options).Read(options.GetValue(CommonOptions.Paths)!);
        CarriedStories? stories = null;
        if (options.GetValue(WithStories))
        {
            List<Sourced> all = [.. read];
            stories = CarriedStories.Of(all.Where(s => s.IsReport).Select(s => s.Report!));
            read = all;
        }

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
