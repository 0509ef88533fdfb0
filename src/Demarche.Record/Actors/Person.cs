using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Record.Actors;

/// <summary>A person while the directory is being built.</summary>
internal sealed class Person(NameForm form)
{
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly List<string> _inOrder = [];
    private readonly List<Person> _joined = [];
    private int _reports;

    public List<string> Parties { get; } = [];

    public string PlainId => "person:" + string.Join('-', form.Words);

    public RecordActor? Actor { get; private set; }

    public bool MayStandFor(IReadOnlyList<string> parties) =>
        Parties.Count == 0 || parties.Count == 0 || Parties.Intersect(parties, StringComparer.Ordinal).Any();

    /// <summary>Whether a ruling means this person, or one who was joined to it: by name, and by a party where both are told.</summary>
    public bool IsMeantBy(PersonQuote quote) =>
        (form.Key == NameForm.Of(quote.Name).Key && MayStandFor(quote.Parties)) || _joined.Exists(j => j.IsMeantBy(quote));

    public void Add(Entity entity)
    {
        _reports++;
        Count(entity.Name, 1);
        Stand(entity.Parties);
    }

    /// <summary>Takes another in: the two are one.</summary>
    public void Join(Person other)
    {
        _joined.Add(other);
        _reports += other._reports;
        foreach (var name in other._inOrder)
            Count(name, other._spellings[name]);
        Stand(other.Parties);
    }

    public void Conclude(string id)
    {
        // A lone surname never becomes the name of somebody who is named in full anywhere; nor the name of one who was joined.
        var own = _inOrder.Where(n => NameForm.Of(n).Key == form.Key).DefaultIfEmpty(_inOrder[0]);
        var full = (_joined.Count > 0 ? own : _inOrder.Where(n => !form.IsFull || NameForm.Of(n).IsFull)).DefaultIfEmpty(_inOrder[0]);
        var name = full.MaxBy(n => _spellings[n])!;
        Actor = new RecordActor(id, name, [.. _inOrder], [.. Parties], _reports) { FormerIds = [.. _joined.SelectMany(j => j.Ids()).Where(i => i != id).Distinct(StringComparer.Ordinal)] };
    }

    private IEnumerable<string> Ids() => _joined.SelectMany(j => j.Ids()).Prepend(PlainId);

    private void Count(string name, int times)
    {
        if (_spellings.TryAdd(name, times))
            _inOrder.Add(name);
        else
            _spellings[name] += times;
    }

    private void Stand(IEnumerable<string> parties)
    {
        foreach (var party in parties)
        {
            if (!Parties.Contains(party))
                Parties.Add(party);
        }
    }
}
