using System.Diagnostics;

namespace Demarche.Tests.Program;

public class CoresTests
{
    [Fact]
    public async Task Read_OnOneCoreAndOnTwo_PrintsTheSameBytes()
    {
        // Of two stories, so that texts that differ in length overtake one another.
        string[] read = ["read", Repository.At("samples", "korea-talks"), Repository.At("samples", "india-pakistan-talks"), "--format", "json", "--mentions"];
        using var one = DemarcheProcess.StartIn("export DOTNET_PROCESSOR_COUNT=1; command -v taskset >/dev/null && exec taskset -c 0 \"$@\" || exec \"$@\"", read);
        using var two = DemarcheProcess.StartIn("export DOTNET_PROCESSOR_COUNT=2; exec \"$@\"", [.. read, "--jobs", "2"]);

        var printed = await Task.WhenAll(BytesOf(one), BytesOf(two));

        Assert.True(printed[0].Length > 10_000);
        Assert.True(printed[0].AsSpan().SequenceEqual(printed[1]));
    }

    private static async Task<byte[]> BytesOf(Process process)
    {
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return bytes.ToArray();
    }
}
