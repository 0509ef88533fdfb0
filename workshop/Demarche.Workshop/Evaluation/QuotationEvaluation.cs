using System.CommandLine;
using Demarche.English;
using Demarche.English.Quotations;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Evaluation;

/// <summary>What stands between quotation marks, against the annotated reports; characters, intersection over union at least .8.</summary>
internal static class QuotationEvaluation
{
    public static Command Create(bool errors)
    {
        var command = new Command("quotations", "Quotations found from the marks alone, on the annotated reports.");
        command.SetAction(_ => Run(errors));
        return command;
    }

    private static int Run(bool errors)
    {
        foreach (var story in GoldReport.Stories)
        {
            int gold = 0, said = 0, hit = 0;
            foreach (var report in GoldReport.Of(story))
            {
                var found = QuotationFinder.Find(report.Text, report.BodyStart).Where(q => q.Kind == QuotationKind.Words).Select(q => q.Inside).ToList();
                said += found.Count;
                foreach (var text in report.Texts("quotes", "text"))
                {
                    gold++;
                    if (Best(report.Text, text, found) is { } best)
                    {
                        hit++;
                        found.Remove(best);
                    }
                    else if (errors && story != "israel-palestine")
                    {
                        Console.WriteLine($"{report.Id[..20]} missed | {text}");
                    }
                }

                if (errors && story != "israel-palestine")
                {
                    foreach (var range in found)
                        Console.WriteLine($"{report.Id[..20]} not gold | {Around(report.Text, range)}");
                }
            }

            if (!errors)
                Console.WriteLine($"{story,-18} gold {gold}  said {said}  P {Share(hit, said)}  R {Share(hit, gold)}  F1 {Share(2 * hit, said + gold)}");
        }

        return 0;
    }

    private static TextRange? Best(string text, string quotation, List<TextRange> found)
    {
        for (var at = text.IndexOf(quotation, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quotation, at + 1, StringComparison.Ordinal))
        {
            foreach (var range in found)
            {
                var shared = Math.Min(range.End, at + quotation.Length) - Math.Max(range.Start, at);
                var joined = Math.Max(range.End, at + quotation.Length) - Math.Min(range.Start, at);
                if (shared >= .8 * joined)
                    return range;
            }
        }

        return null;
    }

    private static string Around(string text, TextRange range) =>
        text[Math.Max(0, range.Start - 30)..Math.Min(text.Length, range.End + 15)].ReplaceLineEndings("|");

    private static string Share(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.000");
}
