using System.CommandLine;
using Demarche.Input;
using Demarche.Store;
using Demarche.Store.Sqlite;

namespace Demarche.Commands.Upkeep;

/// <summary><c>demarche backup FILE</c>: a copy of the store as it is after some commit, checked before it gets its name.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "Where the copy is to stand; one that stands there is replaced when the new one is whole." };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("backup", "Copies the store, also while others add to it, and checks every row, hash and extract of the copy.")
        {
            File,
            CommonOptions.Store,
        };
        command.SetRun((options, stop) => Run(surroundings, options, stop));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        var path = options.GetValue(File)!;
        if (Path.GetFullPath(path) == Path.GetFullPath(StorePath.Beside(surroundings, options, "")))
            throw new CommandException($"{path} is the store itself.");
        var reports = 0L;
        using (var store = StorePath.OpenToRead(surroundings, options))
        {
            WholeFile.Make(path, beside =>
            {
                store.CopyTo(beside);
                reports = Checked(beside, stop);
            });
        }

        using var page = new StreamWriter(surroundings.Out, leaveOpen: true);
        page.WriteLine($"{path}: {reports} reports, all as it was written.");
        return Exit.Done;
    }

    // A copy that nobody has read is no backup.
    private static long Checked(string path, CancellationToken stop)
    {
        using var copy = SqliteStore.Open(path, create: false);
        return copy.Verify(stop).FirstOrDefault() is { } flaw
            ? throw new StoreException($"No backup was written, for the store is damaged: {flaw.Detail}")
            : copy.Readers.Sum(r => r.Reports);
    }
}
