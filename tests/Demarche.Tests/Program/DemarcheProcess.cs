using System.Diagnostics;

namespace Demarche.Tests.Program;

/// <summary>Starts the program as a process of its own.</summary>
internal static class DemarcheProcess
{
    public static Process Start(params string[] args)
    {
        var process = new Process
        {
            StartInfo = new ProcessStartInfo(Environment.ProcessPath is { } dotnet && Path.GetFileNameWithoutExtension(dotnet) == "dotnet" ? dotnet : "dotnet")
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
            },
        };
        foreach (var arg in args.Prepend(typeof(Surroundings).Assembly.Location))
            process.StartInfo.ArgumentList.Add(arg);
        process.Start();
        return process;
    }
}
