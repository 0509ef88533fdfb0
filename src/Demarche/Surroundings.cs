using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Demarche;

/// <summary>What a run of the program stands in: its streams and variables, handed in so that tests can bring their own.</summary>
internal sealed record Surroundings
{
    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenIn { get; init; }

    /// <summary>Standard output, as bytes. A write to it fails when nobody reads any more.</summary>
    public required Stream Out { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The value of an environment variable, or null.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Gives the time at which a ruling or note is made.</summary>
    public Func<DateTimeOffset> Now { get; init; } = () => DateTimeOffset.UtcNow;

    /// <summary>The running process's own.</summary>
    public static Surroundings OfProcess() => new()
    {
        OpenIn = Console.OpenStandardInput,
        Out = OpenOut(),
        Error = Console.Error,
        Variable = Environment.GetEnvironmentVariable,
    };

    // On Unix the console's own stream takes writes to a closed pipe as done, so that `read ... | head` would go on reading
    // to no purpose; a file stream says so. On a file, though, that one keeps a place of its own, and would write over what
    // another program has put there.
    private static Stream OpenOut()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Whether a write failed because the reader of a pipe has gone away.</summary>
    public static bool IsClosedPipe(IOException e)
    {
        const int brokenPipe = 32, windowsBrokenPipe = unchecked((int)0x8007006D), windowsNoData = unchecked((int)0x800700E8);
        return RuntimeInformation.IsOSPlatform(OSPlatform.Windows)
            ? e.HResult is windowsBrokenPipe or windowsNoData
            : e.HResult == brokenPipe;
    }
}
