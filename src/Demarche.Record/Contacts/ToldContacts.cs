using Demarche.Record.Actors;
using Demarche.Record.Tellings;

namespace Demarche.Record.Contacts;

/// <summary>What a telling tells of contacts: made again only when its persons are somebody else than they were.</summary>
/// <param name="telling">The telling.</param>
/// <param name="told">The kind of contact and whether it is told to be put off; null when it tells none.</param>
internal sealed class ToldContacts(Telling telling, (ContactKind Kind, bool IsPutOff)? told)
{
    // On an earlier day a person may bear another name: whoever looks at two days in turn finds both.
    private volatile Made[] _made = [];

    /// <summary>The contacts between at least two parties.</summary>
    /// <param name="directory">Who its persons are.</param>
    public IReadOnlyList<ContactTelling> Under(ActorDirectory directory)
    {
        if (told is not var (kind, isPutOff))
            return [];
        var names = new string?[telling.Event.Actors.Count * 3];
        for (var i = 0; i < telling.Event.Actors.Count; i++)
        {
            if (directory.PersonOf(telling.Report.Report.Key, telling.Event.Actors[i]) is { } person)
                (names[3 * i], names[(3 * i) + 1], names[(3 * i) + 2]) = (person.Id, person.Name, ContactTelling.PartyOf(telling.Event.Actors[i], person));
        }

        var kept = _made;
        if (Array.Find(kept, m => m.Names.AsSpan().SequenceEqual(names)) is { } same)
            return same.Contacts;
        var made = new Made(names, [.. ContactTelling.From(telling, kind, isPutOff, directory).Where(c => c.Parties.Count >= 2)]);
        _made = [made, .. kept.Take(1)];
        return made.Contacts;
    }

    private sealed record Made(string?[] Names, IReadOnlyList<ContactTelling> Contacts);
}
