using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Tellings;

namespace Demarche.Record.Contacts;

/// <summary>What a telling tells of contacts: made again only when its persons are somebody else than they were.</summary>
/// <param name="telling">The telling.</param>
/// <param name="told">The kind of contact and whether it is told to be put off; null when it tells none.</param>
internal sealed class ToldContacts(Telling telling, (ContactKind Kind, bool IsPutOff)? told)
{
    private IReadOnlyList<Actor>? _actors;
    private NamedPerson?[]? _named;

    // On an earlier day a person may bear another name: whoever looks at two days in turn finds both.
    private volatile Made[] _made = [];

    /// <summary>Whether it tells any.</summary>
    public bool AreAny => told is not null;

    /// <summary>The contacts between persons or parties that are two at least, or within a union of states.</summary>
    /// <param name="directory">Who its persons are.</param>
    public IReadOnlyList<ContactTelling> Under(ActorDirectory directory)
    {
        if (told is not var (kind, isPutOff))
            return [];
        _actors ??= ContactTelling.ThoseOf(telling, kind);
        _named ??= [.. _actors.Select(a => directory.NamedIn(telling.Report.Report.Key, a.Id))];
        var kept = _made;
        if (Array.Find(kept, m => IsOf(m.Persons, _named, directory)) is { } known)
            return known.Contacts;
        var persons = Array.ConvertAll(_named, named => named is null ? null : directory.ActorOf(named));
        var names = new string?[persons.Length * 3];
        for (var i = 0; i < persons.Length; i++)
        {
            if (persons[i] is { } person)
                (names[3 * i], names[(3 * i) + 1], names[(3 * i) + 2]) = (person.Id, person.Name, ContactTelling.PartyOf(_actors[i], person));
        }

        if (Array.Find(kept, m => m.Names.AsSpan().SequenceEqual(names)) is { } same)
            return same.Contacts;
        var made = new Made(persons, names, [.. ContactTelling.From(telling, kind, isPutOff, directory).Where(c => c.IsBetweenSome)]);
        _made = [made, .. kept.Take(1)];
        return made.Contacts;
    }

    private static bool IsOf(RecordActor?[] persons, NamedPerson?[] named, ActorDirectory directory)
    {
        for (var i = 0; i < named.Length; i++)
        {
            if (named[i] is { } person && !ReferenceEquals(persons[i], directory.ActorOf(person)))
                return false;
        }

        return true;
    }

    private sealed record Made(RecordActor?[] Persons, string?[] Names, IReadOnlyList<ContactTelling> Contacts);
}
