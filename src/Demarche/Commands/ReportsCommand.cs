using System.CommandLine;
using Demarche.Input;
using Demarche.Json;

namespace Demarche.Commands;

/// <summary><c>demarche reports PATH...</c>: the reports as read, without analysis, as JSON Lines that <c>read -</c> takes.</summary>
internal static class ReportsCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("reports", "Prints the reports as read, without analysis, as JSON Lines that \"read -\" takes.")
        {
            CommonOptions.Paths,
            CommonOptions.Date,
            CommonOptions.Knowledge,
        };
        command.SetRun((options, stop) => Run(surroundings, options, stop));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        var intake = new Intake(surroundings.Error);
        var source = PathsAsked.Source(surroundings, options);
        using var lines = new JsonLinesWriter(surroundings.Out);
        foreach (var sourced in source.Read(options.GetValue(CommonOptions.Paths)!))
        {
            stop.ThrowIfCancellationRequested();
            if (sourced.IsReport)
            {
                intake.Count();
                ReportJson.Write(lines, sourced.Report);
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
