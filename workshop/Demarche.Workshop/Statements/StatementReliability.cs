using System.CommandLine;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Statements;

/// <summary>
/// Whether confidences of statements keep their word: the tuned stories each by weights that have not seen it, the check story and others by
/// those that ship.
/// </summary>
internal static class StatementReliability
{
    private const double Step = .1;

    private static readonly double[] Floors = [.7, .75, .8, .85, .9, .95];

    public static Command Create()
    {
        var beside = Events.GoldReport.Beside("other stories that nobody tunes on, beside the shared ones");
        var command = new Command("reliability", "Of statements by confidence, the share that is right: tuned stories, check story, others.") { beside };
        command.SetAction(result => Run(result.GetValue(beside) ?? []));
        return command;
    }

    private static void Run(string[] beside)
    {
        var tuned = JudgedStatement.Of(GoldReport.Tuned);
        Print("tuned, each by the others", StatementCalibration.LeftOut(tuned, StatementCalibration.BestPull(tuned)));
        Print("check", Given([GoldReport.Check]));
        if (beside.Length > 0)
            Print(string.Join(' ', beside.Select(Path.GetFileName)), Given(beside));
    }

    private static List<(double Given, bool Right)> Given(IEnumerable<string> stories) => [.. JudgedStatement.Of(stories).Select(j => (j.Confidence, j.Right))];

    private static void Print(string title, List<(double Given, bool Right)> given)
    {
        Console.WriteLine($"| {title}: confidence | statements | mean confidence | right | |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var bin in given.GroupBy(g => Math.Min(9, (int)(g.Given / Step))).OrderBy(b => b.Key))
        {
            var share = bin.Average(g => g.Right ? 1d : 0);
            Console.WriteLine(FormattableString.Invariant($"| {bin.Key * Step:F1} to {(bin.Key + 1) * Step:F1} | {bin.Count()} | {bin.Average(g => g.Given):F2} | {share:F2} | {new string('#', (int)Math.Round(share * 20))} |"));
        }

        var floors = Floors.Select(f => (Floor: f, Over: given.Where(g => g.Given >= f).ToList())).Where(f => f.Over.Count > 0);
        Console.WriteLine($"\nlog loss {FormattableString.Invariant($"{StatementCalibration.LogLoss(given):F3}")}; from each floor on right: {string.Join(", ", floors.Select(f => FormattableString.Invariant($"{f.Floor:F2} {f.Over.Count(g => g.Right)} of {f.Over.Count} ({f.Over.Average(g => g.Right ? 1d : 0):F3})")))}\n");
    }
}
