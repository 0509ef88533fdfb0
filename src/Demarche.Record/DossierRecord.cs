using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record.Actors;
using Demarche.Record.Changes;
using Demarche.Record.Contacts;
using Demarche.Record.Corrections;
using Demarche.Record.Disagreements;
using Demarche.Record.Folds;
using Demarche.Record.Happenings;
using Demarche.Record.Knowledge;
using Demarche.Record.Measures;
using Demarche.Record.Persons;
using Demarche.Record.Positions;
using Demarche.Record.Sayings;
using Demarche.Record.Searching;
using Demarche.Record.Tellings;
using Demarche.Record.Timelines;

namespace Demarche.Record;

/// <summary>
/// The door: the facts of a dossier's reports in, what stands on a day out. The same reports give the same record in
/// whatever order, batches or number of times they come.
/// </summary>
public sealed class DossierRecord
{
    private readonly RecordMemory _memory;
    private readonly RecordKnowledge _knowledge;
    private readonly RecordRulings _rulings;
    private readonly KeptViews _kept;
    private readonly ReportParts[] _reports;


    /// <summary>Takes reports as they come; one text counts once, under the label that sorts first.</summary>
    /// <param name="reports">Facts of reports, in any order.</param>
    /// <param name="knowledge">Where <c>answers.tsv</c>, <c>matters.tsv</c> and <c>parties.tsv</c> are found.</param>
    /// <param name="rulings">Who is one person and what is never tied, as ruled by hand; null for no rulings.</param>
    public DossierRecord(IEnumerable<ReportFacts> reports, IReadOnlyList<KnowledgeFile> knowledge, RecordRulings? rulings = null)
        : this(reports, new RecordMemory(knowledge), rulings)
    {
    }

    /// <summary>The same of a dossier of which an earlier moment was asked: what has not changed since is not folded again.</summary>
    /// <param name="reports">Facts of reports, in any order; the same objects where they are the same facts.</param>
    /// <param name="memory">What is kept of the dossier's record.</param>
    /// <param name="rulings">Who is one person and what is never tied, as ruled by hand; null for no rulings.</param>
    public DossierRecord(IEnumerable<ReportFacts> reports, RecordMemory memory, RecordRulings? rulings = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(memory);
        _memory = memory;
        _knowledge = memory.Knowledge;
        _rulings = rulings ?? RecordRulings.None;
        _kept = memory.ViewsUnder(_rulings);
        _reports = memory.PartsOf(InOrder([.. reports]));
    }

    /// <summary>The last report's day; null without reports.</summary>
    public DateOnly? LastDay => _reports.Length == 0 ? null : _reports[^1].Facts.Report.Date;

    /// <summary>The reports dated by a day, in order of day and key.</summary>
    public IEnumerable<ReportFacts> KnownBy(DateOnly day) => PartsKnownBy(day).Select(p => p.Facts.KnownBy(day));

    /// <summary>What stands on a day as known on another, computed from the reports dated by <paramref name="knownBy"/> alone.</summary>
    public StateOfPlay On(DateOnly asOf, DateOnly knownBy) => On(asOf, knownBy, Known(knownBy));

    /// <summary>Every act told by K, once, with all its tellings, by the day known and place.</summary>
    public IReadOnlyList<Happening> Happenings(DateOnly knownBy)
    {
        var known = Known(knownBy);
        return HappeningBook.Of(known.Tellings, known.Directory, known.Folds.Happenings);
    }

    /// <summary>Tells whom an entity of a report, by its local id, is across the reports dated by K; null when it is no person.</summary>
    public Func<ReportKey, string, RecordActor?> WhoIsWho(DateOnly knownBy) => Known(knownBy).Directory.PersonOf;

    /// <summary>Everything told by K, in order of when it happened.</summary>
    public IReadOnlyList<TimelineEntry> Timeline(DateOnly asOf, DateOnly knownBy)
    {
        var known = Known(knownBy);
        return _kept.Timelines.Of((known, asOf), () => TimelineWriter.Of(known, On(asOf, knownBy, known).Contacts, asOf));
    }

    /// <summary>Who said what, the earliest in the reports held first.</summary>
    public SayingsPage Sayings(SayingsQuestion question, DateOnly asOf, DateOnly knownBy)
    {
        ArgumentNullException.ThrowIfNull(question);
        var known = Known(knownBy);
        return SayingsAsked.Of(known, question with { To = question.To is { } to && to < asOf ? to : asOf }, question.Words is null ? [] : On(asOf, knownBy).Positions);
    }

    /// <summary>The pages of those whom a name or an id may mean; empty when nobody bears it.</summary>
    public IReadOnlyList<PersonPage> Who(string name, DateOnly asOf, DateOnly knownBy)
    {
        ArgumentNullException.ThrowIfNull(name);
        var known = Known(knownBy);
        return PersonPages.Called(known, name, On(asOf, knownBy).Contacts, asOf);
    }

    /// <summary>Where accounts of one act differ, by the day known.</summary>
    public IReadOnlyList<Disagreement> Disagreements(DateOnly asOf, DateOnly knownBy)
    {
        var known = Known(knownBy);
        return _kept.Disagreements.Of((known, asOf), () => DisagreementBook.Of(known, asOf));
    }

    /// <summary>What the state on and as known on one day has that the state on and as known on an earlier day has not.</summary>
    public ChangesPage Changes(DateOnly from, DateOnly to) => new(from, to, Known(to).Coverage, ChangesBetween.Of(On(from, from), On(to, to)));

    /// <summary>Full text over the reports dated by K.</summary>
    /// <param name="words">What is searched for.</param>
    /// <param name="knownBy">The last day whose reports count.</param>
    /// <param name="among">The reports that have all the words at all, as an index tells; null without one: then all texts are read.</param>
    public SearchPage Search(string words, DateOnly knownBy, IReadOnlySet<ReportKey>? among = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Searching.Search.For(words, Known(knownBy), among);
    }

    // A store gives them so: to see that is much less than to sort.
    private static IReadOnlyList<ReportFacts> InOrder(ReportFacts[] reports)
    {
        for (var i = 1; i < reports.Length; i++)
        {
            var (one, next) = (reports[i - 1].Report, reports[i].Report);
            if (one.Date > next.Date || (one.Date == next.Date && one.Key.CompareTo(next.Key) >= 0))
                return [.. reports.OrderBy(r => r.Report.Date).ThenBy(r => r.Report.Key).ThenBy(r => r.Report.Label, StringComparer.Ordinal).DistinctBy(r => r.Report.Key)];
        }

        return reports;
    }

    private IEnumerable<ReportParts> PartsKnownBy(DateOnly day) => _reports.TakeWhile(r => r.Facts.Report.Date <= day);

    private KnownReports Known(DateOnly day) => _kept.Known(day, [.. PartsKnownBy(day)], day >= LastDay, _memory);

    private StateOfPlay On(DateOnly asOf, DateOnly knownBy, KnownReports known) => _kept.States.Of((known, asOf), () => Folded(asOf, knownBy, known));

    private StateOfPlay Folded(DateOnly asOf, DateOnly knownBy, KnownReports known)
    {
        // Contacts ask who is who, which takes as long as all that asks for no persons: the two go on side by side, and what positions ask last is made with them.
        var kept = known.Folds;
        var meetings = Task.Run(() =>
        {
            var contacts = ContactsOn(asOf, known, kept);
            return (Contacts: contacts, OfTwo: new MeetingsOfTwo(contacts), known.Coverage);
        });
        var positions = new PositionBook(_knowledge, kept);
        var answers = new ResponseLinker(_knowledge, _rulings, kept);
        var measures = new MeasureBook(known.Stories);
        foreach (var telling in known.TakenBy(TellingBook.Measures, MeasureBook.Takes))
            measures.Add(telling);
        var taken = known.TakenBy(TellingBook.Positions, t => !t.LacksParty && (positions.Takes(t) || answers.Takes(t)));
        foreach (var telling in taken.Concat(known.TakenBy(TellingBook.LackingParty, t => t.LacksParty).Select(t => t.Settled(known.Directory))))
        {
            positions.Add(telling);
            answers.Add(telling);
        }

        List<PositionStrand> strands = [.. positions.Strands()];
        answers.Settle(strands);
        var (met, metByTwo, coverage) = meetings.GetAwaiter().GetResult();
        return new StateOfPlay
        {
            AsOf = asOf,
            KnownBy = knownBy,
            Coverage = coverage,
            Stories = known.Stories,
            Known = known,
            Positions = PositionsOn(strands, answers, new PositionFold(asOf, knownBy, known, metByTwo, new Replies(_knowledge.Answers, _rulings), kept)),
            Contacts = met,
            Measures = measures.On(asOf),
            People = known.Directory.People,
            Rulings = known.Directory.Rulings,
        };
    }

    private IReadOnlyList<Contact> ContactsOn(DateOnly asOf, KnownReports known, KeptFolds kept)
    {
        var contacts = new ContactBook(known.Directory, _knowledge.Answers, known.Stories, kept);
        foreach (var telling in known.TakenBy(TellingBook.Contacts, contacts.Takes))
            contacts.Add(telling);
        return contacts.On(asOf);
    }

    private static Position[] PositionsOn(List<PositionStrand> strands, ResponseLinker answers, PositionFold fold)
    {
        var keys = strands.Select(s => s.Key).ToHashSet();

        // Each stays within its own key, and reads no text: what needs one is made when it is asked for.
        var folded = new Position?[strands.Count];
        Parallel.For(0, strands.Count, i => folded[i] = Folded(strands[i]));
        return [.. folded
            .OfType<Position>()
            .OrderBy(p => p.Versions[0].Known).ThenBy(p => p.Versions[0].Evidence[0]).ThenBy(p => p.Id, StringComparer.Ordinal)];

        Position? Folded(PositionStrand strand)
        {
            var other = strand.Key with { Kind = strand.Key.Kind == PositionKind.Offer ? PositionKind.Demand : PositionKind.Offer };
            var tied = answers.AnswersTo(strand, keys.Contains(other));
            return fold.Fold(strand, tied, answers.Beside(strand, tied));
        }
    }
}
