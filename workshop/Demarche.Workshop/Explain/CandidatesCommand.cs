using System.CommandLine;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Reading.Events;

namespace Demarche.Workshop.Explain;

/// <summary>Prints what may be an event of a text: pattern, sides, what stands against it, how likely it is right, and whether it is taken.</summary>
internal static class CandidatesCommand
{
    private static readonly DateOnly Day = new(2020, 6, 15);

    public static Command Create()
    {
        var text = new Argument<string>("text") { Description = "A report; \"-\" for one on each line of standard input." };
        var command = new Command("candidates", "Shows everything of a text that may be an event, with what stands against it.") { text };
        command.SetAction(parsed => Run(parsed.GetValue(text)!));
        return command;
    }

    private static int Run(string text)
    {
        var reader = new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn());
        var events = new EventReader(KnowledgeFile.BuiltIn());
        var confidences = new EventConfidences(KnowledgeFile.BuiltIn());
        foreach (var report in text == "-" ? Lines() : [text])
        {
            Console.WriteLine(report);
            var draft = reader.Settle(new Report { Key = ReportKey.Of(report), Label = "text", Date = Day, Text = new ReportText(report), BodyStart = 0 });
            foreach (var w in events.Weigh(draft))
                Console.WriteLine($"  {(confidences.Takes(w.Fate, w.Traits) ? "+" : "-")} {w.Event.Why.Words[0].Text,-14} {w.Event.Act.Word()} {w.Event.Modality.Word()} {Parties(w.Event.Actors)}>{Parties(w.Event.Targets)} {w.Fate} {w.Event.Confidence:F2} {w.Event.Why.Rule} day={w.Event.Day.Earliest:MM-dd}..{w.Event.Day.Latest:MM-dd} at={w.Event.At} about={w.Event.Object?.Text} terms={string.Join(" | ", w.Event.Terms.Select(t => t.Words.Text))}");
        }

        return 0;
    }

    private static IEnumerable<string> Lines()
    {
        while (Console.ReadLine() is { } line)
            yield return line;
    }

    private static string Parties(IEnumerable<Actor> actors) => "[" + string.Join(",", actors.Select(a => a.Party).Distinct()) + "]";
}
