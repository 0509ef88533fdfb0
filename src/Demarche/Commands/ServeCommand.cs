using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Runtime;
using Demarche.Facts;
using Demarche.Input;
using Demarche.Server;
using Demarche.Server.Snapshots;

namespace Demarche.Commands;

/// <summary><c>demarche serve</c>: the record as pages and as an API, on this machine, until it is stopped.</summary>
internal static class ServeCommand
{
    private static readonly Option<int> Port = new("--port")
    {
        HelpName = "N",
        Description = "The port on this machine; 0 takes any that is free.",
        DefaultValueFactory = _ => new DeskSettings().Port,
        Validators = { AtMost65535 },
    };

    private static readonly Option<int> Rate = new("--rate")
    {
        HelpName = "N",
        Description = "Requests a second that are answered to one address; 0 for no limit.",
        DefaultValueFactory = _ => new DeskSettings().Rate,
        Validators = { NotNegative },
    };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("serve", "Serves the record as pages and as an API on this machine, until it is stopped.")
        {
            CommonOptions.PathsOrStore,
            Port,
            Rate,
            CommonOptions.Store,
            CommonOptions.Date,
            CommonOptions.Knowledge,
            CommonOptions.Jobs,
        };
        command.SetAction((options, stop) => RunAsync(surroundings, options, stop));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        // Readers go on while the desk collects what a former state of the store held: with 10,000 reports a halt is half a second.
        if (GCSettings.LatencyMode == GCLatencyMode.Batch)
            GCSettings.LatencyMode = GCLatencyMode.Interactive;
        var server = await DeskServer.StartAsync(
            new DeskSettings { Port = options.GetValue(Port), Rate = options.GetValue(Rate) }, Source(surroundings, options, stop), surroundings.Error).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            var page = new StreamWriter(surroundings.Out, leaveOpen: true);
            await using (page.ConfigureAwait(false))
                await page.WriteLineAsync($"The desk is at {server.Address} (Ctrl-C stops it).").ConfigureAwait(false);
            await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return Exit.Done;
    }

    private static ISnapshotSource Source(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        var knowledge = KnowledgeFolder.Of(surroundings, options);
        var paths = options.GetValue(CommonOptions.PathsOrStore)!;
        if (paths.Length == 0)
            return new StoreSnapshots(StorePath.OpenToRead(surroundings, options), knowledge);
        var intake = new Intake(surroundings.Error);
        var reading = new FactsReading(surroundings, options);
        List<ReportFacts> reports = [];
        List<Fault> faults = [];
        foreach (var result in reading.Read(PathsAsked.Source(surroundings, options, knowledge).Read(paths), stop))
        {
            if (intake.Take(result) is { } facts)
                reports.Add(facts);
            else
                faults.Add(result.Fault!);
        }

        return intake.End() == Exit.Nothing
            ? throw new CommandException("There is nothing to serve.")
            : new FilesSnapshots(reports, faults, knowledge);
    }

    private static void AtMost65535(OptionResult result)
    {
        if (result.Tokens is [var only] && (!int.TryParse(only.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 65535))
            result.AddError("--port takes a whole number from 0 to 65535.");
    }

    private static void NotNegative(OptionResult result)
    {
        if (result.Tokens is [var only] && !int.TryParse(only.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            result.AddError("--rate takes a whole number from 0.");
    }
}
