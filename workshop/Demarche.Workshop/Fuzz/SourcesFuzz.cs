using System.CommandLine;
using System.Diagnostics;
using Demarche.Sources;

namespace Demarche.Workshop.Fuzz;

/// <summary><c>fuzz sources</c>: broken files of every format, which must be read or told as faults, soon and without a crash.</summary>
internal static class SourcesFuzz
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var files = new Option<int>("--files") { Description = "How many of each format.", DefaultValueFactory = _ => 100_000 };
        var pdfs = new Option<int>("--pdfs") { Description = "How many PDF documents.", DefaultValueFactory = _ => 2_000 };
        var seed = new Option<int>("--seed") { Description = "The seed of the first file.", DefaultValueFactory = _ => 1 };
        var only = new Option<string?>("--format") { Description = "Only this format." };
        var command = new Command("sources", "Reads broken files of every format.") { files, pdfs, seed, only };
        command.SetAction(options =>
        {
            var bad = 0;
            foreach (var (format, content) in SampleFiles.All.Where(s => options.GetValue(only) is not { } name || s.Format == name))
                bad += Run(format, content, options.GetValue(format == "pdf" ? pdfs : files), options.GetValue(seed), Console.Out);
            return bad == 0 ? 0 : 1;
        });
        return command;
    }

    /// <summary>Reads broken copies of one file.</summary>
    /// <returns>How many crashed or took too long.</returns>
    public static int Run(string format, byte[] good, int files, int seed, TextWriter output)
    {
        int bad = 0, reports = 0, faults = 0;
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < files; i++)
        {
            var broken = new Mutation(new Random(seed + i)).Of(good);

            // The time that the file cost, not what the machine did beside it; a program that was started for it runs on its own.
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            try
            {
                foreach (var sourced in new ReportSource(null, () => new MemoryStream(broken)).Read(["-"]))
                    _ = sourced.IsReport ? reports++ : faults++;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                bad++;
                output.WriteLine($"{format}, seed {seed + i}: {e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n')[0].Trim()}");
            }

            var took = Process.GetCurrentProcess().TotalProcessorTime - before;
            slowest = took > slowest ? took : slowest;
            if (took <= Longest)
                continue;
            bad++;
            output.WriteLine($"{format}, seed {seed + i}: took {took.TotalSeconds:0.0} s.");
        }

        output.WriteLine($"{format}: {files} broken files, {reports} reports, {faults} faults, {bad} crashes or hangs, slowest {slowest.TotalMilliseconds:0} ms.");
        return bad;
    }
}
