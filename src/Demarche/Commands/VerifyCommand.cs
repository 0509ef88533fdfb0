using System.CommandLine;
using Demarche.Input;

namespace Demarche.Commands;

/// <summary><c>demarche verify</c>: checks that the store holds what was written, and that every extract stands in its text.</summary>
internal static class VerifyCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("verify", "Checks every row, hash and extract of the store.")
        {
            CommonOptions.Store,
        };
        command.SetRun((options, stop) => Run(surroundings, options, stop));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options, CancellationToken stop)
    {
        using var store = StorePath.OpenToRead(surroundings, options);
        using var page = new StreamWriter(surroundings.Out, leaveOpen: true);
        var flaws = 0;
        foreach (var flaw in store.Verify(stop))
        {
            flaws++;
            page.WriteLine(flaw.Detail);
        }

        page.WriteLine(flaws == 0 ? "All is as it was written." : $"{flaws} flaws.");
        page.Flush();
        return flaws == 0 ? Exit.Done : Exit.Nothing;
    }
}
