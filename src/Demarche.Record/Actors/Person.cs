using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Record.Actors;

/// <summary>A person while the directory is being built. Of ten thousand reports there are twenty thousand, most of them named once.</summary>
internal sealed class Person(NumberedName name)
{
    // The spelling used first, and the others in order of first use.
    private Spelling _first;
    private List<Spelling>? _others;
    private List<Person>? _joined;
    private int _reports;

    /// <summary>The name under which the person was first met.</summary>
    public NumberedName Name => name;

    /// <summary>Parties the person stood for, in order of first report.</summary>
    public string[] Parties { get; private set; } = [];

    /// <summary>The person's id if no other bears the name.</summary>
    public string PlainId => name.Form.PlainId;

    /// <summary>What the directory tells of the person; null until it is concluded.</summary>
    public RecordActor? Actor { get; private set; }

    /// <summary>Whether nothing told of parties keeps a mention from being of this person.</summary>
    public bool MayStandFor(IReadOnlyList<string> parties) => Parties.Length == 0 || parties.Count == 0 || StandsFor(parties);

    /// <summary>Whether the person stood for one of the parties.</summary>
    public bool StandsFor(IReadOnlyList<string> parties)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (Array.IndexOf(Parties, parties[i]) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a ruling means this person, or one who was joined to it: by name, and by a party where both are told.</summary>
    public bool IsMeantBy(PersonQuote quote) =>
        (name.Form.Key == NameForm.Of(quote.Name).Key && MayStandFor(quote.Parties)) || _joined?.Exists(j => j.IsMeantBy(quote)) == true;

    /// <summary>Adds a report's mention.</summary>
    public void Add(Entity entity, NameForm spelled)
    {
        _reports++;
        Count(new Spelling(entity.Name, spelled, 1));
        Stand(entity.Parties);
    }

    /// <summary>Takes another in: the two are one.</summary>
    public void Join(Person other)
    {
        (_joined ??= []).Add(other);
        _reports += other._reports;
        foreach (var spelling in other.Spellings())
            Count(spelling);
        Stand(other.Parties);
    }

    /// <summary>Gives the person its id; nothing is added after that.</summary>
    public void Conclude(string id)
    {
        // A lone surname never becomes the name of somebody who is named in full anywhere; nor the name of one who was joined.
        Spelling? most = null;
        foreach (var spelling in Spellings())
        {
            if ((_joined is not null ? spelling.Form.Key == name.Form.Key : !name.Form.IsFull || spelling.Form.IsFull) && (most is null || spelling.Times > most.Value.Times))
                most = spelling;
        }

        Actor = new RecordActor(id, (most ?? _first).Name, _others is null ? [_first.Name] : [.. Spellings().Select(s => s.Name)], Parties, _reports)
        {
            FormerIds = _joined is null ? [] : [.. _joined.SelectMany(j => j.Ids()).Where(i => i != id).Distinct(StringComparer.Ordinal)],
        };
    }

    private IEnumerable<string> Ids() => (_joined ?? []).SelectMany(j => j.Ids()).Prepend(PlainId);

    private IEnumerable<Spelling> Spellings() => _others is null ? [_first] : _others.Prepend(_first);

    private void Count(Spelling spelled)
    {
        if (_first.Times == 0)
        {
            _first = spelled;
        }
        else if (_first.Name == spelled.Name)
        {
            _first = _first with { Times = _first.Times + spelled.Times };
        }
        else if (_others?.FindIndex(s => s.Name == spelled.Name) is { } at and >= 0)
        {
            _others[at] = _others[at] with { Times = _others[at].Times + spelled.Times };
        }
        else
        {
            (_others ??= []).Add(spelled);
        }
    }

    private void Stand(IReadOnlyList<string> parties)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (Array.IndexOf(Parties, parties[i]) < 0)
                Parties = Parties.Length == 0 && parties is string[] { Length: 1 } only ? only : [.. Parties, parties[i]];
        }
    }

    private readonly record struct Spelling(string Name, NameForm Form, int Times);
}
