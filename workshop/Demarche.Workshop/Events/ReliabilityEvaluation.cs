using System.CommandLine;
using Demarche.Reading.Events;

namespace Demarche.Workshop.Events;

/// <summary>
/// Whether confidences keep their word: of the events given so much, how many were right; and what would be stated as fact above each
/// floor. Each tuning story by regressions that have not seen it; the check story by those of all tuning stories.
/// </summary>
internal static class ReliabilityEvaluation
{
    public static Command Create()
    {
        var beside = GoldReport.Beside("other stories that nobody tunes on, beside the shared ones");
        var command = new Command("confidence", "Reliability of events' confidences, and precision and recall above each floor.") { beside };
        command.SetAction(result => Run(result.GetValue(beside) ?? []));
        return command;
    }

    private static void Run(string[] beside)
    {
        var tuning = WeighedReport.Read(GoldReport.Tuning);
        var judged = tuning.SelectMany(r => r.Judge()).ToList();
        var (pull, _, scale) = EventCalibration.BestPull(judged);
        var apart = GoldReport.Tuning.SelectMany(story => Given(LearnedWeights.Of([.. judged.Where(j => j.Story != story)], pull).Scaled(scale), tuning.Where(r => r.Gold.Story == story)));
        Print("tuning stories, each by the weights of the others", [.. apart], Annotated(tuning));
        var weights = LearnedWeights.Of(judged, pull).Scaled(scale);
        var check = WeighedReport.Read([GoldReport.Check]);
        Print(GoldReport.Check, [.. Given(weights, check)], Annotated(check));
        if (beside.Length == 0)
            return;
        var others = WeighedReport.Read(beside);
        Print(string.Join(' ', beside.Select(Path.GetFileName)), [.. Given(weights, others)], Annotated(others));
    }

    private static IEnumerable<(double Given, bool Right)> Given(LearnedWeights weights, IEnumerable<WeighedReport> reports)
    {
        foreach (var report in reports)
        {
            var taken = report.Taken(weights);
            var score = new EventScore(report.Gold, taken);
            for (var s = 0; s < taken.Count; s++)
            {
                if (score.Outcomes[s] != Outcome.Background)
                    yield return (taken[s].Confidence, score.Outcomes[s] is Outcome.Right or Outcome.Retold);
            }
        }
    }

    private static int Annotated(IEnumerable<WeighedReport> reports) => reports.Sum(r => r.Gold.Events.Count(e => e.Core));

    private static void Print(string name, List<(double Given, bool Right)> events, int annotated)
    {
        Console.WriteLine($"{name}: {events.Count} events");
        for (var low = 0; low < 10; low++)
        {
            var here = events.Where(e => e.Given >= low / 10.0 && (e.Given < (low + 1) / 10.0 || low == 9)).ToList();
            if (here.Count > 0)
                Console.WriteLine(FormattableString.Invariant($"  given {low / 10.0:F1}-{(low + 1) / 10.0:F1}  events {here.Count,4}  mean given {here.Average(e => e.Given):F2}  right {here.Average(e => e.Right ? 1.0 : 0):F2}  {new string('#', (int)Math.Round(20 * here.Average(e => e.Right ? 1.0 : 0)))}"));
        }

        foreach (var floor in (double[])[.5, .55, .6, .65, .7, .75, .8, .85, .9])
        {
            var stated = events.Where(e => e.Given >= floor).ToList();
            if (stated.Count > 0)
                Console.WriteLine(FormattableString.Invariant($"  floor {floor:F2}  stated {stated.Count,4}  precision {stated.Average(e => e.Right ? 1.0 : 0):F3}  recall {(double)stated.Count(e => e.Right) / annotated:F3}"));
        }
    }
}
