using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Record.Corrections;

/// <summary>One report's facts while rulings are applied to them, in the order in which they were made.</summary>
internal sealed class RulingBench(ReportFacts read, NewValues values)
{
    private readonly Dictionary<string, string> _retracted = new(StringComparer.Ordinal);

    /// <summary>The facts as they stand now.</summary>
    public ReportFacts Facts { get; private set; } = read;

    /// <summary>Applies a ruling and says what became of it; null when it does not concern this version of its report.</summary>
    public Attachment? Apply(Correction ruling)
    {
        var quote = ruling.Facts[0];
        if (ruling.Ruling == Ruling.Add)
            return Added(ruling, quote);
        if (_retracted.TryGetValue(quote.FactId, out var by))
            return Lost(ruling, quote, $"its fact is retracted by {by}");
        var (fact, reason) = FactSearch.Find(Facts, quote);
        if (fact is null)
            return Lost(ruling, quote, reason);
        if (ruling.Ruling is Ruling.Confirm or Ruling.Retract && Changed(quote, fact) is { } changed)
            return Lost(ruling, quote, changed);
        if (ruling.Ruling == Ruling.Retract)
            Retract(ruling, quote, fact.Id);
        else if (quote.Kind == FactKind.Event)
            Rule(ruling, Facts.Events.First(e => e.Id == fact.Id));
        else
            Rule(ruling, Facts.Statements.First(s => s.Id == fact.Id));
        var readSo = ruling.Ruling is not (Ruling.Confirm or Ruling.Retract) && ruling.New.All(v => fact.Reading.GetValueOrDefault(v.Key) == v.Value);
        return Told(ruling, readSo ? AttachmentState.ReadSo : AttachmentState.Applied, fact.Id, Difference(ruling, quote, fact));
    }

    // A person confirmed or retracted what was read then: of another reading nothing was said.
    private static string? Changed(FactQuote quote, FactCandidate fact)
    {
        var changed = FactReading.Core.Where(c => quote.Reading.GetValueOrDefault(c) != fact.Reading.GetValueOrDefault(c)).ToList();
        return changed.Count == 0 ? null : "it is read otherwise now: " + string.Join(", ", changed.Select(c => $"{c} {Or(quote, c)} -> {fact.Reading.GetValueOrDefault(c)}"));
    }

    private static string Difference(Correction ruling, FactQuote quote, FactCandidate fact)
    {
        var other = ruling.New.Keys.Where(k => quote.Reading.ContainsKey(k) && quote.Reading[k] != fact.Reading.GetValueOrDefault(k)).ToList();
        return other.Count == 0 ? "" : string.Join(", ", other.Select(k => $"{k} was read as {Or(quote, k)} then, as {fact.Reading.GetValueOrDefault(k)} now"));
    }

    private static string Or(FactQuote quote, string name) => quote.Reading.GetValueOrDefault(name) is { Length: > 0 } value ? value : "nothing";

    private void Rule(Correction ruling, Event what) => Replace(values.Set(what, ruling, Facts) with { Ruled = [.. what.Ruled, ruling.Id] });

    private void Rule(Correction ruling, Statement statement)
    {
        var right = values.Set(statement, ruling, Facts) with { Ruled = [.. statement.Ruled, ruling.Id] };
        Facts = Facts with { Statements = [.. Facts.Statements.Select(s => s.Id == right.Id ? right : s)] };
        Introduce([.. right.Also, .. right.Speaker is { } speaker ? (Actor[])[speaker] : []]);
        if (right.Speaker is not { } now || statement.Speaker is not { } before || now == before)
            return;

        // What was done by saying was done by the one who said it.
        foreach (var done in Facts.Events.Where(e => e.StatementId == statement.Id && e.Actors.Any(a => a.Id == before.Id)))
            Replace(done with { Actors = [.. done.Actors.Select(a => a.Id == before.Id ? now : a)], ToldBy = done.ToldBy == before.Name ? now.Name : done.ToldBy, Ruled = [.. done.Ruled, ruling.Id] });
    }

    private void Replace(Event right)
    {
        Facts = Facts with { Events = [.. Facts.Events.Select(e => e.Id == right.Id ? right : e)] };
        Introduce([.. right.Actors, .. right.Targets]);
    }

    // Somebody whom the report does not name, or does not name so, is of it now.
    private void Introduce(IEnumerable<Actor> actors)
    {
        var strangers = actors.Where(a => a.Id.StartsWith("person:", StringComparison.Ordinal) && Facts.Entities.All(e => e.Id != a.Id)).DistinctBy(a => a.Id).ToList();
        if (strangers.Count > 0)
            Facts = Facts with { Entities = [.. Facts.Entities, .. strangers.Select(Person)] };
    }

    private static Entity Person(Actor actor) =>
        new() { Id = actor.Id, Kind = EntityKind.Person, Name = actor.Name, Parties = actor.Party is { } party ? [party] : [] };

    private void Retract(Correction ruling, FactQuote quote, string id)
    {
        _retracted[quote.FactId] = ruling.Id;
        Facts = Facts with
        {
            Statements = [.. Facts.Statements.Where(s => s.Id != id)],
            Events = [.. Facts.Events.Where(e => e.Id != id).Select(e => e with
            {
                StatementId = e.StatementId == id ? null : e.StatementId,
                AnswerTo = e.AnswerTo == id ? null : e.AnswerTo,
            })],
        };
    }

    private Attachment? Added(Correction ruling, FactQuote quote)
    {
        var (words, reason) = QuoteSearch.Find(Facts.Report, quote);
        if (words is null)
            return Lost(ruling, quote, reason);
        var (facts, id, isNew) = new AddedFact(values).To(Facts, ruling, quote.Kind, words);
        Facts = facts;
        if (isNew)
            Introduce([.. facts.Events.Where(e => e.Id == id).SelectMany(e => e.Actors.Concat(e.Targets)), .. facts.Statements.Where(s => s.Id == id).Select(s => s.Speaker).OfType<Actor>()]);
        return Told(ruling, isNew ? AttachmentState.Applied : AttachmentState.ReadSo, id, "");
    }

    // That a version of the report does not have the words, or not so, is no loss: the ruling was on the report's own text.
    private Attachment? Lost(Correction ruling, FactQuote quote, string reason) =>
        quote.Report == Facts.Report.Key ? Told(ruling, AttachmentState.NotReattached, null, reason) : null;

    private Attachment Told(Correction ruling, AttachmentState state, string? id, string detail) =>
        new(ruling, Facts.Report.Key, Facts.Report.Label, state, id, detail);
}
