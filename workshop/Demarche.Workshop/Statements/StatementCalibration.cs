using System.CommandLine;
using System.Globalization;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Reading.Statements;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Statements;

/// <summary>
/// Measures statements by class on the tuned stories and writes <c>knowledge/statement-confidence.tsv</c>; and shows on the check story
/// how often statements of a confidence are right. What is thought or done by saying, without quotations, is not annotated and not measured.
/// </summary>
internal static class StatementCalibration
{
    // A class seen seldom leans on the wider one by the weight of so many statements.
    private const double Weight = 6;
    private const double Step = .1;

    // Kinds that the annotation leaves out: read by hand in a sample of the raw texts, docs/accuracy.md.
    private static readonly (string Class, double Right, int Read)[] ReadByHand = [("act", .65, 40), ("belief", .79, 14)];

    private static readonly string[] Tuned = [.. GoldReport.Stories.Where(s => s != "israel-palestine")];

    /// <summary>Writes the table.</summary>
    public static Command CreateTraining()
    {
        var command = new Command("statement-confidence", "Measures each class of statements and writes knowledge/statement-confidence.tsv.");
        command.SetAction(_ => Write());
        return command;
    }

    /// <summary>Shows the reliability.</summary>
    public static Command CreateEvaluation()
    {
        var command = new Command("reliability", "Of statements by confidence, the share that is right: tuned stories and check story.");
        command.SetAction(_ => Show());
        return command;
    }

    private static int Write()
    {
        var counts = new SortedDictionary<string, (double Right, double All)>(StringComparer.Ordinal);
        foreach (var (_, name, right) in Tuned.SelectMany(Judged))
        {
            for (var wider = name; wider.Length > 0; wider = Wider(wider))
            {
                var (r, all) = counts.GetValueOrDefault(wider);
                counts[wider] = (r + (right ? 1 : 0), all + 1);
            }
        }

        var path = Path.Combine(SharedData.Repository, "knowledge", "statement-confidence.tsv");
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# How often each class of statements was right on annotated reports, speaker included. Written by: workshop train statement-confidence");
        file.WriteLine("rule\tconfidence\tstatements");
        foreach (var (name, (_, all)) in counts)
            file.WriteLine($"{name}\t{Smoothed(name, counts).ToString("F2", CultureInfo.InvariantCulture)}\t{all}");
        foreach (var (name, right, read) in ReadByHand)
            file.WriteLine($"{name}\t{right.ToString("F2", CultureInfo.InvariantCulture)}\t{read}");
        Console.WriteLine($"{counts.Count} classes written to {path}");
        return 0;
    }

    private static int Show()
    {
        foreach (var (title, stories) in new[] { ("tuned", Tuned), ("check", (string[])["israel-palestine"]) })
        {
            Console.WriteLine($"| {title}: confidence | statements | mean confidence | right | |");
            Console.WriteLine("|---|---|---|---|---|");
            foreach (var bin in stories.SelectMany(Judged).GroupBy(j => Math.Min(9, (int)(j.Said.Confidence / Step))).OrderBy(b => b.Key))
            {
                var share = bin.Average(j => j.Right ? 1d : 0);
                Console.WriteLine($"| {bin.Key * Step:F1} to {(bin.Key + 1) * Step:F1} | {bin.Count()} | {bin.Average(j => j.Said.Confidence):F2} | {share:F2} | {new string('#', (int)Math.Round(share * 20))} |");
            }

            Console.WriteLine();
        }

        return 0;
    }

    // The statements of a story that the annotation can judge.
    private static IEnumerable<(Statement Said, string Class, bool Right)> Judged(string story)
    {
        var english = new EnglishAnalyser();
        var reader = new ReportReader(english, KnowledgeFile.BuiltIn());
        foreach (var gold in GoldReport.Of(story))
        {
            var report = gold.ToReport();
            var draft = reader.Settle(report);
            var score = new StatementScore(GoldSaying.Quotations(gold, report.Text), GoldSaying.Indirect(gold, report.Text));
            foreach (var statement in draft.Statements.Where(s => s.CueKind == CueKind.Speech || s.Quotes.Count > 0))
                yield return (statement, ClassOf(draft, statement), score.IsRight(statement));
        }
    }

    private static string ClassOf(Draft draft, Statement statement)
    {
        var source = statement.Mention is null ? default : TokensOf(draft, statement.Mention.Span);
        return StatementClass.Of(draft.Text, statement.CueKind, statement.Quotes.Count > 0, source, new SpeakerFound(statement.Speaker, statement.Also, statement.Party, statement.Mention), statement.Why.Rule["speech.".Length..]);
    }

    private static TokenRange TokensOf(Draft draft, Span span) =>
        new(draft.Text.TokenFrom(draft.Report.Text.ToUtf16(span.Start)), draft.Text.TokenFrom(draft.Report.Text.ToUtf16(span.End)));

    private static double Smoothed(string name, SortedDictionary<string, (double Right, double All)> counts)
    {
        var (right, all) = counts[name];
        return Wider(name) is { Length: > 0 } wider ? (right + (Weight * Smoothed(wider, counts))) / (all + Weight) : right / all;
    }

    private static string Wider(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : "";
}
