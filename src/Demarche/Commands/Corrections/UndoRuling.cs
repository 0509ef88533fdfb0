using System.CommandLine;
using System.Globalization;
using Demarche.Commands.Upkeep;
using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Commands.Corrections;

/// <summary><c>correct undo</c>: an earlier ruling no longer holds. Both stay in the log.</summary>
internal static class UndoRuling
{
    private static readonly Argument<string?> Id = new("ID")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The ruling's id, or the first letters of it; the last one that holds, unless said. The id of an undo brings back what it took.",
    };

    public static Command Create(Surroundings surroundings) => CorrectCommand.Ruling(
        surroundings, "undo", "Takes a ruling back: what stood before it stands again, and both stay in the log.", [Id, CommonOptions.Knowledge],
        (desk, options) =>
        {
            var taken = Meant(desk.Log, options.GetValue(Id));
            var undo = desk.Sign(Ruling.Undo, c => c with { Undoes = taken.Id });
            return Redated(desk.Log, taken) is { } key && desk.Store.Find(key.ToString()) is [var held]
                ? RedateCommand.Settle(surroundings, options, desk, undo, held.Report, DayAfter(desk, undo, key))
                : desk.Keep(undo);
        });

    // The report whose day the ruling set, also when what is undone is the undo of such a ruling.
    private static ReportKey? Redated(CorrectionLog log, Correction taken) => taken.Ruling switch
    {
        Ruling.Redate => taken.Reports[0],
        Ruling.Undo when log.Entries.FirstOrDefault(c => c.Id == taken.Undoes) is { } before => Redated(log, before),
        _ => null,
    };

    private static DateOnly DayAfter(CorrectionDesk desk, Correction undo, ReportKey key) =>
        new CorrectionLog([.. desk.Log.Entries, undo]).InForce().LastOrDefault(c => c.Ruling == Ruling.Redate && c.Reports.Contains(key))?.New["day"] is { } day
            ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : desk.Store.DayPrinted(key)!.Value;

    private static Correction Meant(CorrectionLog log, string? id)
    {
        var inForce = log.InForce();
        if (id is null)
            return inForce.Count > 0 ? inForce[^1] : throw new CommandException("There is no ruling to undo.");
        var called = log.Entries.Where(c => c.Id.StartsWith(id, StringComparison.Ordinal)).ToList();
        return called switch
        {
            [] => throw new CommandException($"The log has no ruling {id}."),
            [{ Ruling: not Ruling.Undo } only] when !inForce.Contains(only) => throw new CommandException($"{only.Id} is undone already."),
            [var only] => only,
            _ => throw new CommandException($"{called.Count} rulings begin with {id}."),
        };
    }
}
