using System.CommandLine;
using Demarche.Json;
using Demarche.Input;
using Demarche.Sources;

namespace Demarche.Commands;

/// <summary><c>demarche read PATH...</c>: what each report says, as a page for people or as the contract's JSON Lines.</summary>
internal static class ReadCommand
{
    private static readonly Option<string> Format = CommonOptions.Format("text", "json");

    private static readonly Option<bool> Mentions = new("--mentions") { Description = "With json: also every mention and date." };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("read", "Reads reports and prints what each one says, keeping nothing.")
        {
            CommonOptions.Paths,
            CommonOptions.Date,
            Format,
            Mentions,
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
        var reading = new FactsReading(options.GetValue(CommonOptions.Knowledge), options.GetValue(CommonOptions.Jobs));
        using var lines = new JsonLinesWriter(surroundings.Out);
        foreach (var result in reading.Read(source.Read(options.GetValue(CommonOptions.Paths)!), stop))
        {
            if (result.Facts is { } facts)
            {
                intake.Count();
                FactsJson.Write(lines, facts, options.GetValue(Mentions));
            }
            else
            {
                intake.Tell(result.Fault!);
                FactsJson.Write(lines, result.Fault!);
            }
        }

        lines.Flush();
        return intake.End();
    }
}
