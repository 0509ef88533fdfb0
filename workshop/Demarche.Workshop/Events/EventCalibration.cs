using System.CommandLine;
using System.Globalization;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Events;

/// <summary>
/// Writes <c>knowledge/confidence.tsv</c>: two regressions over the traits of events, whether one is told at all and whether it is right with sides and
/// modality. Trained on the tuning stories alone; the pull towards nought is the one that
/// foretells stories left out best, and so is the scale of what is given: on a story that nobody has seen all is less sure.
/// </summary>
internal static class EventCalibration
{
    // A weaker pull foretells the one tuning story by the other a little better still, and stories of other conflicts less well.
    private static readonly double[] Pulls = [15, 20, 30];

    public static Command Create()
    {
        var trial = new Option<bool>("--trial") { Description = "Writes nothing: the figures alone." };
        var right = new Option<bool>("--right") { Description = "How likely each is right alone: what is taken for an event stays as it ships." };
        var command = new Command("confidence", "Learns which candidates are events and how likely each is right, and writes knowledge/confidence.tsv.") { trial, right };
        command.SetAction(result => Run(result.GetValue(trial), result.GetValue(right)));
        return command;
    }

    private static void Run(bool trial, bool rightAlone)
    {
        var tuning = WeighedReport.Read(GoldReport.Tuning);
        var judged = tuning.SelectMany(r => r.Judge()).ToList();
        var (best, loss, scale) = BestPull(judged);
        Console.WriteLine(FormattableString.Invariant($"{judged.Count} candidates, {judged.Count(j => j.Told)} told, {judged.Count(j => j.Right)} right; pull {best}, log loss on stories left out {loss:F4}, then given logit {scale.Shift:F2} + {scale.Slope:F2} x"));
        foreach (var story in GoldReport.Tuning)
            Console.WriteLine($"{story,-18} {Figures(LearnedWeights.Of([.. judged.Where(j => j.Story != story)], best).Scaled(scale), tuning.Where(r => r.Gold.Story == story))}   by weights of the other stories");
        var weights = LearnedWeights.Of(judged, best).Scaled(scale);
        if (rightAlone)
            weights = weights.TakingAsShipped();
        Console.WriteLine($"{GoldReport.Check,-18} {Figures(weights, WeighedReport.Read([GoldReport.Check]))}");
        if (trial)
            return;
        var path = Path.Combine(SharedData.Repository, "knowledge", "confidence.tsv");
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# How likely a candidate tells an event, and how likely it is right with sides and modality: 1 / (1 + e^-s), s the sum of the weights of its traits. Written by: workshop train confidence");
        file.WriteLine("trait\ttold\tright");
        Console.WriteLine($"{weights.Write(file)} weights written to {path}");
    }

    /// <summary>The pull towards nought that foretells stories left out best, with their log loss, and the scale that fits what they are given.</summary>
    public static (double Pull, double Loss, Scale Scale) BestPull(IReadOnlyList<JudgedEvent> judged)
    {
        var (pull, given, loss) = Pulls.Select(p => (Pull: p, Given: LeftOut(judged, p))).Select(p => (p.Pull, p.Given, LogLoss(p.Given))).MinBy(p => p.Item3);
        return (pull, loss, Scale.Fit(given));
    }

    // What the candidates of each story are given by a regression that has not seen it.
    private static List<(double Given, bool Right)> LeftOut(IReadOnlyList<JudgedEvent> judged, double pull)
    {
        var given = new List<(double, bool)>();
        foreach (var story in judged.Select(j => j.Story).Distinct())
        {
            var weights = LearnedWeights.Of([.. judged.Where(j => j.Story != story)], pull);
            given.AddRange(judged.Where(j => j.Story == story).Select(j => (weights.Right(j.Traits), j.Right)));
        }

        return given;
    }

    private static EventFigures Figures(LearnedWeights weights, IEnumerable<WeighedReport> reports)
    {
        var figures = new EventFigures();
        foreach (var report in reports)
            figures.Add(new EventScore(report.Gold, report.Taken(weights)), report.Gold);
        return figures;
    }

    private static double LogLoss(List<(double Given, bool Right)> given) => given.Average(g => -Math.Log(g.Right ? g.Given : 1 - g.Given));
}
