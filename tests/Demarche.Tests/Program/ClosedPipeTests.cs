namespace Demarche.Tests.Program;

public class ClosedPipeTests
{
    [Fact]
    public async Task Read_WhenTheReaderGoesAway_EndsSoonAndQuietly()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("many.jsonl", string.Join('\n', NewsStory.Lines("long", 3000)));
        using var process = DemarcheProcess.Start("read", input, "--format", "json", "--mentions");

        Assert.Contains("\"report\"", await process.StandardOutput.ReadLineAsync());
        process.StandardOutput.Close();

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(patience.Token);
        Assert.Equal("", await process.StandardError.ReadToEndAsync(patience.Token));
        Assert.Equal(0, process.ExitCode);
    }
}
