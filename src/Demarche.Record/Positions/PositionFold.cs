using Demarche.Facts;
using Demarche.Record.Contacts;
using Demarche.Record.Folds;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>Makes a position of its strand: what stands of it on a day, from tellings that are known already.</summary>
internal sealed class PositionFold(DateOnly asOf, DateOnly knownBy, KnownReports known, MeetingsOfTwo meetings, Replies replies, KeptFolds kept)
{
    // What is read with less is wrong more often than right: it may join a position, but never makes one.
    private const double LeastToFound = 0.4;

    private const int LeastShared = 2;

    private const double LeastShareOfSide = 0.25;

    // The same where a side is the party that the report names most, or where a side is inferred and no known matter speaks for it.
    private const double LeastOfInferred = 0.55;

    /// <summary>The position on the day; null when it was not yet made, or no telling of it can be relied on.</summary>
    public Position? Fold(PositionStrand strand, IReadOnlyList<(Telling Answer, ResponseKind Kind)> answers, IEnumerable<Telling> beside)
    {
        // Of reports without a part in it only three have a say: those that carry a story with one of its own, and those of its sides' meetings.
        List<object> of = [strand, answers, .. strand.Tellings.Select(t => known.Stories.FirstOf(t.Report.Report.Key).Hash), .. meetings.Between(strand.Key.From, strand.Key.To)];
        var folded = kept.Positions.Of(strand.Id, of, f => f.Days.Has(asOf), () => new FoldedPosition(Folded(strand, answers), Days(strand, answers)));
        if (folded.Position is not { } position)
            return null;
        var spell = position.Spell;
        var first = spell.Known;
        var begun = spell.Day.Earliest is { } earliest && earliest <= first ? earliest : first;
        return position with
        {
            Trails = new DeferredList<TermTrail>(() => TermTrails.Of([.. strand.Tellings.Where(t => t.HoldsOn(asOf))], known.Stories, strand, new SaidAgain(known, asOf))),
            RefusalsBeside = Beside(t => t.Event.Act == Act.Reject),
            AgreementsBeside = Beside(t => t.Event.Act != Act.Reject && !WordedAnswers.IsDeed(t)),
            StepsBeside = Beside(WordedAnswers.IsDeed),
            WaitingDays = position.Responses.Count == 0 ? Math.Max(0, (asOf < knownBy ? asOf : knownBy).DayNumber - begun.DayNumber) : null,
            ReportsRead = known.Coverage.After(first),
            CopiesRead = known.Coverage.CopiesAfter(first),
        };

        IReadOnlyList<Evidence> Beside(Func<Telling, bool> isOne) => position.Responses.Count > 0 ? [] : new DeferredList<Evidence>(() =>
            [.. beside.Where(b => isOne(b) && !IsOwn(b) && b.HoldsOn(asOf) && (spell == position.Versions[0] || (b.Latest ?? b.Known) >= begun)).Order().Select(b => b.Evidence)]);

        // "Agreed to free the sailors" tells the offer itself.
        bool IsOwn(Telling told) => strand.Tellings.Any(t => t.NamedBy is null && t.Event.Id == told.Event.Id);
    }

    private Position? Folded(PositionStrand strand, IReadOnlyList<(Telling Answer, ResponseKind Kind)> answers)
    {
        var withdrawals = answers.Where(a => a.Kind == ResponseKind.Withdrawn && a.Answer.HoldsOn(asOf)).Select(a => a.Answer).ToHashSet();
        var told = strand.Tellings.Where(t => t.HoldsOn(asOf)).ToList();
        if (!told.Exists(Founds))
            return null;
        var versions = VersionFold.Fold(Reprints.LeftOut(told.Concat(withdrawals).Order(), known.Stories), withdrawals, run => IndependentTellings.Confidence(run, TellingTheSame(strand, run, told), known.Stories));
        List<Response> responses = [.. Responses(strand, answers), .. Meetings(strand, versions[0].Known), .. replies.To(strand, asOf)];
        return new Position
        {
            Id = strand.Id,
            Kind = strand.Key.Kind,
            // Where a telling has both as makers, the one it is held towards is none.
            From = Side(strand.Key.From, told, t => t.From.Where(p => p != strand.Key.To)),
            To = Side(strand.Key.To, told, t => t.To.Where(p => !strand.From.Contains(p))),
            Matter = strand.Matter,
            Name = strand.Key.Matter.Length > 0 ? known.Knowledge.Matters.NameOf(strand.Key.Matter) : MatterName.Of(told),
            HasMatter = strand.Key.Matter.Length > 0,
            IsGiven = known.Knowledge.Matters.IsGiven(strand.Key.Matter),
            Versions = versions,
            // A deal is made before the same report tells it kept or broken.
            Responses = [.. AgreedTerms.Of(strand, told, responses).Concat(responses).OrderBy(r => r.Known)],
            Trails = [],
            RefusalsBeside = [],
            AgreementsBeside = [],
            StepsBeside = [],
            WaitingDays = null,
            ReportsRead = 0,
            CopiesRead = 0,
        };
    }

    // Where no matter says that tellings speak of one thing, two words that carry meaning do.
    private static IEnumerable<Telling> TellingTheSame(PositionStrand strand, IReadOnlyList<Telling> run, List<Telling> told) =>
        strand.Key.Matter.Length > 0 ? told : told.Where(t => run.Any(r => r.ObjectStems.Count(t.ObjectStems.Contains) >= LeastShared));

    private Steady Days(PositionStrand strand, IReadOnlyList<(Telling Answer, ResponseKind Kind)> answers) =>
        Steady.Around(asOf, strand.Tellings.Concat(answers.Select(a => a.Answer)).SelectMany(t => t.Turns).Concat(replies.Turns(strand)));

    // Whom only the sentences before name, or "the offer would stand" told to nobody: such a telling joins what others tell.
    private static bool Founds(Telling telling) =>
        !telling.TakesSideFromBefore && (telling.TellsSides || !PositionBook.IsBare(telling)) && telling.Event.Confidence >= (telling.TakesSideFromReport || (!telling.TellsSides && telling.Matter is null) ? LeastOfInferred : LeastToFound);

    // Who stands beside the principal in one telling of many was named there for something else.
    private static List<string> Side(string principal, List<Telling> told, Func<Telling, IEnumerable<string>> side) =>
        [principal, .. told.SelectMany(side).Where(p => p != principal).GroupBy(p => p, StringComparer.Ordinal).Where(p => p.Count() >= LeastShareOfSide * told.Count).Select(p => p.Key)];

    // The same answer told again is one response; a different one after it is the next.
    private List<Response> Responses(PositionStrand strand, IReadOnlyList<(Telling Answer, ResponseKind Kind)> answers)
    {
        var runs = new List<(ResponseKind Kind, List<Telling> Tellings)>();
        foreach (var (answer, kind) in answers)
        {
            if (answer.Earliest > asOf)
                continue;
            if (runs.Count == 0 || runs[^1].Kind != kind)
                runs.Add((kind, []));
            runs[^1].Tellings.Add(answer);
        }

        return runs.ConvertAll(r => ResponseOf(strand, r.Tellings, r.Kind));
    }

    private static string By(PositionStrand strand, Telling answer, ResponseKind kind) =>
        kind == ResponseKind.Withdrawn || (kind == ResponseKind.Fulfilled && strand.From.Contains(answer.From[0])) ? strand.Key.From : strand.Answering(answer) ?? strand.Key.To;

    // An offer of talks after which the two sides, and nobody else, set or hold a meeting on a day that a report tells.
    private IEnumerable<Response> Meetings(PositionStrand strand, DateOnly first)
    {
        if (strand.Key is not { Kind: PositionKind.Offer, Matter: "talks" } || strand.From.Count > 1 || strand.To.Count > 1)
            yield break;
        foreach (var state in (ContactState[])[ContactState.Planned, ContactState.Held])
        {
            // Envoys meet first; whether those met who had offered it only the last meeting tells.
            List<Contact> met = [.. meetings.After(first, strand.Key.From, strand.Key.To, state)];
            if (met.Exists(IsDated))
                met.RemoveAll(m => !IsDated(m));
            foreach (var contact in met.Take(1).Concat(met.Skip(1).TakeLast(1)))
                yield return ResponseOf(contact, strand.Key.To);
        }
    }

    // What is yet to be held needs no day to come after the offer.
    private static bool IsDated(Contact met) => met.State == ContactState.Planned || met.Day.Earliest is not null;

    private static Response ResponseOf(Contact met, string by) => new()
    {
        Kind = met.State == ContactState.Held ? ResponseKind.Fulfilled : ResponseKind.Accepted,
        // "They have met", told without a day, may have been before the offer: no answer for certain, and no silence either.
        Possibly = !IsDated(met),
        By = by,
        Known = met.Known,
        Day = met.Day,
        DayFrom = met.DayFrom,
        Channel = null,
        ToldBy = met.ToldBy,
        About = null,
        ByMeeting = true,
        Evidence = [.. met.Evidence, .. met.Retold],
        Confidence = met.Confidence,
    };

    private Response ResponseOf(PositionStrand strand, List<Telling> run, ResponseKind kind) => new()
    {
        Kind = kind,
        Possibly = !run.Exists(t => t.HoldsOn(asOf)),
        By = By(strand, run[0], kind),
        Known = run[0].Known,
        Day = VersionFold.Narrowest(run).Day,
        DayFrom = VersionFold.Narrowest(run).Evidence,
        Channel = run.Select(t => t.Event.Channel).FirstOrDefault(c => c is not null),
        ToldBy = run.Exists(t => t.ToldBy is null) ? null : run[0].ToldBy,
        About = run.Where(t => t.Event.Object is { } about && Telling.AnsweredWords(t.Event) == about.Text).Select(t => t.Cite(t.Event.Object!)).FirstOrDefault(),
        Evidence = [.. run.Select(t => t.Evidence)],
        // Who is told elsewhere to have offered it to whom speaks for an answer's sides and matter.
        Confidence = IndependentTellings.Confidence(run, run.Concat(strand.Tellings), known.Stories),
    };
}
