using Xunit.Abstractions;

namespace Demarche.Tests.Program;

/// <summary>R4 of the plan with a real limit: the system refuses to let any file grow beyond some size. DEMARCHE_LIMITS sets how many sizes.</summary>
public class DiskFullTests(ITestOutputHelper output)
{
    [UnixFact]
    public void Add_WhenFilesCanGrowNoFurther_FailsLoudlyKeepsWhatItAcknowledgedAndGoesOnLater()
    {
        var limits = Setting.Number("DEMARCHE_LIMITS", 3);
        var failures = 0;
        for (var i = 0; i < limits; i++)
        {
            using var folder = new TemporaryFolder();
            var lines = NewsStory.Lines("full", 40).ToList();
            var input = folder.Write("batch.jsonl", string.Join('\n', lines));
            var store = folder.At("s.db");
            var kilobytes = 40 + (i * 700 / limits);

            var (code, told, error) = AddWithin(kilobytes, input, store);
            failures += code == 0 ? 0 : 1;
            Assert.True(code == 0 || error.Contains("demarche:", StringComparison.Ordinal), $"{kilobytes} KB: {error}");

            var again = Cli.Run("add", input, "--store", store);
            Assert.Equal(0, again.Code);
            Assert.Equal(told, again.Lines.Count(l => l.StartsWith("held", StringComparison.Ordinal)));
            Assert.Equal(0, Cli.Run("verify", "--store", store).Code);
        }

        output.WriteLine($"{limits} limits, {failures} of them too small");
        Assert.True(failures > 0);
    }

    private static (int Code, int Told, string Error) AddWithin(int kilobytes, string input, string store)
    {
        using var process = DemarcheProcess.StartIn($"trap '' XFSZ; ulimit -f {kilobytes}; exec \"$@\"", "add", input, "--store", store);
        var error = process.StandardError.ReadToEndAsync();
        var told = process.StandardOutput.ReadToEnd().Split('\n').Count(l => l.StartsWith("added", StringComparison.Ordinal));
        process.WaitForExit();
        return (process.ExitCode, told, error.Result);
    }

    private sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute()
        {
            if (!File.Exists("/bin/bash"))
                Skip = "there is no bash";
        }
    }
}
