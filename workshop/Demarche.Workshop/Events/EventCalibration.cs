using System.CommandLine;
using System.Globalization;
using Demarche.English;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Events;

/// <summary>
/// Writes <c>knowledge/confidence.tsv</c>: for each rule of the reader of events the share of its events that were right on the tuning
/// stories, parties and modality included; a retold event is as right as the one it retells. A rule seen seldom leans on the wider rule
/// above it (its name without the last part, seen ten times at least), by four events' weight.
/// </summary>
internal static class EventCalibration
{
    private const double Weight = 4;
    private const double Enough = 10;

    public static Command Create()
    {
        var command = new Command("confidence", "Measures the precision of each rule of events and writes knowledge/confidence.tsv.");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        var reader = new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn());
        var counts = new SortedDictionary<string, (double Right, double All)>(StringComparer.Ordinal);
        foreach (var gold in GoldReport.Tuning.SelectMany(GoldReport.Read))
        {
            var score = new EventScore(gold, reader.Read(gold.Report).Events);
            for (var s = 0; s < score.Said.Count; s++)
            {
                if (score.Outcomes[s] == Outcome.Background)
                    continue;
                var right = score.Outcomes[s] is Outcome.Right or Outcome.Retold ? 1 : 0;
                for (var rule = score.Said[s].Why.Rule; rule.Length > 0; rule = Wider(rule))
                {
                    var (r, all) = counts.GetValueOrDefault(rule);
                    counts[rule] = (r + right, all + 1);
                }
            }
        }

        var path = Path.Combine(SharedData.Repository, "knowledge", "confidence.tsv");
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# How often each rule of events was right on annotated reports, sides and modality included. Written by: workshop train confidence");
        file.WriteLine("rule\tconfidence\tevents");
        foreach (var (rule, (_, all)) in counts)
            file.WriteLine($"{rule}\t{Smoothed(rule, counts).ToString("F2", CultureInfo.InvariantCulture)}\t{all}");
        Console.WriteLine($"{counts.Count} rules written to {path}");
    }

    private static double Smoothed(string rule, SortedDictionary<string, (double Right, double All)> counts)
    {
        var (right, all) = counts[rule];
        var wider = Wider(rule);
        while (wider.Length > 0 && counts[wider].All < Enough)
            wider = Wider(wider);
        return wider.Length == 0 ? right / all : (right + (Weight * counts[wider].Right / counts[wider].All)) / (all + Weight);
    }

    private static string Wider(string rule) => rule.LastIndexOf('.') is > 0 and var dot ? rule[..dot] : "";
}
