using System.CommandLine;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Workshop.Events;

namespace Demarche.Workshop.Dates;

/// <summary>
/// Days of events against the annotation, over the events that were found: of those whose day is annotated the share whose day
/// agrees as far as annotated, of the others the share for which none is claimed.
/// </summary>
internal static class EventDaysEvaluation
{
    /// <summary><c>workshop evaluate days</c> and <c>workshop errors days</c>; of the story kept as a check only figures are shown.</summary>
    public static Command Create(bool errors)
    {
        var beside = GoldReport.Beside("these instead of the shared stories");
        var command = new Command("days", errors ? "Events given another day than annotated." : "Days of the events that were found.") { beside };
        command.SetAction(result => Run(errors, result.GetValue(beside) ?? []));
        return command;
    }

    private static void Run(bool errors, string[] beside)
    {
        var reader = new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn());
        foreach (var story in beside.Length > 0 ? beside : [.. GoldReport.Tuning, GoldReport.Check])
        {
            int dated = 0, right = 0, undated = 0, unclaimed = 0;
            foreach (var gold in GoldReport.Read(story))
            {
                var score = new EventScore(gold, reader.Read(gold.Report).Events);
                for (var g = 0; g < score.Gold.Count; g++)
                {
                    if (score.Found[g] < 0)
                        continue;
                    var asked = score.Gold[g];
                    var read = score.Said[score.Found[g]];
                    var fits = asked.On is null ? read.Day.On is null : read.Day.On?.StartsWith(asked.On, StringComparison.Ordinal) == true;
                    dated += asked.On is null ? 0 : 1;
                    right += asked.On is not null && fits ? 1 : 0;
                    undated += asked.On is null ? 1 : 0;
                    unclaimed += asked.On is null && fits ? 1 : 0;
                    if (errors && !fits && story != GoldReport.Check)
                        Console.WriteLine(Told(gold.Report, asked, read, score.SentenceAround(asked.Anchor)));
                }
            }

            Console.WriteLine($"{story,-18} day right {right} of {dated} ({(double)right / Math.Max(1, dated):P0}); none claimed where none is annotated {unclaimed} of {undated} ({(double)unclaimed / Math.Max(1, undated):P0})");
        }
    }

    private static string Told(Report report, GoldEvent asked, Event read, Span sentence)
    {
        var text = report.Text;
        var words = text.Value[text.ToUtf16(sentence.Start)..text.ToUtf16(sentence.End)].Replace('\n', ' ').Trim();
        return $"{report.Date:yyyy-MM-dd}\tgold {asked.On ?? "-"}\tsaid {read.Day.On ?? "-"} ({read.Day.Earliest:yyyy-MM-dd}..{read.Day.Latest:yyyy-MM-dd} {read.Day.Basis})\t{asked.Act} {asked.Modality}\t<{string.Join(' ', read.Why.Words.Select(w => w.Text))}>\t{read.Evidence.Text.Replace('\n', ' ')}\t<- {words}";
    }
}
