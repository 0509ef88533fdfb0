using System.CommandLine;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Reading.Events;

namespace Demarche.Workshop.Events;

/// <summary>Shows what the reader of events gets wrong on the stories that rules are tuned on; of the story kept as a check only the figures.</summary>
internal static class EventErrors
{
    public static Command Create()
    {
        var quiet = new Option<bool>("--figures") { Description = "Figures alone." };
        var beside = GoldReport.Beside("their errors instead of the shared stories'");
        var command = new Command("events", "Events missed, invented, with wrong sides or modality, by story.") { quiet, beside };
        command.SetAction(result => Run(result.GetValue(quiet), result.GetValue(beside) ?? []));
        return command;
    }

    private static void Run(bool quiet, string[] beside)
    {
        var reader = new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn());
        var events = new EventReader(KnowledgeFile.BuiltIn());
        var parties = Parties.Load(KnowledgeFile.BuiltIn());
        var triggers = new TriggerReader(new ActLexicon(KnowledgeFile.BuiltIn()), parties, Oppositions.Load(KnowledgeFile.BuiltIn(), parties));
        var byRule = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var story in beside.Length > 0 ? beside : [.. GoldReport.Tuning, GoldReport.Check])
        {
            var figures = new EventFigures();
            foreach (var gold in GoldReport.Read(story))
            {
                var draft = reader.Settle(gold.Report);
                var score = new EventScore(gold, draft.Events);
                figures.Add(score, gold);
                if (story == GoldReport.Check)
                    continue;
                for (var s = 0; s < score.Said.Count; s++)
                {
                    var rule = score.Said[s].Why.Rule;
                    if (!byRule.TryGetValue(rule, out var counts))
                        byRule[rule] = counts = new int[Enum.GetValues<Outcome>().Length];
                    counts[(int)score.Outcomes[s]]++;
                }

                if (!quiet)
                    Explain(gold, score, events.Weigh(draft), draft, [.. triggers.ReadGiven(draft)]);
            }

            Console.WriteLine($"{story,-18} {figures}");
        }

        Console.WriteLine();
        foreach (var (rule, counts) in byRule)
            Console.WriteLine($"{rule,-34} {string.Join("  ", Enum.GetValues<Outcome>().Where(o => counts[(int)o] > 0).Select(o => $"{o.Word()} {counts[(int)o]}"))}");
    }

    private static void Explain(GoldReport gold, EventScore score, IReadOnlyList<WeighedEvent> weighed, Draft draft, IReadOnlyList<Candidate> sideless)
    {
        Console.WriteLine($"## {gold.Report.Label[..10]}");
        var unsided = sideless.Select(c => (c.Act, c.Rule, Word: draft.Take(draft.Text.Tokens[c.Trigger].Range))).ToList();
        for (var g = 0; g < score.Gold.Count; g++)
        {
            var (asked, found) = (score.Gold[g], score.Found[g]);
            if (!asked.Core)
                continue;
            if (found < 0)
                Console.WriteLine($"MISSED    {asked.Act.Word()} {asked.Modality.Word()} [{string.Join(",", asked.Actors)}]>[{string.Join(",", asked.Targets)}]  {LostMatches.In(weighed, score.Said, asked.Act, score.SentenceAround(asked.Anchor), unsided)}  {Marked(gold.Report, score.SentenceAround(asked.Anchor), asked.Anchor)}");
            else if (score.Outcomes[found] is Outcome.WrongParties or Outcome.WrongModality)
                Console.WriteLine($"{(score.Outcomes[found] == Outcome.WrongParties ? "PARTIES " : "MODALITY")}  {asked.Act.Word()} {asked.Modality.Word()} [{string.Join(",", asked.Actors)}]>[{string.Join(",", asked.Targets)}]  said {Told(score.Said[found])}  {Marked(gold.Report, score.SentenceAround(asked.Anchor), asked.Anchor)}");
        }

        for (var s = 0; s < score.Said.Count; s++)
        {
            if (score.Outcomes[s] == Outcome.Wrong)
                Console.WriteLine($"INVENTED  {Told(score.Said[s])}  {Marked(gold.Report, score.SentenceAround(score.Said[s].Why.Words[0].Span), score.Said[s].Why.Words[0].Span)}");
        }
    }

    private static string Told(Event e) =>
        $"{e.Why.Rule} {e.Act.Word()} {e.Modality.Word()} [{string.Join(",", e.Actors.Select(a => a.Party).Distinct())}]>[{string.Join(",", e.Targets.Select(a => a.Party).Distinct())}]";

    private static string Marked(Report report, Span sentence, Span anchor)
    {
        var text = report.Text;
        string Part(int from, int to) => text.Value[text.ToUtf16(from)..text.ToUtf16(to)].Replace('\n', ' ');
        return $"{Part(Math.Min(sentence.Start, anchor.Start), anchor.Start)}<<{Part(anchor.Start, anchor.End)}>>{Part(anchor.End, Math.Max(sentence.End, anchor.End))}".Trim();
    }
}
