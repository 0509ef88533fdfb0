using System.CommandLine;
using Demarche.Commands.Corrections;
using Demarche.Facts.Corrections;

namespace Demarche.Commands.Upkeep;

/// <summary><c>demarche remove REPORT</c>: takes a report out with all that follows from it, and leaves it out when it comes again.</summary>
internal static class RemoveCommand
{
    private static readonly Argument<string> Report = new("REPORT") { Description = "The report's label, or its key where a label has several versions." };

    public static Command Create(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "remove", "Takes a report out of the store with all that follows from it; it stays out until the removal is undone.", [Report],
        (desk, options) =>
        {
            var report = desk.Report(options.GetValue(Report)!);
            var removal = desk.Sign(Ruling.Remove, c => c with
            {
                Reports = [report.Key],
                New = c.New.Add("label", report.Label).Add("was", $"{report.Date:yyyy-MM-dd}"),
            });
            if (!desk.Store.Remove(removal))
                throw new CommandException($"{report.Label} is held no more.");
            desk.Print(removal);
            return Exit.Done;
        });
}
