using System.CommandLine;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Statements;

/// <summary>
/// Whether the words behind a transcript's label are its person's: on briefings drawn at random, every turn that the lines show against
/// the statements that were read. Questions and nameless labels must go to nobody.
/// </summary>
internal static class LabelEvaluation
{
    private const int FewestTurns = 10;

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "Briefings to draw.", DefaultValueFactory = _ => 10 };
        var seed = new Option<int>("--seed") { Description = "Seed of the draw.", DefaultValueFactory = _ => 1 };
        var errors = new Option<bool>("--errors") { Description = "Print each turn that went to somebody else or to nobody." };
        var command = new Command("labels", "Speakers of transcripts' labels, on briefings drawn from the raw government texts.") { count, seed, errors };
        command.SetAction(p => Run(p.GetValue(count), p.GetValue(seed), p.GetValue(errors)));
        return command;
    }

    private static int Run(int count, int seed, bool errors)
    {
        var random = new Random(seed);
        var briefings = BulkText.Trainable.SelectMany(BulkText.Read).Where(t => t.Id.Contains("briefing", StringComparison.Ordinal) || t.Text.Contains("QUESTION:", StringComparison.Ordinal)).ToList();
        var reader = new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn());
        int all = 0, allRight = 0;
        for (var drawn = 0; drawn < count && briefings.Count > 0;)
        {
            var at = random.Next(briefings.Count);
            var raw = briefings[at];
            briefings.RemoveAt(at);
            var report = new Report { Key = ReportKey.Of(raw.Text), Label = raw.Id, Date = DateOnly.Parse(raw.Date), Text = new ReportText(raw.Text), BodyStart = 0 };
            var turns = LabelledTurn.Of(report.Text).ToList();
            if (turns.Count < FewestTurns)
                continue;
            drawn++;
            var statements = reader.Read(report).Statements.Where(s => s.CueKind == CueKind.Speech && s.Why.Rule == "speech.label").ToList();
            var wrong = turns.Where(t => !IsRight(t, statements)).ToList();
            all += turns.Count;
            allRight += turns.Count - wrong.Count;
            Console.WriteLine($"{raw.Id}  turns {turns.Count}  labels {turns.Select(t => t.Label).Distinct().Count()}  right {turns.Count - wrong.Count}");
            foreach (var turn in errors ? wrong : [])
                Console.WriteLine($"    {turn.Words.Start}  {turn.Label}: went to {Said(turn, statements)}");
        }

        Console.WriteLine($"all: turns {all}  right {allRight}");
        return 0;
    }

    private static Statement? Around(LabelledTurn turn, List<Statement> statements) =>
        statements.Find(s => s.Content.Any(c => c.Span.Start <= turn.Words.Start + 3 && c.Span.End > turn.Words.Start));

    private static bool IsRight(LabelledTurn turn, List<Statement> statements)
    {
        var said = Around(turn, statements);
        if (turn.IsNameless)
            return said?.Speaker is null || turn.Label is "PRESIDENT" or "VICE PRESIDENT" or "SECRETARY";
        return said?.Speaker is { } speaker && LastWord(speaker.Name).Equals(LastWord(turn.Label), StringComparison.OrdinalIgnoreCase);
    }

    private static string Said(LabelledTurn turn, List<Statement> statements) => Around(turn, statements) is { } said ? said.Speaker?.Name ?? $"nobody named ({said.Mention?.Text})" : "no statement";

    private static string LastWord(string name) => name.Split(' ')[^1];
}
