using System.CommandLine;

namespace Demarche.Commands.Corrections;

/// <summary><c>correct log</c>: every ruling ever made, and what became of it.</summary>
internal static class LogCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("log", "Lists every ruling in the order in which they were made, with what became of it; nothing is ever taken out.")
        {
            CorrectCommand.Format,
            CommonOptions.Store,
        };
        command.SetRun((options, _) =>
        {
            using var desk = new CorrectionDesk(surroundings, options);
            return desk.PrintLog();
        });
        return command;
    }
}
