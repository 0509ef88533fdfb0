using Demarche.Facts;

namespace Demarche.Record.Contacts;

/// <summary>
/// Meetings of two parties and nobody else that may answer an offer of talks: read with confidence, and with persons of both sides or of
/// none. Those of two who meet all the time answer nothing.
/// </summary>
internal sealed class MeetingsOfTwo
{
    private const double LeastConfidence = 0.6;

    // The same where nobody is named.
    private const double LeastOfNobody = 0.7;
    private const int DaysOfSilence = 365;

    private readonly ILookup<(string, string), Contact> _bySides;
    private readonly ILookup<(string, string), Contact> _inTouch;

    /// <summary>Takes those among all contacts, whose order they keep.</summary>
    public MeetingsOfTwo(IReadOnlyList<Contact> contacts)
    {
        _bySides = contacts.Where(c => c.Kind == ContactKind.Meet && c.Parties.Count == 2).ToLookup(c => Key(c.Parties[0], c.Parties[1]));
        _inTouch = contacts.Where(c => c is { State: ContactState.Held, Day.Latest: not null })
            .SelectMany(c => c.Parties.SelectMany((one, i) => c.Parties.Skip(i + 1).Select(other => (Sides: Key(one, other), Contact: c))))
            .ToLookup(x => x.Sides, x => x.Contact);
    }

    /// <summary>All contacts that have a say in <see cref="After"/>.</summary>
    public IEnumerable<Contact> Between(string one, string other) => _bySides[Key(one, other)].Concat(_inTouch[Key(one, other)]);

    /// <summary>
    /// The meetings set, or held, by the two since a day: held ones on a day that a report tells, set ones also without a day when a later report
    /// sets them; a held one that a later report tells without a day may have come before. None when the two had been in touch in the year before, also with others or by telephone: allies meet without having been offered it.
    /// </summary>
    public IEnumerable<Contact> After(DateOnly since, string one, string other, ContactState state)
    {
        var met = _bySides[Key(one, other)];
        if (_inTouch[Key(one, other)].Any(c => c.Day.Latest < since && c.Day.Latest >= since.AddDays(-DaysOfSilence)))
            return [];
        return met.Where(c => c.State == state && Answers(c) && IsSince(c));

        bool IsSince(Contact contact) => contact.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut
            ? contact.Known >= since && contact.Day.Earliest >= since
            : contact.Known > since;
    }

    private static bool Answers(Contact contact) =>
        contact.Confidence >= (contact.People.Count == 0 ? LeastOfNobody : LeastConfidence) && (contact.People.Count == 0 || contact.Parties.All(party => contact.People.Any(p => p.Party == party)));

    private static (string, string) Key(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
