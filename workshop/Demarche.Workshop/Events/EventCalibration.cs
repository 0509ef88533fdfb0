using System.CommandLine;
using System.Globalization;
using Demarche.English;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Reading.Events;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Events;

/// <summary>
/// Writes <c>knowledge/confidence.tsv</c>: a logistic regression over <see cref="EventConfidences.Features"/> that tells how likely an event
/// is right, sides and modality included; a retold event is as right as the one it retells. Trained on the tuning stories alone; the
/// pull towards nought is the one that foretells reports left out best.
/// </summary>
internal static class EventCalibration
{
    private static readonly double[] Pulls = [1, 3, 10, 30];

    public static Command Create()
    {
        var command = new Command("confidence", "Learns how likely an event is right and writes knowledge/confidence.tsv.");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        var judged = JudgedEvent.Of(new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn()), GoldReport.Tuning);
        var (best, loss) = BestPull(judged);
        var weights = LogisticRegression.Train(judged, best);
        var path = Path.Combine(SharedData.Repository, "knowledge", "confidence.tsv");
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# How likely an event is right, sides and modality included: 1 / (1 + e^-s), s the sum of the weights of what is known of it. Written by: workshop train confidence");
        file.WriteLine("feature\tweight");
        foreach (var (feature, weight) in weights.OrderBy(w => w.Key, StringComparer.Ordinal))
            file.WriteLine($"{feature}\t{weight.ToString("F3", CultureInfo.InvariantCulture)}");
        Console.WriteLine($"{judged.Count} events, pull {best.ToString(CultureInfo.InvariantCulture)}, log loss on reports left out {loss.ToString("F4", CultureInfo.InvariantCulture)}, {weights.Count} weights written to {path}");
    }

    /// <summary>The pull towards nought that foretells reports left out best, with their log loss.</summary>
    public static (double Pull, double Loss) BestPull(IReadOnlyList<JudgedEvent> judged) => Pulls.Select(pull => (pull, LogLoss(LeftOut(judged, pull)))).MinBy(p => p.Item2);

    /// <summary>What the events of each report would be given by a regression that has not seen it.</summary>
    public static List<(double Given, bool Right)> LeftOut(IReadOnlyList<JudgedEvent> judged, double pull)
    {
        var reports = judged.Select(j => j.Report).Distinct().ToList();
        var given = new List<(double, bool)>();
        foreach (var fold in Enumerable.Range(0, 10))
        {
            var held = reports.Where((_, i) => i % 10 == fold).ToHashSet(StringComparer.Ordinal);
            var weights = LogisticRegression.Train(judged.Where(j => !held.Contains(j.Report)), pull);
            given.AddRange(judged.Where(j => held.Contains(j.Report)).Select(j => (LogisticRegression.Of(weights, j.Features), j.Right)));
        }

        return given;
    }

    private static double LogLoss(List<(double Given, bool Right)> given) => given.Average(g => -Math.Log(g.Right ? g.Given : 1 - g.Given));
}
