using System.CommandLine;
using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Facts.Knowledge;
using Demarche.Input;
using Demarche.Record;
using Demarche.Record.Actors;
using Demarche.Record.Corrections;
using Demarche.Rendering.Text;
using Demarche.Store;
using Demarche.Store.Corrections;

namespace Demarche.Commands.Corrections;

/// <summary>Where a ruling is made: the store, what was ruled before, who rules and when.</summary>
internal sealed class CorrectionDesk : IDisposable
{
    private readonly Surroundings _surroundings;
    private readonly ParseResult _options;
    private readonly Lazy<IReadOnlyList<KnowledgeFile>> _knowledge;

    /// <summary>Opens the store that the command line names.</summary>
    public CorrectionDesk(Surroundings surroundings, ParseResult options)
    {
        _surroundings = surroundings;
        _options = options;
        Store = StorePath.OpenToRead(surroundings, options);
        _knowledge = new(() => KnowledgeFolder.Of(surroundings, options));
        Log = Store.Corrections();
    }

    /// <summary>The store.</summary>
    public IRecordStore Store { get; }

    /// <summary>All rulings made before.</summary>
    public CorrectionLog Log { get; }

    /// <summary>The fact of an id, as it stands with all rulings.</summary>
    /// <exception cref="CommandException">The store has none, or it is retracted.</exception>
    public FactQuote Fact(string id)
    {
        var inForce = Log.InForce();
        var held = Store.Find(id);
        IReadOnlyList<ReportFacts> reports = held.Count > 0
            ? held
            : [.. inForce.Where(c => c.Ruling == Ruling.Add).SelectMany(c => Store.Find(c.Facts[0].Report.ToString())).DistinctBy(r => r.Report.Key)];
        foreach (var report in CorrectionStep.Apply(reports, inForce, _knowledge.Value).Reports)
        {
            if (report.Events.FirstOrDefault(e => e.Id == id) is { } what)
                return FactQuote.Of(report.Report, what);
            if (report.Statements.FirstOrDefault(s => s.Id == id) is { } statement)
                return FactQuote.Of(report.Report, statement);
        }

        throw new CommandException(held.Count > 0 ? $"{id} is no fact, or it is retracted." : $"The store has no fact {id}.");
    }

    /// <summary>The report of a label or key.</summary>
    /// <exception cref="CommandException">There is none, or there are several versions.</exception>
    public Report Report(string name) => Store.Find(name) switch
    {
        [var only] => only.Report,
        [] => throw new CommandException($"The store has no report {name}."),
        var several => throw new CommandException($"{name} has {several.Count} versions: name one by its key ({string.Join(", ", several.Select(s => s.Report.Key.Hash[..12]))})."),
    };

    /// <summary>The person of a name or id across all reports.</summary>
    /// <exception cref="CommandException">Nobody, or more than one, is called so.</exception>
    public PersonQuote Person(string name)
    {
        var people = StateAfter(CorrectionStep.Apply(Store.KnownBy(DateOnly.MaxValue), Log.InForce(), _knowledge.Value)).People;
        var called = people.Where(p => p.Id == name).DefaultIfEmpty().Concat(people.Where(p => p.Spellings.Contains(name, StringComparer.OrdinalIgnoreCase))).OfType<RecordActor>().Distinct().ToList();
        return called switch
        {
            [var only] => new PersonQuote(only.Id, only.Name, only.Parties),
            [var first, ..] when first.Id == name => new PersonQuote(first.Id, first.Name, first.Parties),
            [] => throw new CommandException($"The record has nobody called {name}."),
            _ => throw new CommandException($"{called.Count} persons are called {name}: name one by id ({string.Join(", ", called.Select(c => c.Id))})."),
        };
    }

    /// <summary>The code of a party that is named by code or name.</summary>
    /// <exception cref="CommandException">No party is called so.</exception>
    public string Party(string name)
    {
        var parties = Parties.Load(_knowledge.Value);
        return parties.Find(name)?.Code
            ?? parties.All.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Code
            ?? throw new CommandException($"No party is called {name}: knowledge/parties.tsv has the codes.");
    }

    /// <summary>Signs a ruling, keeps it, and prints it once it is safe.</summary>
    public int Make(Ruling ruling, Func<Correction, Correction> fill) => Keep(Sign(ruling, fill));

    /// <summary>Keeps a signed ruling, and prints it once it is safe.</summary>
    public int Keep(Correction correction)
    {
        Store.Correct(correction);
        Print(correction);
        return Exit.Done;
    }

    /// <summary>A ruling with who makes it and when, kept nowhere yet.</summary>
    public Correction Sign(Ruling ruling, Func<Correction, Correction> fill)
    {
        var now = _surroundings.Now().ToUniversalTime();
        var correction = fill(new Correction
        {
            Ruling = ruling,
            By = Signature(),
            At = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)),
            Because = _options.GetValue(CorrectCommand.Because),
        });

        // The same ruling made again within a second, after an undo: another ruling.
        while (Log.Entries.Any(c => c.Id == correction.Id))
            correction = correction with { At = correction.At.AddSeconds(1) };
        return correction;
    }

    /// <summary>Prints a ruling that was kept.</summary>
    public void Print(Correction correction) => Print([correction], Awaits);

    /// <summary>Prints the whole log with what became of each ruling.</summary>
    public int PrintLog()
    {
        var inForce = Log.InForce();
        var holds = inForce.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var corrected = CorrectionStep.Apply(Store.KnownBy(DateOnly.MaxValue), inForce, _knowledge.Value);
        var onPeople = corrected.Rulings.People.Count > 0 ? StateAfter(corrected).Rulings : [];
        var states = corrected.Attachments.Concat(onPeople).ToLookup(a => a.Correction.Id, StringComparer.Ordinal);
        Print(Log.Entries, c => CorrectionText.State(c, holds.Contains(c.Id), states[c.Id]));
        return Exit.Done;
    }

    public void Dispose() => Store.Dispose();

    // A removal took the text out, and only who has it can bring it back.
    private string? Awaits(Correction correction) =>
        UndoneBy(correction) is { Ruling: Ruling.Remove } removal && Store.Find(removal.Reports[0].ToString()).Count == 0 ? "its text is not in the store: add it again" : null;

    private Correction? UndoneBy(Correction correction) => Log.Entries.FirstOrDefault(c => c.Id == correction.Undoes);

    private StateOfPlay StateAfter(CorrectedReports corrected) =>
        new DossierRecord(corrected.Reports, _knowledge.Value, corrected.Rulings).On(DateOnly.MaxValue, DateOnly.MaxValue);

    private string Signature() =>
        _options.GetValue(CorrectCommand.By)
        ?? Given("DEMARCHE_BY") ?? Given("USER") ?? Given("USERNAME")
        ?? throw new CommandException("A correction is signed: say who with --by NAME.");

    private string? Given(string variable) => _surroundings.Variable(variable) is { Length: > 0 } name ? name : null;

    private void Print(IEnumerable<Correction> corrections, Func<Correction, string?> state)
    {
        if (_options.GetValue(CorrectCommand.Format) == "json")
        {
            using var lines = new Json.JsonLinesWriter(_surroundings.Out);
            foreach (var correction in corrections)
            {
                lines.Line(json =>
                {
                    CorrectionJson.Write(json, correction);
                    json.WriteString("state", state(correction));
                });
            }

            lines.Flush();
            return;
        }

        using var page = new StreamWriter(_surroundings.Out, leaveOpen: true);
        foreach (var correction in corrections)
            CorrectionText.Write(page, correction, state(correction), UndoneBy(correction));
        page.Flush();
    }
}
