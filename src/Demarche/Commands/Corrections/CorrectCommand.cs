using System.CommandLine;

namespace Demarche.Commands.Corrections;

/// <summary><c>demarche correct ...</c>: a person's rulings on what was read, each signed and kept apart from facts, and their log.</summary>
internal static class CorrectCommand
{
    /// <summary>Who rules.</summary>
    public static Option<string?> By { get; } = new("--by") { HelpName = "NAME", Description = "Who rules (default: $DEMARCHE_BY, else the name of the user)." };

    /// <summary>Why.</summary>
    public static Option<string?> Because { get; } = new("--because") { HelpName = "WORDS", Description = "Why, in one's own words; kept with the ruling." };

    /// <summary>Form of the output.</summary>
    public static Option<string> Format { get; } = CommonOptions.Format("text", "json");

    public static Command Create(Surroundings surroundings) =>
        new("correct", "Sets right what was read, keeps who ruled so and why, and lists all rulings.")
        {
            FactRulings.Speaker(surroundings),
            FactRulings.Act(surroundings),
            FactRulings.Party(surroundings),
            FactRulings.Modality(surroundings),
            FactRulings.Day(surroundings),
            FactRulings.Confirm(surroundings),
            FactRulings.Retract(surroundings),
            AddRuling.Create(surroundings),
            PersonRulings.Merge(surroundings),
            PersonRulings.Split(surroundings),
            PersonRulings.NeverMerge(surroundings),
            FactRulings.NeverLink(surroundings),
            UndoRuling.Create(surroundings),
            LogCommand.Create(surroundings),
        };

    /// <summary>A ruling's command: its own arguments and options, and those that all rulings have.</summary>
    public static Command Ruling(Surroundings surroundings, string name, string description, IEnumerable<Symbol> own, Func<CorrectionDesk, ParseResult, int> run)
    {
        var command = new Command(name, description);
        foreach (var symbol in own)
        {
            if (symbol is Option option)
                command.Add(option);
            else
                command.Add((Argument)symbol);
        }

        foreach (var option in (Option[])[By, Because, Format, CommonOptions.Store])
            command.Add(option);
        command.SetRun((options, _) =>
        {
            using var desk = new CorrectionDesk(surroundings, options);
            return run(desk, options);
        });
        return command;
    }
}
