using System.Diagnostics;

namespace Demarche.Tests.Program;

/// <summary>Starts the program as a process of its own.</summary>
internal static class DemarcheProcess
{
    private static readonly string Dotnet =
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    public static Process Start(params string[] args) => StartFile(Dotnet, [Program, .. args]);

    /// <summary>Starts it from a bash script, to which it is handed as <c>"$@"</c>.</summary>
    public static Process StartIn(string script, params string[] args) => StartFile("/bin/bash", ["-c", script, "bash", Dotnet, Program, .. args]);

    private static string Program => typeof(Surroundings).Assembly.Location;

    private static Process StartFile(string file, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(file, args)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // The runtime maps its own code through files, which must not count against a limit on files.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start)!;
    }
}
