using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Sayings;
using Demarche.Record.Tellings;

namespace Demarche.Record.Folds;

/// <summary>What every fold makes of a report first: it hangs on nothing but the report, and is kept as long as the report is the same.</summary>
internal sealed class ReportParts(ReportFacts facts, RecordMemory memory)
{
    // Two threads that ask at once may make the same twice; the first stays, for folds know tellings by their identity.
    private Telling[]? _tellings;
    private NamedPerson[]? _people;
    private ReportSayings? _sayings;

    /// <summary>The report's facts.</summary>
    public ReportFacts Facts => facts;

    /// <summary>The persons that it names, in its order.</summary>
    public NamedPerson[] People => _people ??= [.. facts.Entities.Where(e => e.Kind == EntityKind.Person).Select(e => new NamedPerson(e, memory.Names.Of(e.Name)))];

    /// <summary>Its events, in its order.</summary>
    /// <param name="matterOf">Names the matter of an event; the same whenever it is asked.</param>
    public Telling[] Tellings(Func<Event, string?> matterOf) =>
        _tellings ?? Interlocked.CompareExchange(ref _tellings, MakeTellings(matterOf), null) ?? _tellings;

    private Telling[] MakeTellings(Func<Event, string?> matterOf)
    {
        if (!facts.Events.Any(e => e.AnswerTo is not null))
            return [.. facts.Events.Select(e => new Telling(facts, e, matterOf(e), []))];
        var answers = facts.Events.Where(e => e is { AnswerTo: not null, Act: Act.Reject or Act.Agree or Act.Concede }).ToLookup(e => e.AnswerTo!, StringComparer.Ordinal);
        return [.. facts.Events.Select(e => new Telling(facts, e, matterOf(e), Answering(e, answers[e.Id])))];
    }

    // Who answers an offer: the first of those who accept it, for the others may be its makers.
    private static string[] Answering(Event asked, IEnumerable<Event> answers) =>
        [.. answers.Select(a => a.Actors.Count > 0 ? a.Actors[0].Party : null).OfType<string>().Where(p => asked.Actors.All(a => a.Party != p)).Distinct(StringComparer.Ordinal)];

    /// <summary>What it has people say.</summary>
    public ReportSayings Sayings => _sayings ??= new ReportSayings(facts);

    /// <summary>The same of the report as it was known by a day.</summary>
    public ReportParts KnownBy(DateOnly day) => facts.KnownBy(day) is var known && ReferenceEquals(known, facts) ? this : new ReportParts(known, memory);
}
