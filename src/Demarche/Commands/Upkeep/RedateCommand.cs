using System.CommandLine;
using Demarche.Commands.Corrections;
using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Input;
using Demarche.Record.Rereading;
using Demarche.Rendering.Text;

namespace Demarche.Commands.Upkeep;

/// <summary><c>demarche redate REPORT DAY</c>: gives a report its right day, and reads it again, for "on Tuesday" is another day then.</summary>
internal static class RedateCommand
{
    private static readonly Argument<string> Report = new("REPORT") { Description = "The report's label, or its key where a label has several versions." };

    private static readonly Argument<DateOnly?> Day = new("DAY") { Description = "The day that it bears, as 2021-06-21.", CustomParser = CommonOptions.ParseDay };

    public static Command Create(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "redate", "Gives a report its right day, and reads it again as of that day.", [Report, Day, CommonOptions.Knowledge],
        (desk, options) =>
        {
            var report = desk.Report(options.GetValue(Report)!);
            var day = options.GetValue(Day)!.Value;
            var ruling = desk.Sign(Ruling.Redate, c => c with
            {
                Reports = [report.Key],
                New = c.New.Add("label", report.Label).Add("day", $"{day:yyyy-MM-dd}").Add("was", $"{report.Date:yyyy-MM-dd}"),
            });
            return Settle(surroundings, options, desk, ruling, report, day);
        });

    /// <summary>Keeps a ruling on a report's day, or the undo of one, with what is read of it on the day it then bears.</summary>
    public static int Settle(Surroundings surroundings, ParseResult options, CorrectionDesk desk, Correction ruling, Report report, DateOnly day)
    {
        var before = desk.Store.Find(report.Key.ToString())[0];
        var reading = new FactsReading(surroundings, options);
        var after = reading.ReadOne(before.Report with { Date = day });
        if (!desk.Store.Redate(ruling, after, reading.Name))
            throw new CommandException($"{report.Label} is held no more.");
        desk.Print(ruling);
        if (options.GetValue(CorrectCommand.Format) == "text")
        {
            using var page = new StreamWriter(surroundings.Out, leaveOpen: true);
            RereadText.Write(page, after.Report, FactsDifference.Between(before, after));
            page.Flush();
        }

        return Exit.Done;
    }
}
