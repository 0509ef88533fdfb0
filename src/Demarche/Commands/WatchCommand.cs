using System.CommandLine;
using Demarche.Input;
using Demarche.Watch;
using Demarche.Watch.Fetching;

namespace Demarche.Commands;

/// <summary><c>demarche watch SOURCE...</c>: looks at feeds and folders in turn and adds what is new.</summary>
internal static class WatchCommand
{
    private static readonly Argument<string[]> Sources = new("SOURCE") { Arity = ArgumentArity.OneOrMore, Description = "Addresses of feeds or pages (http, https), and folders." };

    private static readonly Option<int> Every = new("--every") { HelpName = "MINUTES", Description = "Time between two looks at a source (default: 15).", DefaultValueFactory = _ => 15 };

    private static readonly Option<bool> Once = new("--once") { Description = "Looks at every source once and ends." };

    private static readonly Option<bool> AllowPrivate = new("--allow-private") { Description = "Also asks this machine and its own network." };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("watch", "Looks at feeds and folders in turn and adds what is new to the store.")
        {
            Sources, Every, Once, AllowPrivate, CommonOptions.Date, CommonOptions.Marking, CommonOptions.Store, CommonOptions.Knowledge, CommonOptions.Jobs,
        };
        command.SetRun((options, stop) => Run(surroundings, options, stop));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        if (options.GetValue(Every) < 1)
            throw new CommandException("--every takes a whole number from 1.");
        var intake = new Intake(surroundings.Error);
        var reading = new FactsReading(surroundings, options);
        var source = PathsAsked.Source(surroundings, options, reading.Knowledge, keepOriginals: true);
        using var store = StorePath.OpenToAdd(surroundings, options);
        using var held = StorePath.OpenToAdd(surroundings, options);
        using var page = new StreamWriter(surroundings.Out, leaveOpen: true) { AutoFlush = true };
        using var http = new HttpMessageInvoker(GuardedHandler.Create(options.GetValue(AllowPrivate)));
        var adder = new ReportAdder(store, held, reading, intake, page, MarkingWord.Of(surroundings, options));
        var settings = new WatchSettings { Every = TimeSpan.FromMinutes(options.GetValue(Every)) };
        var time = TimeProvider.System;
        var watcher = new Watcher(
            source, reports => adder.Add(reports, stop), new Fetcher(http, time, settings.Limits), new WatchState(StorePath.Beside(surroundings, options, ".watch.json")),
            settings, new Patience(settings, Random.Shared), time, surroundings.Error);
        var sources = options.GetValue(Sources)!;
        if (!options.GetValue(Once))
            watcher.Run(sources, stop).GetAwaiter().GetResult();
        watcher.Once(sources, stop).GetAwaiter().GetResult();
        return intake.End();
    }
}
