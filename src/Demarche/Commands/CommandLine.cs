using System.CommandLine;
using Demarche.Commands.Corrections;
using Demarche.Commands.Upkeep;
using Demarche.Store;

namespace Demarche.Commands;

/// <summary>The door of the program: its commands, and how every run ends.</summary>
internal static class CommandLine
{
    /// <summary>All commands, in the order in which help lists them.</summary>
    public static RootCommand Create(Surroundings surroundings) =>
        new("Reads dated news reports about diplomacy and keeps the record of them, with evidence for every line.")
        {
            ReadCommand.Create(surroundings),
            ReportsCommand.Create(surroundings),
            AddCommand.Create(surroundings),
            NoteCommand.Create(surroundings),
            WatchCommand.Create(surroundings),
            BriefCommand.Create(surroundings),
            PositionsCommand.Create(surroundings),
            ContactsCommand.Create(surroundings),
            TimelineCommand.Create(surroundings),
            QuotesCommand.Create(surroundings),
            WhoCommand.Create(surroundings),
            DisagreementsCommand.Create(surroundings),
            ChangesCommand.Create(surroundings),
            SearchCommand.Create(surroundings),
            ShowCommand.Create(surroundings),
            ServeCommand.Create(surroundings),
            CorrectCommand.Create(surroundings),
            RereadCommand.Create(surroundings),
            RedateCommand.Create(surroundings),
            RemoveCommand.Create(surroundings),
            VerifyCommand.Create(surroundings),
            BackupCommand.Create(surroundings),
            ExportCommand.Create(surroundings),
            CommonOptions.Dossier,
        };

    /// <summary>Runs the program.</summary>
    /// <returns>The exit code, see <see cref="Exit"/>.</returns>
    public static int Run(string[] args, Surroundings surroundings)
    {
        // A path may begin with "@": no response files.
        var parsed = Create(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Misuse.Of(parsed) is { } misuse)
        {
            surroundings.Error.WriteLine($"demarche: {misuse}");
            return Exit.Nothing;
        }

        using var output = new StreamWriter(surroundings.Out, leaveOpen: true);
        try
        {
            var code = parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromMinutes(1),
                Output = output,
                Error = surroundings.Error,
            });
            output.Flush();
            return code;
        }
        catch (IOException e) when (Surroundings.IsClosedPipe(e))
        {
            return Exit.Done;
        }
        catch (OperationCanceledException)
        {
            return Exit.Stopped;
        }
        catch (FormatException e)
        {
            surroundings.Error.WriteLine($"demarche: a knowledge file can't be understood: {e.Message}");
            return Exit.Nothing;
        }
        catch (Exception e) when (e is CommandException or StoreException or IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine($"demarche: {e.Message}");
            return Exit.Nothing;
        }
    }
}
