using Demarche.Facts;

namespace Demarche.Record.Contacts;

/// <summary>Meetings of two parties and nobody else whose day a report tells, by the two.</summary>
internal sealed class MeetingsOfTwo
{
    private readonly ILookup<(string, string), Contact> _bySides;

    /// <summary>Takes those among all contacts, whose order they keep.</summary>
    public MeetingsOfTwo(IEnumerable<Contact> contacts) => _bySides = contacts
        .Where(c => c.Kind == ContactKind.Meet && c.Parties.Count == 2 && c.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut)
        .ToLookup(c => Key(c.Parties[0], c.Parties[1]));

    /// <summary>Meetings of the two, by the day known.</summary>
    public IEnumerable<Contact> Between(string one, string other) => _bySides[Key(one, other)];

    private static (string, string) Key(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
