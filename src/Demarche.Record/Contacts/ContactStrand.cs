using System.Security.Cryptography;
using System.Text;
using Demarche.Facts;
using Demarche.Record.Copies;
using Demarche.Record.Positions;
using Demarche.Record.Tellings;

namespace Demarche.Record.Contacts;

/// <summary>The tellings that tell one contact.</summary>
internal sealed class ContactStrand(ContactTelling first, int number)
{
    /// <summary>For how many days an undated telling may still be of this contact.</summary>
    public const int DaysAwaited = 60;

    // News of a meeting whose day no report tells is repeated for about a week; after that it is taken for another meeting.
    private const int DaysRetold = 7;

    // So often one report tells of a meeting that it is about.
    private const int OftenTold = 3;

    private readonly List<ContactTelling> _tellings = [first];
    private readonly List<ContactTelling> _compared = [first];

    /// <summary>Its place among the contacts of its sides: the older is asked first.</summary>
    public int Number => number;

    /// <summary>The days on which it may stand otherwise than before.</summary>
    public IEnumerable<DateOnly?> Turns => _tellings.SelectMany(t => t.Telling.Turns).Concat(_tellings.Where(t => t.Announces).Select(t => (DateOnly?)t.Telling.Known.AddDays(DaysAwaited)));

    /// <summary>Whether a telling tells this contact.</summary>
    public bool Takes(ContactTelling telling) =>
        _compared.Exists(t => (SamePeople(t, telling) || Complete(t, telling)) && SameDay(t, telling))
        && !(telling.Held && _compared.Exists(t => t.Held) && !_compared.Exists(t => t.Held && SameDay(t, telling)))
        && !(!telling.Held && _compared.Exists(t => IsPast(t, telling)) && !_compared.Exists(t => t.Held && t.Telling.IsDated && telling.Telling.IsDated && SameDay(t, telling)));

    // Those who met on the 12th "will meet again": what is planned or called off after a meeting became known is another one.
    private static bool IsPast(ContactTelling held, ContactTelling other) =>
        held.Held && (held.Telling.Known < other.Telling.Known || ReferenceEquals(held.Telling.Report, other.Telling.Report));

    /// <summary>Adds a telling.</summary>
    public void Add(ContactTelling telling)
    {
        _tellings.Add(telling);

        // A summit told a thousand times with one day need not be compared a thousand times; and of undated tellings only the
        // first counts, or a chain of weeks would make a year's meetings one.
        if (!_compared.Exists(t => Alike(t, telling)))
            _compared.Add(telling);
    }

    /// <summary>The contact on a day; null when nothing of it holds then.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="stories">Which reports carry one story.</param>
    public Contact? On(DateOnly asOf, Stories stories)
    {
        if (!_tellings.Exists(t => t.Founds) && !IsToldOften)
            return null;
        var held = _tellings.FindAll(t => t.Held && t.Telling.HoldsOn(asOf));
        if (held.Count > 0)
            return Made(ContactState.Held, held, stories);
        var calledOff = _tellings.FindAll(t => t.CallsOff && t.Telling.Known <= asOf);
        if (calledOff.Count > 0)
            return Made(ContactState.Cancelled, calledOff, stories);
        if (_tellings.FindLast(t => t.IsPutOff && t.Telling.Known <= asOf) is { } putOff)
        {
            // The day that had been set is void; one that was set since is not.
            var since = _tellings.FindAll(t => t.Announces && t.Telling.Known <= asOf && t.Telling.Known > putOff.Telling.Known);
            return since.Count > 0 ? Made(ContactState.Planned, since, stories) : Made(ContactState.Planned, [putOff], stories) with { Day = DayInterval.Unknown, DayFrom = putOff.Telling.Evidence };
        }

        var announced = _tellings.FindAll(t => t.Announces && t.Telling.Known <= asOf);
        if (announced.Count == 0)
            return null;
        return Made(announced.Exists(t => t.Telling.Latest < asOf) || announced.TrueForAll(t => IsStale(t, asOf)) ? ContactState.OutcomeNotReported : ContactState.Planned, announced, stories);
    }

    // "Is to visit Sudmark", on no day that is told, and two months later not a word more: nobody would still call it planned.
    private static bool IsStale(ContactTelling announced, DateOnly asOf) => announced.Telling.Latest is null && announced.Telling.Known.AddDays(DaysAwaited) < asOf;

    // "The talks", "at the talks", "as the talks went on": what one report comes back to again and again took place, though it tells no day.
    private bool IsToldOften => _tellings.Where(t => t.Held && t.IsTold).GroupBy(t => t.Telling.Report.Report.Key).Any(r => r.Sum(t => 1 + t.Telling.Event.Retold.Count) >= OftenTold);

    private Contact Made(ContactState state, List<ContactTelling> tellings, Stories stories)
    {
        tellings.Sort((a, b) => a.Telling.CompareTo(b.Telling));
        var fullest = tellings.MaxBy(t => t.People.Count)!;
        // Of a meeting that is only told often, whoever one sentence put in the place of a side need not have been there.
        IReadOnlyList<ContactPerson> people = !_tellings.Exists(t => t.Founds) ? [] : tellings.Count == 1 ? fullest.People : [.. fullest.People.Concat(tellings.SelectMany(t => t.People)).DistinctBy(p => p.Id)];
        var dating = VersionFold.Narrowest(tellings.Select(t => t.Telling));
        var announced = _tellings.Where(t => t.Announces).Select(t => (DateOnly?)t.Telling.Known).Min();
        return new Contact
        {
            Id = IdOf(tellings[0]),
            Kind = first.Kind,
            People = people,
            Parties = fullest.Parties,
            State = state,
            Known = tellings[0].Telling.Known,
            Day = dating.Day,
            DayFrom = dating.Evidence,
            ToldBy = tellings.Exists(t => t.Telling.ToldBy is null) ? null : tellings[0].Telling.ToldBy,
            At = tellings.Select(t => t.Telling.Event.At).FirstOrDefault(a => a is not null),
            Evidence = [.. tellings.Select(t => t.Telling.Evidence).DistinctBy(e => (e.Report, e.Words.Span))],
            Retold = tellings.TrueForAll(t => t.Telling.Event.Retold.Count == 0) ? [] : [.. tellings.SelectMany(t => t.Telling.Event.Retold.Select(r => t.Telling.Cite(r.Evidence))).DistinctBy(e => (e.Report, e.Words.Span))],
            Announcements = tellings.Count == _tellings.Count ? [] : [.. _tellings.Except(tellings).OrderBy(t => t.Telling).Select(t => t.Telling.Evidence).DistinctBy(e => (e.Report, e.Words.Span))],
            Announced = announced < tellings[0].Telling.Known ? announced : null,
            Confidence = IndependentTellings.Confidence(tellings.Select(t => t.Telling), tellings.Select(t => t.Telling), stories),
        };
    }

    private static bool Alike(ContactTelling one, ContactTelling other) =>
        one.Names == other.Names && one.Held == other.Held && one.CallsOff == other.CallsOff && one.IsPutOff == other.IsPutOff
        && (one.Telling.Event.Day == other.Telling.Event.Day || (!one.Telling.IsDated && !other.Telling.IsDated));

    private static string IdOf(ContactTelling telling)
    {
        var seed = $"{telling.Telling.Event.Id}|{telling.Kind}|{telling.Sides}|{telling.Names}";
        return "c-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)).AsSpan(0, 8));
    }

    // "he met Noh" and "the two held talks" in one report; a summit by day in another that names the states only.
    private static bool SamePeople(ContactTelling a, ContactTelling b)
    {
        if (a.Names == b.Names)
            return true;
        if (!a.People.All(p => b.Has(p.Id)) && !b.People.All(p => a.Has(p.Id)))
            return false;
        return a.Telling.Report.Report.Key == b.Telling.Report.Report.Key || (ByDay(a.Telling) && ByDay(b.Telling)) || SameStatedDay(a, b);
    }

    // "Ruiz held talks with Velian officials" and "met Brandt" in one report: each names one side of the same meeting, if nobody else
    // of that side is named.
    private bool Complete(ContactTelling one, ContactTelling other)
    {
        if (one.Telling.Report.Report.Key != other.Telling.Report.Report.Key || one.People.Count == 0 || other.People.Count == 0)
            return false;
        var parties = other.People.Select(p => p.Party).ToHashSet();
        return !parties.Contains(null) && !one.People.Any(p => p.Party is null || parties.Contains(p.Party))
            && _tellings.TrueForAll(t => t.People.All(p => !parties.Contains(p.Party) || other.Has(p.Id)));
    }

    // "the 2028 summit of Ruiz and Petran" and "the summit with Petran in 2028".
    private static bool SameStatedDay(ContactTelling a, ContactTelling b) =>
        a.People.Count > 0 && b.People.Count > 0 && a.Telling.IsDated && a.Telling.Event.Day == b.Telling.Event.Day;

    private static bool SameDay(ContactTelling a, ContactTelling b)
    {
        var (x, y) = (a.Telling, b.Telling);
        if (x.IsDated && y.IsDated)
            return !(x.Event.Day.Latest < y.Event.Day.Earliest || y.Event.Day.Latest < x.Event.Day.Earliest);
        if (a.Held && b.Held)
            return x.IsDated || y.IsDated ? OneDated(x.IsDated ? x : y, x.IsDated ? y : x) : Math.Abs(x.Known.DayNumber - y.Known.DayNumber) <= DaysRetold;
        // What was called off was not held; and a report that tells of one meeting held and of one planned tells of two.
        if ((a.Held || b.Held) && (a.CallsOff || b.CallsOff || a.IsPutOff || b.IsPutOff || x.Report == y.Report))
            return false;
        var (before, after) = a.Held ? (y, x) : (x, y);
        if (before.IsDated)
            return !(after.Known < before.Event.Day.Earliest) && after.Known.DayNumber <= (before.Event.Day.Latest ?? before.Known).DayNumber + DaysRetold;
        return Math.Abs(after.Known.DayNumber - before.Known.DayNumber) <= DaysAwaited;
    }

    // A dated contact and one told without a day: the same when the latter is news soon after the former's day.
    private static bool OneDated(Telling dated, Telling undated)
    {
        if (dated.Report.Report.Key == undated.Report.Report.Key)
            return true;
        var last = (dated.Event.Day.Latest ?? dated.Known).DayNumber;
        return undated.Known.DayNumber >= (dated.Event.Day.Earliest ?? dated.Known).DayNumber && undated.Known.DayNumber - last <= DaysRetold;
    }

    /// <summary>Whether a text gives its day to within three.</summary>
    public static bool ByDay(Telling telling) =>
        telling.IsDated && telling.Event.Day is { Earliest: { } earliest, Latest: { } latest } && latest.DayNumber - earliest.DayNumber <= 3;
}
