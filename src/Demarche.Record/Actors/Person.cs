using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Record.Actors;

/// <summary>A person while the directory is being built.</summary>
internal sealed class Person(NameForm form)
{
    // Nearly nobody is joined to another; of ten thousand reports there are twenty thousand persons.
    private static readonly List<Person> NobodyJoined = [];

    // A handful, in order of first use.
    private readonly List<Spelling> _spellings = [];
    private List<Person> _joined = NobodyJoined;
    private int _reports;

    public List<string> Parties { get; } = [];

    public string PlainId => form.PlainId;

    public RecordActor? Actor { get; private set; }

    public bool MayStandFor(IReadOnlyList<string> parties) =>
        Parties.Count == 0 || parties.Count == 0 || StandsFor(parties);

    /// <summary>Whether the person stood for one of the parties.</summary>
    public bool StandsFor(IReadOnlyList<string> parties)
    {
        foreach (var party in parties)
        {
            if (Parties.Contains(party))
                return true;
        }

        return false;
    }

    /// <summary>Whether a ruling means this person, or one who was joined to it: by name, and by a party where both are told.</summary>
    public bool IsMeantBy(PersonQuote quote) =>
        (form.Key == NameForm.Of(quote.Name).Key && MayStandFor(quote.Parties)) || _joined.Exists(j => j.IsMeantBy(quote));

    public void Add(Entity entity, NameForm spelled)
    {
        _reports++;
        Count(entity.Name, spelled, 1);
        Stand(entity.Parties);
    }

    /// <summary>Takes another in: the two are one.</summary>
    public void Join(Person other)
    {
        _joined = [.. _joined, other];
        _reports += other._reports;
        foreach (var spelling in other._spellings)
            Count(spelling.Name, spelling.Form, spelling.Times);
        Stand(other.Parties);
    }

    public void Conclude(string id)
    {
        // A lone surname never becomes the name of somebody who is named in full anywhere; nor the name of one who was joined.
        Spelling? most = null;
        foreach (var spelling in _spellings)
        {
            if ((_joined.Count > 0 ? spelling.Form.Key == form.Key : !form.IsFull || spelling.Form.IsFull) && (most is null || spelling.Times > most.Times))
                most = spelling;
        }

        Actor = new RecordActor(id, (most ?? _spellings[0]).Name, _spellings is [var only] ? [only.Name] : [.. _spellings.Select(s => s.Name)], [.. Parties], _reports)
        {
            FormerIds = _joined.Count == 0 ? [] : [.. _joined.SelectMany(j => j.Ids()).Where(i => i != id).Distinct(StringComparer.Ordinal)],
        };
    }

    private IEnumerable<string> Ids() => _joined.SelectMany(j => j.Ids()).Prepend(PlainId);

    private void Count(string name, NameForm spelled, int times)
    {
        foreach (var spelling in _spellings)
        {
            if (spelling.Name != name)
                continue;
            spelling.Times += times;
            return;
        }

        _spellings.Add(new Spelling(name, spelled) { Times = times });
    }

    private void Stand(IReadOnlyList<string> parties)
    {
        foreach (var party in parties)
        {
            if (!Parties.Contains(party))
                Parties.Add(party);
        }
    }

    private sealed class Spelling(string name, NameForm form)
    {
        public string Name => name;

        public NameForm Form => form;

        public int Times { get; set; }
    }
}
