using System.CommandLine;
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
        surroundings, "undo", "Takes a ruling back: what stood before it stands again, and both stay in the log.", [Id],
        (desk, options) =>
        {
            var taken = Meant(desk.Log, options.GetValue(Id));
            return desk.Make(Ruling.Undo, c => c with { Undoes = taken.Id });
        });

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
