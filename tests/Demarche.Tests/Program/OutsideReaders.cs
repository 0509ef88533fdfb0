using System.Diagnostics;
using System.Text.Json;

namespace Demarche.Tests.Program;

/// <summary>Libraries that others wrote, on Node, by which exports and the API are read as their users read them: tests/outside.</summary>
internal static class OutsideReaders
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static string Folder => Repository.At("tests", "outside");

    /// <summary>Whether Node and the libraries are here.</summary>
    public static bool AreHere { get; } = Directory.Exists(Path.Combine(Repository.At("tests", "outside"), "node_modules")) && NodeRuns();

    /// <summary>What a reader makes of bytes; its complaint fails the test.</summary>
    public static async Task<JsonElement> ReadAsync(string reader, byte[] bytes, params string[] arguments) =>
        JsonDocument.Parse(await RunAsync(reader, bytes, arguments)).RootElement;

    /// <summary>What a reader prints.</summary>
    public static async Task<string> RunAsync(string reader, byte[] input, params string[] arguments)
    {
        using var node = Start([Path.Combine(Folder, reader), .. arguments]);
        var (written, complaint) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.BaseStream.WriteAsync(input);
        node.StandardInput.Close();
        using var enough = new CancellationTokenSource(Patience);
        await node.WaitForExitAsync(enough.Token);
        Assert.True(node.ExitCode == 0, await complaint);
        return await written;
    }

    private static bool NodeRuns()
    {
        try
        {
            using var node = Start(["--version"]);
            node.StandardInput.Close();
            return node.WaitForExit(Patience) && node.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(string[] arguments) => Process.Start(new ProcessStartInfo("node", arguments)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}

/// <summary>A test with a library from outside; counts as skipped where Node or the libraries are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OutsideFactAttribute : FactAttribute
{
    public OutsideFactAttribute()
    {
        if (!OutsideReaders.AreHere)
            Skip = "No Node or no libraries: “npm ci” in tests/outside brings the latter.";
    }
}
