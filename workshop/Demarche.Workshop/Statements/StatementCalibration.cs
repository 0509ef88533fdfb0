using System.CommandLine;
using System.Globalization;
using Demarche.Workshop.Data;
using Demarche.Workshop.Events;
using GoldReport = Demarche.Workshop.Data.GoldReport;

namespace Demarche.Workshop.Statements;

/// <summary>
/// Writes <c>knowledge/statement-confidence.tsv</c>: a regression over the traits of statements, trained on the tuned stories alone; the pull towards
/// nought is the one that foretells a story left out best. What is thought or done by saying, without quotations, is not annotated and not learned.
/// </summary>
internal static class StatementCalibration
{
    private static readonly double[] Pulls = [1, 3, 6];

    // Kinds that the annotation leaves out: read by hand in a sample of the raw texts, docs/accuracy.md.
    private static readonly (string Trait, double Right)[] ReadByHand = [("kind=act", .65), ("kind=belief", .79)];

    public static Command Create()
    {
        var trial = new Option<bool>("--trial") { Description = "Writes nothing: the figures alone." };
        var command = new Command("statement-confidence", "Learns how likely each statement is right, and writes knowledge/statement-confidence.tsv.") { trial };
        command.SetAction(result => Run(result.GetValue(trial)));
        return command;
    }

    /// <summary>What each statement of some stories is given by weights that have not seen its story.</summary>
    public static List<(double Given, bool Right)> LeftOut(IReadOnlyList<JudgedStatement> judged, double pull)
    {
        var given = new List<(double, bool)>();
        foreach (var story in judged.Select(j => j.Story).Distinct())
        {
            var weights = Train(judged.Where(j => j.Story != story), pull);
            given.AddRange(judged.Where(j => j.Story == story).Select(j => (LogisticRegression.Of(weights, j.Traits), j.Right)));
        }

        return given;
    }

    /// <summary>The pull that foretells stories left out best.</summary>
    public static double BestPull(IReadOnlyList<JudgedStatement> judged) => Pulls.MinBy(p => LogLoss(LeftOut(judged, p)));

    /// <summary>Mean surprise at what became of some statements: nought for a seer, .69 for a coin.</summary>
    public static double LogLoss(IEnumerable<(double Given, bool Right)> given) => given.Average(g => -Math.Log(Math.Max(.001, g.Right ? g.Given : 1 - g.Given)));

    private static void Run(bool trial)
    {
        var judged = JudgedStatement.Of(GoldReport.Tuned);
        var pull = BestPull(judged);
        Console.WriteLine(FormattableString.Invariant($"{judged.Count} statements, {judged.Count(j => j.Right)} right; pull {pull}, log loss on stories left out {LogLoss(LeftOut(judged, pull)):F4}"));
        if (trial)
            return;
        var weights = Train(judged, pull);
        foreach (var (trait, right) in ReadByHand)
            weights[trait] = LogOdds(right);
        var path = Path.Combine(SharedData.Repository, "knowledge", "statement-confidence.tsv");
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# How likely a statement is right, speaker included: 1 / (1 + e^-s), s the sum of the weights of its traits. Written by: workshop train statement-confidence");
        file.WriteLine("trait\tweight");
        foreach (var (trait, weight) in weights.OrderBy(w => w.Key, StringComparer.Ordinal))
            file.WriteLine($"{trait}\t{weight.ToString("F3", CultureInfo.InvariantCulture)}");
        Console.WriteLine($"{weights.Count} weights written to {path}");
    }

    // Paragraphs of signed texts have one trait and no other: what it weighs is their share, with no pull and no say in the rest.
    private static Dictionary<string, double> Train(IEnumerable<JudgedStatement> judged, double pull)
    {
        var byTraits = judged.ToLookup(j => j.Traits.Count == 1);
        var weights = LogisticRegression.Train([.. byTraits[false].Select(j => (j.Traits, j.Right))], pull);
        foreach (var alone in byTraits[true].GroupBy(j => j.Traits[0]))
            weights[alone.Key] = LogOdds((alone.Count(j => j.Right) + 1.0) / (alone.Count() + 2));
        return weights;
    }

    private static double LogOdds(double share) => Math.Log(share / (1 - share));
}
