using System.CommandLine;
using Demarche.Facts;
using Demarche.Sources;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Soak;

/// <summary>
/// <c>workshop soak</c>: reads everything there is, and texts damaged and made up, and looks whether a law breaks. The exit code is
/// the answer: 0 when none did.
/// </summary>
internal static class SoakCommand
{
    private const int LongReport = 250_000;
    private const int LongShape = 1_000_000;
    private const int LongLine = 100_000_000;
    private const int LongestRandom = 2_000;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Reports as `demarche read` takes them, also packed by xz; all of the shared folder when not given." };
        var mutate = new Option<int>("--mutate-every") { DefaultValueFactory = _ => 10, Description = "Every how many texts a damaged copy is read too; 0 for none." };
        var random = new Option<int>("--random") { DefaultValueFactory = _ => 2_000, Description = "How many made-up texts are read." };
        var longTexts = new Option<bool>("--long") { Description = "Reads a report of 250,000 characters, and lines of 1 and 4 million of many shapes; with --engine a line of 100 MB too." };
        var engine = new Option<bool>("--engine") { Description = "Analyses only, and reads no facts." };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1 };
        var command = new Command("soak", "Reads everything and looks whether a law breaks: every character in a token or between two, one root a tree, words of facts as printed.")
        {
            paths, mutate, random, longTexts, engine, seed,
        };
        command.SetAction(parsed =>
        {
            using var run = new SoakRun(Console.WriteLine, parsed.GetValue(engine));
            var mutation = new TextMutation(parsed.GetValue(seed));
            Console.WriteLine($"seed {parsed.GetValue(seed)}");
            var given = parsed.GetValue(paths)!;
            Reports(run, mutation, given.Length > 0 ? given : Everything(), parsed.GetValue(mutate));
            Random(run, mutation, parsed.GetValue(random));
            if (parsed.GetValue(longTexts))
                Long(run, parsed.GetValue(engine));
            Console.WriteLine(run.Summary());
            return run.Broken == 0 ? 0 : 2;
        });
        return command;
    }

    private static string[] Everything() =>
        [SharedData.PathOf("reports"), .. BulkText.All.Select(set => SharedData.PathOf(Path.Combine("data", set)))];

    private static void Reports(SoakRun run, TextMutation mutation, IEnumerable<string> paths, int mutateEvery)
    {
        foreach (var path in paths)
        {
            foreach (var sourced in Sourced(path))
            {
                if (sourced.Report is not { } report)
                {
                    Console.WriteLine($"{sourced.Fault!.Label}: {sourced.Fault.Kind}");
                    continue;
                }

                run.Check(report);
                if (mutateEvery > 0 && run.Texts % mutateEvery == 0)
                    run.Check(Made(report.Label + ", damaged", mutation.Mutate(report.Text.Value), report.Date));
            }

            Console.WriteLine($"{Path.GetFileName(path)}: {run.Summary()}");
        }
    }

    private static IEnumerable<Sourced> Sourced(string path) => path.EndsWith(".xz", StringComparison.Ordinal)
        ? new ReportSource(null, () => SharedData.Unpack(path)).Read([ReportSource.StandardInput])
        : new ReportSource(null, Console.OpenStandardInput).Read([path]);

    private static void Random(SoakRun run, TextMutation mutation, int count)
    {
        for (var i = 0; i < count; i++)
            run.Check(Made($"made-up {i}", mutation.Random(LongestRandom), new DateOnly(2021, 6, 21)));
    }

    private static void Long(SoakRun run, bool engine)
    {
        run.Check(LongTexts.Prose(LongReport));
        Console.WriteLine(run.Summary());
        if (engine)
            LongTexts.Stages(LongLine, Console.WriteLine);
        LongTexts.Measure(LongShape, Console.WriteLine);
    }

    private static Report Made(string label, string text, DateOnly date) =>
        new() { Key = ReportKey.Of(text), Label = label, Date = date, Text = new ReportText(text) };
}
