using System.CommandLine;
using Demarche.English;
using Demarche.Facts;
using Demarche.Input;
using Demarche.Json;
using Demarche.Pages;
using Demarche.Record.Corrections;
using Demarche.Views;

namespace Demarche.Commands;

/// <summary><c>demarche show ID</c>: a fact with its sentence, its place, and why it was read so; or a whole report.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string> Id = new("ID")
    {
        Description = "A fact's id (s-..., e-...), a report's label, or its key (eight characters or more of it).",
    };

    private static readonly Option<string> Format = CommonOptions.Format("text", "json");

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("show", "Shows a fact with its sentence and why it was read so, or a report with all its facts.")
        {
            Id,
            Format,
            CommonOptions.Store,
        };
        command.SetRun((options, _) => Run(surroundings, options));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult options)
    {
        using var store = StorePath.OpenToRead(surroundings, options);
        var id = options.GetValue(Id)!;
        var corrector = new Corrector(store.Corrections().InForce(), KnowledgeFolder.Of(surroundings, options));
        var found = store.Find(id).Select(f => Markings.Labelled(corrector.Apply(f).Facts)).ToList();
        if (found.Count == 0)
            throw new CommandException($"The store has no fact, label or key {id}.");
        if (options.GetValue(Format) == "json")
        {
            using var lines = new JsonLinesWriter(surroundings.Out);
            foreach (var facts in found)
                FactsJson.Write(lines, Only(facts, id), mentions: false);
            lines.Flush();
            return Exit.Done;
        }

        var english = new EnglishAnalyser();
        using var page = new StreamWriter(surroundings.Out, leaveOpen: true);
        foreach (var facts in found)
            Show(page, facts, SentenceLine.Of(facts.Report, english), id);
        page.Flush();
        return Exit.Done;
    }

    private static void Show(TextWriter page, ReportFacts facts, IReadOnlyList<SentenceLine> sentences, string id)
    {
        if (facts.Statements.FirstOrDefault(s => s.Id == id) is { } statement)
            FactPage.Write(page, facts, sentences, statement);
        else if (facts.Events.FirstOrDefault(e => e.Id == id) is { } done)
            FactPage.Write(page, facts, sentences, done);
        else
            ReportPage.Write(page, facts, sentences);
    }

    // The report's line and the fact's; all of them when it is no fact's id.
    private static ReportFacts Only(ReportFacts facts, string id)
    {
        var only = facts with
        {
            Entities = [],
            Statements = [.. facts.Statements.Where(s => s.Id == id)],
            Events = [.. facts.Events.Where(e => e.Id == id)],
        };
        return only.Statements.Count + only.Events.Count > 0 ? only : facts;
    }
}
