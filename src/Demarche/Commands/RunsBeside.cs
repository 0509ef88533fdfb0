using System.CommandLine;

namespace Demarche.Commands;

/// <summary>Commands run beside the thread that waits for Ctrl-C, which then stops them between two reports.</summary>
internal static class RunsBeside
{
    /// <summary>Sets what a command does.</summary>
    public static void SetRun(this Command command, Func<ParseResult, CancellationToken, int> run) =>
        command.SetAction((options, stop) => Task.Run(() => run(options, stop), CancellationToken.None));
}
