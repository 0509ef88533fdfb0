using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Positions;
using Demarche.Record.Sayings;
using Demarche.Record.Tellings;

namespace Demarche.Record.Folds;

/// <summary>What every fold makes of a report first: it hangs on nothing but the report, and is kept as long as the report is the same.</summary>
internal sealed class ReportParts(ReportFacts facts, RecordMemory memory)
{
    // "deal" names the form only: of "American proposals for further talks" the matter is talks.
    private const string FormOnly = "deal";

    // What names an offer of the other side must have been read well to tell whom it was made to.
    private const double LeastOfNaming = 0.5;

    // Two threads that ask at once may make the same twice; the first stays, for folds know tellings and persons by their identity.
    private Telling[]? _tellings;
    private NamedPerson[]? _people;
    private ReportSayings? _sayings;
    private CoveredReport? _covered;
    private readonly Telling[]?[] _taken = new Telling[Enum.GetValues<TellingBook>().Length][];

    /// <summary>The report's facts.</summary>
    public ReportFacts Facts => facts;

    /// <summary>The report as it is counted.</summary>
    public CoveredReport Covered => _covered ??= CoveredReport.Of(facts.Report);

    /// <summary>The persons that it names, in its order.</summary>
    public NamedPerson[] People => _people ?? Interlocked.CompareExchange(ref _people, MakePeople(), null) ?? _people;

    /// <summary>Its events, in its order.</summary>
    public Telling[] Tellings => _tellings ?? Interlocked.CompareExchange(ref _tellings, MakeTellings(), null) ?? _tellings;

    /// <summary>Whether a book was asked which it takes.</summary>
    public bool IsAsked(TellingBook book) => _taken[(int)book] is not null;

    /// <summary>Its events that a book takes, in its order: of a hundred most take a few, and look at no other again.</summary>
    /// <param name="book">The book.</param>
    /// <param name="takes">Whether it takes one; the same whenever it is asked.</param>
    public Telling[] TakenBy(TellingBook book, Predicate<Telling> takes) => _taken[(int)book] ??= Array.FindAll(Tellings, takes);

    private NamedPerson[] MakePeople() =>
        [.. facts.Entities.Where(e => e.Kind == EntityKind.Person).Select((e, place) => new NamedPerson(facts.Report, place, e, memory.Names.Of(e.Name)))];

    private Telling[] MakeTellings()
    {
        List<Event> events = [.. facts.Events.Select(e => AnsweredByName(e) is { } asked ? e with { AnswerTo = asked.Id } : e)];
        if (!events.Exists(e => e.AnswerTo is not null))
            return [.. events.Select(e => new Telling(facts, e, MatterOf(e), []))];
        var answers = events.Where(e => e is { AnswerTo: not null, Act: Act.Reject or Act.Agree or Act.Concede }).ToLookup(e => e.AnswerTo!, StringComparer.Ordinal);
        return [.. events.Select(e => new Telling(facts, e, MatterOf(e), Answering(e, answers[e.Id])))];
    }

    // "Sudmark rejected a four-point proposal by Norland's prime minister", and further on what he proposed in a speech to others: the only thing of that
    // form that his side puts in the report is what was rejected.
    private Event? AnsweredByName(Event answer)
    {
        if (answer is not { AnswerTo: null, Act: Act.Reject or Act.Agree or Act.Concede, Modality: Modality.Occurred, Object: { } about, Actors: [{ Party: { } by }, ..] }
            || answer.Confidence < LeastOfNaming || !EventRule.TellsSides(answer.Why.Rule) || memory.Knowledge.Answers.NamedIn(about.Text) is not { } kind
            || (answer.Targets.FirstOrDefault()?.Party ?? answer.Actors.FirstOrDefault(a => a.Party is not null && a.Party != by)?.Party) is not { } maker || maker == by)
            return null;
        List<Event> put = [.. facts.Events.Where(e =>
            (kind == PositionKind.Offer ? e.Act == Act.Offer : e.Act is Act.Demand or Act.Urge) && e.Modality == Modality.Occurred && e.Actors.Any(a => a.Party == maker))];
        return put is [var only] && !EventRule.TellsSides(only.Why.Rule) && !only.Evidence.Span.Overlaps(answer.Evidence.Span) ? only : null;
    }

    // Who answers an offer: the first of those who accept it, for the others may be its makers.
    private static string[] Answering(Event asked, IEnumerable<Event> answers) =>
        [.. answers.Select(a => a.Actors.Count > 0 ? a.Actors[0].Party : null).OfType<string>().Where(p => asked.Actors.All(a => a.Party != p)).Distinct(StringComparer.Ordinal)];

    // A reader may miss the matter of an object that it found; its words then tell, else those of the terms. What is refused stands before
    // a "but": "would pay no toll, but lift its siege" refuses no lifting.
    private string? MatterOf(Event what)
    {
        if (what.Act is not (Act.Offer or Act.Demand or Act.Urge or Act.Reject or Act.Agree or Act.Concede or Act.Pledge))
            return what.Matter;
        if (what.Act == Act.Reject && what.Object is { } refused && refused.Text.IndexOf(", but ", StringComparison.Ordinal) is > 0 and var but)
            return memory.Knowledge.MatterOf(refused.Text[..but]);
        if (what is { Act: Act.Reject, Object: { } taken } && Telling.AnsweredWords(what) is var answered && answered != taken.Text && memory.Knowledge.MatterOf(answered) is { } matter)
            return matter;
        if (what.Matter is not (null or FormOnly))
            return what.Matter;
        return (what.Object is { } about ? memory.Knowledge.MatterOf(about.Text) : null)
            ?? what.Matter
            ?? memory.Knowledge.MatterOf(string.Join(' ', what.Terms.Select(t => t.Words.Text)));
    }

    /// <summary>What it has people say.</summary>
    public ReportSayings Sayings => _sayings ??= new ReportSayings(facts);

    /// <summary>The same of the report as it was known by a day.</summary>
    public ReportParts KnownBy(DateOnly day) => facts.KnownBy(day) is var known && ReferenceEquals(known, facts) ? this : new ReportParts(known, memory);
}
