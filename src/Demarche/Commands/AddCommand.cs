using System.CommandLine;
using Demarche.Input;

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
        var reading = new FactsReading(surroundings, options);
        var source = PathsAsked.Source(surroundings, options, reading.Knowledge, keepOriginals: true);
        var marking = MarkingWord.Of(surroundings, options);
        using var store = StorePath.OpenToAdd(surroundings, options);

        // A door of its own for the thread that draws the reports.
        using var held = StorePath.OpenToAdd(surroundings, options);
        using var page = new StreamWriter(surroundings.Out, leaveOpen: true) { AutoFlush = true };
        new ReportAdder(store, held, reading, intake, page, marking).Add(source.Read(options.GetValue(CommonOptions.Paths)!), stop);
        return intake.End();
    }
}
