using System.CommandLine;
using Demarche.Facts;
using Demarche.Input;
using Demarche.Store;

namespace Demarche.Commands;

/// <summary>
/// <c>demarche note WORDS</c>: keeps a desk's own note, call memo or plan as a report that carries a marking, and so stays out of
/// views and exports unless asked for.
/// </summary>
internal static class NoteCommand
{
    private const string UsualMarking = "INTERNAL";

    private static readonly Argument<string> Words = new("WORDS") { Description = "The note's words, or - to read them from standard input." };

    private static readonly Option<string> Kind = KindOption();

    private static readonly Option<string?> Label = new("--label") { HelpName = "LABEL", Description = "What to call it (default: its kind, day and a part of its key)." };

    private static readonly Option<DateOnly?> Day = CommonOptions.Day("--date", "The day it bears (default: today).");

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("note", "Keeps a desk's own note, call memo or plan, with a marking.")
        {
            Words,
            Kind,
            CommonOptions.Marking,
            Label,
            Day,
            CommonOptions.Store,
            CommonOptions.Knowledge,
        };
        command.SetRun((options, _) => Run(surroundings, options));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options)
    {
        var report = ReportOf(surroundings, options);
        var reading = new FactsReading(surroundings, options);
        var facts = reading.ReadOne(report);
        using var store = StorePath.OpenToAdd(surroundings, options);
        var ruled = store.DayRuled(report.Key) is { } day && day != report.Date ? reading.ReadOne(report with { Date = day }) : null;
        var outcome = store.Add(facts, reading.Name, ruled);
        using var page = new StreamWriter(surroundings.Out, leaveOpen: true);
        page.WriteLine(outcome is AddOutcome.Added or AddOutcome.NewVersion
            ? $"noted  {report.Label} [{report.Marking}]  {report.Date:yyyy-MM-dd}  {facts.Statements.Count} statements, {facts.Events.Count} events"
            : $"{(outcome == AddOutcome.LeftOut ? "left out" : "held")}  {report.Label} [{report.Marking}]  {report.Date:yyyy-MM-dd}");
        page.Flush();
        return Exit.Done;
    }

    private static Report ReportOf(Surroundings surroundings, ParseResult options)
    {
        var text = TextOf(surroundings, options.GetValue(Words)!);
        var kind = options.GetValue(Kind)!;
        var day = options.GetValue(Day) ?? DateOnly.FromDateTime(surroundings.Now().UtcDateTime);
        var key = ReportKey.Of(text);
        return new Report
        {
            Key = key,
            Label = options.GetValue(Label) ?? $"{kind}-{day:yyyy-MM-dd}-{key.Hash[..8]}",
            Date = day,
            Text = new ReportText(text),
            Outlet = $"own {kind}",
            Marking = MarkingWord.Of(surroundings, options) ?? DossierFolder.Markings(surroundings, options).FirstOrDefault(UsualMarking),
        };
    }

    private static string TextOf(Surroundings surroundings, string words)
    {
        if (words != "-")
            return Whole(words);
        using var reader = new StreamReader(surroundings.OpenIn());
        return Whole(reader.ReadToEnd());
    }

    private static string Whole(string text) =>
        string.IsNullOrWhiteSpace(text) ? throw new CommandException("A note has words.") : text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static Option<string> KindOption()
    {
        var option = new Option<string>("--kind") { HelpName = "note|call|plan", Description = "What it is: a note, a memo of a call, a plan (default: note).", DefaultValueFactory = _ => "note" };
        option.AcceptOnlyFromAmong("note", "call", "plan");
        return option;
    }
}
