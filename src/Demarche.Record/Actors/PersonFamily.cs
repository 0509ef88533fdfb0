using Demarche.Facts;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;

namespace Demarche.Record.Actors;

/// <summary>
/// Who is who among those whose names may mean one person. Persons are merged on evidence only: the same full name with a party in common (or none
/// told), or a surname whose report gives the party of the one person of that name. Rulings by hand part and join them on top of that.
/// </summary>
internal sealed class PersonFamily
{
    private readonly NamedPerson[] _members;
    private readonly Person[] _persons;
    private readonly Dictionary<NamedPerson, int>? _places;
    private readonly NumberedLists _byKey = new();
    private readonly NumberedLists _lone = new();
    private readonly NumberedLists _byWord = new();
    private readonly Dictionary<string, Person> _parted = new(StringComparer.Ordinal);
    private readonly List<Person> _people = [];
    private readonly RecordMemory _memory;
    private readonly PersonRulings _rulings;

    // Looking through a handful is as quick as a table.
    private const int Handful = 8;

    /// <summary>Settles who everybody is.</summary>
    /// <param name="members">In order of report and place.</param>
    /// <param name="memory">Where names are kept.</param>
    /// <param name="rulings">Rulings by hand on persons.</param>
    public PersonFamily(NamedPerson[] members, RecordMemory memory, RecordRulings rulings)
    {
        _members = members;
        _memory = memory;
        _rulings = new PersonRulings(rulings.People);
        _persons = new Person[members.Length];
        _places = members.Length > Handful ? new(members.Length) : null;
        var surnames = new List<(int At, NamedPerson Person)>();
        for (var i = 0; i < members.Length; i++)
        {
            _places?.Add(members[i], i);
            var named = Renamed(members[i]);
            if (_rulings.PartedBy(named.Report.Key, named.Entity) is { } ruling)
                Settle(i, named, Parted(named.Name, ruling));
            else if (named.IsFull)
                Settle(i, named, NamedInFull(named));
            else
                surnames.Add((i, named));
        }

        // Surnames wait for all full names: the report that introduces somebody need not be the first.
        foreach (var (at, named) in surnames)
            Settle(at, named, KnownBySurname(named));
        Rulings = _rulings.Join(_people, (from, into) => _persons.AsSpan().Replace(from, into));
        NameThem();
    }

    /// <summary>Everybody, in order of first report.</summary>
    public IEnumerable<RecordActor> People => _people.Select(p => p.Actor!);

    /// <summary>What became of each ruling on persons.</summary>
    public IReadOnlyList<Attachment> Rulings { get; }

    /// <summary>Who a member is.</summary>
    public RecordActor ActorOf(NamedPerson member) => _persons[_places is null ? Array.IndexOf(_members, member) : _places[member]].Actor!;

    private void Settle(int at, NamedPerson named, Person person)
    {
        person.Add(named.Entity, named.Name.Form);
        _persons[at] = person;
    }

    private NamedPerson Renamed(NamedPerson named) =>
        _rulings.Renamed(named.Report.Key, named.Entity) is var entity && ReferenceEquals(entity, named.Entity) ? named : new NamedPerson(named.Report, named.Place, entity, _memory.Names.Of(entity.Name));

    private Person NamedInFull(NamedPerson named)
    {
        var name = named.Name;
        if (_byKey.First(name.Key, (named.Entity, _rulings), static (p, of) => p.MayStandFor(of.Entity.Parties) && of._rulings.MayJoin(p, of.Entity)) is { } known)
            return known;
        var person = NewPerson(name);
        _byKey.Add(name.Key, person);
        foreach (var word in name.Calls)
            _byWord.Add(word, person);
        return person;
    }

    // "Kim" of South Korea in one report and "Kim Eui-kyeom" in another are one man only if no other Kim stands for the South.
    private Person KnownBySurname(NamedPerson named)
    {
        var (entity, name) = (named.Entity, named.Name);
        if (entity.Parties.Count > 0 && _byWord.Only(name.Key, (entity, _rulings), static (p, of) => p.StandsFor(of.entity.Parties) && of._rulings.MayJoin(p, of.entity)) is { } called)
            return called;
        if (_lone.First(name.Key, entity.Parties, static (p, parties) => p.Parties.SequenceEqual(parties, StringComparer.Ordinal)) is { } same)
            return same;
        var person = NewPerson(name);
        _lone.Add(name.Key, person);
        return person;
    }

    // Somebody else of the same name, by a ruling: nobody joins him by his name alone.
    private Person Parted(NumberedName name, string ruling)
    {
        if (!_parted.TryGetValue(ruling, out var person))
            _parted[ruling] = person = NewPerson(name);
        return person;
    }

    private Person NewPerson(NumberedName name)
    {
        var person = new Person(name);
        _people.Add(person);
        return person;
    }

    private void NameThem()
    {
        // Nearly everybody is the only one of a name; whose ids are the same, their keys are.
        var byKey = new NumberedLists();
        foreach (var person in _people)
            byKey.Add(person.Name.Key, person);
        foreach (var (first, others) in byKey.All)
        {
            if (others is null)
            {
                first.Conclude(first.PlainId);
                continue;
            }

            foreach (var namesakes in others.Prepend(first).GroupBy(p => p.PlainId, StringComparer.Ordinal))
                NameApart([.. namesakes]);
        }
    }

    private void NameApart(List<Person> namesakes)
    {
        if (namesakes is [var only])
        {
            only.Conclude(only.PlainId);
            return;
        }

        foreach (var same in namesakes.GroupBy(p => p.PlainId + ":" + string.Join('+', p.Parties.Order(StringComparer.Ordinal)), StringComparer.Ordinal))
        {
            foreach (var (number, person) in same.Index())
                person.Conclude(_memory.Same(number == 0 ? same.Key : $"{same.Key}:{number + 1}"));
        }
    }
}
