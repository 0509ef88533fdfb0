using System.CommandLine;
using Demarche.English;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Workshop.Events;

/// <summary>
/// Whether confidences keep their word: of the events given so much, how many were right; and what would be stated as fact above each
/// floor. The tuning stories by regressions that have not seen the report; the check story by what ships.
/// </summary>
internal static class ReliabilityEvaluation
{
    public static Command Create()
    {
        var command = new Command("confidence", "Reliability of events' confidences, and precision and recall above each floor.");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        var reader = new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn());
        var tuning = JudgedEvent.Of(reader, GoldReport.Tuning);
        Print("tuning stories, reports left out", EventCalibration.LeftOut(tuning, EventCalibration.BestPull(tuning).Pull), Annotated(GoldReport.Tuning));
        Print(GoldReport.Check, [.. JudgedEvent.Of(reader, [GoldReport.Check]).Select(j => (j.Confidence, j.Right))], Annotated([GoldReport.Check]));
    }

    private static int Annotated(IEnumerable<string> stories) => stories.SelectMany(GoldReport.Read).Sum(g => g.Events.Count(e => e.Core));

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
