using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Contacts;
using Demarche.Record.Positions;

namespace Demarche.Record.Tellings;

/// <summary>One event as one report tells it: the unit that the record folds.</summary>
/// <param name="report">Facts of the report.</param>
/// <param name="what">What it tells.</param>
/// <param name="matter">What the act is about.</param>
/// <param name="answering">Who answers it there: whoever turns an offer down was made it, whomever else its sentence names.</param>
internal sealed class Telling(ReportFacts report, Event what, string? matter, IReadOnlyList<string> answering) : IComparable<Telling>
{
    // Asked for by every fold that the telling has a part in; two threads that ask at once make the same.
    private HashSet<string>? _objectStems;
    private HashSet<string>? _stems;
    private FiledPosition? _filed;
    private ToldAnswer? _answer;
    private ToldContacts? _contacts;
    private volatile Telling[] _settled = [];
    private volatile Settling? _last;
    private NamedPerson?[]? _open;

    /// <summary>The whole report's facts.</summary>
    public ReportFacts Report { get; } = report;

    /// <summary>What it tells.</summary>
    public Event Event { get; } = what;

    /// <summary>What the act is about: a word of <c>knowledge/matters.tsv</c>; null when nothing tells.</summary>
    public string? Matter { get; } = matter;

    /// <summary>The report's day: when this became known.</summary>
    public DateOnly Known => Report.Report.Date;

    /// <summary>Last day on which it may have happened; what a report tells as done was done by the report's day.</summary>
    public DateOnly? Latest => IsAnnounced ? Known : Event.Day.Latest ?? (Happened ? Known : null);

    /// <summary>First day on which it may have happened; null when open.</summary>
    public DateOnly? Earliest => IsAnnounced ? null : Event.Day.Earliest;

    /// <summary>When it happened as far as is known; by the report's day when the report tells it as done and no more.</summary>
    public DayInterval Day => IsAnnounced || (Event.Day.Basis == DayBasis.None && Happened) ? DayInterval.By(Known) : Event.Day;

    /// <summary>The days by which anybody asks whether it was known, had happened or may have.</summary>
    public IEnumerable<DateOnly?> Turns => [Known, Earliest, Latest];

    /// <summary>Whether the text itself, not only the report's own day, bounds the day.</summary>
    public bool IsDated => Event.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut;

    /// <summary>Whether the report tells it as done or going on.</summary>
    public bool Happened => IsAnnounced || Event.Modality is Modality.Occurred or Modality.Ongoing;

    /// <summary>"Will press for a fair share of the catch": who tells what he will ask for, or offer, holds it from then on, whatever the day on which he is to put it.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>Parties that act, in printed order, each once.</summary>
    public IReadOnlyList<string> From { get; } = Parties(what.Actors);

    /// <summary>Parties it is done to, in printed order, each once; behind them those who answer it, and they alone where the reader inferred the others.</summary>
    public IReadOnlyList<string> To { get; } = answering.Count == 0 ? Parties(what.Targets)
        : EventRule.TellsSides(what.Why.Rule) ? [.. Parties(what.Targets).Union(answering, StringComparer.Ordinal)] : answering;

    /// <summary>Whether the report leaves open for whom a person of it stands.</summary>
    public bool LacksParty { get; } = what.Actors.Any(IsOpen) || what.Targets.Any(IsOpen);

    /// <summary>
    /// The same with the party of each such person, where all other reports tell one and the same: "Ruiz renewed the invitation". Itself where nobody's is told.
    /// </summary>
    /// <param name="directory">Who its persons are.</param>
    public Telling Settled(ActorDirectory directory)
    {
        _open ??= [.. Event.Actors.Concat(Event.Targets).Where(IsOpen).Select(a => directory.NamedIn(Report.Report.Key, a.Id))];
        if (_last is { } last && last.IsOf(_open, directory))
            return last.Told;
        var told = SettledAnew(directory);
        _last = new Settling(Array.ConvertAll(_open, named => named is null ? null : directory.ActorOf(named)), told);
        return told;
    }

    private Telling SettledAnew(ActorDirectory directory)
    {
        Actor[] actors = [.. Event.Actors.Select(Known)], targets = [.. Event.Targets.Select(Known)];
        if (actors.SequenceEqual(Event.Actors) && targets.SequenceEqual(Event.Targets))
            return this;
        // On an earlier day less may be known: whoever looks at two days in turn finds both.
        var kept = _settled;
        if (Array.Find(kept, t => t.Event.Actors.SequenceEqual(actors) && t.Event.Targets.SequenceEqual(targets)) is { } same)
            return same;
        var settled = new Telling(Report, Event with { Actors = actors, Targets = targets }, Matter, answering);
        _settled = [settled, .. kept.Take(1)];
        return settled;

        Actor Known(Actor actor) =>
            IsOpen(actor) && directory.PersonOf(Report.Report.Key, actor) is { } person ? actor with { Party = ContactTelling.PartyOf(actor, person) } : actor;
    }

    /// <summary>The same without some of the places that tell it again.</summary>
    /// <param name="retold">Those that are left.</param>
    public Telling ToldOnlyAt(IReadOnlyList<Retelling> retold) => new(Report, Event with { Retold = retold }, Matter, answering);

    /// <summary>Stems of the object's and terms' words.</summary>
    public IReadOnlySet<string> ObjectStems => _objectStems ??= ContentWords.OfObject(this);

    /// <summary>Stems of the object's and terms' words; of the evidence's words when it has neither.</summary>
    public IReadOnlySet<string> Stems => ObjectStems.Count > 0 ? ObjectStems : _stems ??= ContentWords.Of(this);

    /// <summary>The evidence's words as two tellings are compared; see <see cref="VersionFold.Folded"/>.</summary>
    public string PlainEvidence => field ??= VersionFold.Folded(Event.Evidence.Text);

    /// <summary>The answer that alone tells this offer or demand, by naming it; null when it is told for itself.</summary>
    public Telling? NamedBy { get; init; }

    /// <summary>Whether it is the other half of a bargain that the event offers or asks for: no answer to that means this.</summary>
    public bool IsPrice { get; init; }

    /// <summary>Whether the words around the act give its sides, and the reader inferred none.</summary>
    public bool TellsSides { get; } = EventRule.TellsSides(what.Why.Rule);

    /// <summary>Whether the other side is whom the sentences right before name.</summary>
    public bool TakesSideFromBefore { get; } = EventRule.TakesSideFromBefore(what.Why.Rule);

    /// <summary>Whether a side stands nowhere near: the reader took the party that the report names most.</summary>
    public bool TakesSideFromReport { get; } = EventRule.TakesSideFromReport(what.Why.Rule);

    /// <summary>Where it is filed if it tells an offer or demand.</summary>
    /// <param name="book">Who tells.</param>
    /// <param name="read">Tells; the same whenever it is asked.</param>
    public FiledPosition Filed<TBook>(TBook book, Func<TBook, Telling, FiledPosition> read) => _filed ?? Interlocked.CompareExchange(ref _filed, read(book, this), null) ?? _filed;

    /// <summary>What its words say of its being an answer.</summary>
    /// <param name="book">Who tells.</param>
    /// <param name="read">Tells; the same whenever it is asked.</param>
    public ToldAnswer Answer<TBook>(TBook book, Func<TBook, Telling, ToldAnswer> read) => _answer ??= read(book, this);

    /// <summary>What it tells of contacts.</summary>
    /// <param name="book">Who tells.</param>
    /// <param name="kindOf">Tells of which kind, and whether it is put off; the same whenever it is asked.</param>
    public ToldContacts Contacts<TBook>(TBook book, Func<TBook, Telling, (ContactKind Kind, bool IsPutOff)?> kindOf) =>
        _contacts ?? Interlocked.CompareExchange(ref _contacts, new ToldContacts(this, kindOf(book, this)), null) ?? _contacts;

    /// <summary>Whether it is known to have happened by that day.</summary>
    public bool HoldsOn(DateOnly day) => Latest <= day;

    /// <summary>Each place of the report that tells it, the fullest first.</summary>
    public IEnumerable<Retelling> Places => Event.Retold.Prepend(new Retelling(Event.Evidence, Event.Terms, Event.StatementId));

    /// <summary>Who claims it, when that is somebody else than those who do it: an offer made by saying needs no other witness.</summary>
    public string? ToldBy => Event.ToldBy is { } teller && !Event.Actors.Any(a => a.Name == teller) ? teller : null;

    /// <summary>
    /// The words that say what an answer answers: its object's; of "turned down the proposals, asking for an end of the toll", where the
    /// asking was taken for the object, those before it; the evidence's without an object.
    /// </summary>
    public static string AnsweredWords(Event what)
    {
        if (what.Object is not { } about)
            return what.Evidence.Text;
        var at = what.Evidence.Text.IndexOf(about.Text, StringComparison.Ordinal);
        var before = at > 0 ? what.Evidence.Text[..at].TrimEnd() : "";
        return before.EndsWith(',') ? before : about.Text;
    }

    /// <summary>Words of this report as evidence for this event.</summary>
    public Evidence Cite(Extract words) => new(Report.Report.Key, Report.Report.Label, Known, words, Event.Id);

    /// <summary>The event's own evidence.</summary>
    public Evidence Evidence => Cite(Event.Evidence);

    /// <summary>By day known, report, place and id: the order in which every fold reads.</summary>
    public int CompareTo(Telling? other)
    {
        if (other is null)
            return 1;
        var day = Known.CompareTo(other.Known);
        if (day != 0)
            return day;
        var key = Report.Report.Key.CompareTo(other.Report.Report.Key);
        if (key != 0)
            return key;
        var place = Event.Evidence.Span.CompareTo(other.Event.Evidence.Span);
        return place != 0 ? place : string.CompareOrdinal(Event.Id, other.Event.Id);
    }

    /// <summary>What it was settled as when its persons were these: the same as long as they are.</summary>
    private sealed record Settling(RecordActor?[] Persons, Telling Told)
    {
        public bool IsOf(NamedPerson?[] named, ActorDirectory directory)
        {
            for (var i = 0; i < named.Length; i++)
            {
                if (named[i] is { } person && !ReferenceEquals(Persons[i], directory.ActorOf(person)))
                    return false;
            }

            return true;
        }
    }

    private static bool IsOpen(Actor actor) => actor.Party is null && actor.Id.StartsWith("person:", StringComparison.Ordinal);

    private static string[] Parties(IReadOnlyList<Actor> actors)
    {
        if (actors.Count == 1)
            return actors[0].Party is { } only ? [only] : [];
        return [.. actors.Select(a => a.Party).OfType<string>().Distinct(StringComparer.Ordinal)];
    }
}
