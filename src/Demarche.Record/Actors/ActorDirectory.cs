using Demarche.Facts;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;

namespace Demarche.Record.Actors;

/// <summary>
/// Who is who across the reports it was built from. Persons are merged on evidence only: the same full name with a party in
/// common (or none told), or a surname whose report gives the party of the one person of that name. Rulings by hand part and join
/// them on top of that.
/// </summary>
internal sealed class ActorDirectory
{
    private readonly Dictionary<ReportKey, Named> _byReport;
    private readonly NumberedLists _byKey;
    private readonly NumberedLists _lone;
    private readonly NumberedLists _byWord;
    private readonly Dictionary<string, Person> _parted = new(StringComparer.Ordinal);
    private readonly List<Person> _people = [];
    private readonly RecordMemory _memory;
    private readonly PersonRulings _rulings;

    /// <summary>Builds the directory of reports that stand in order of day and key.</summary>
    /// <param name="reports">What is kept of them.</param>
    /// <param name="memory">Where names are kept.</param>
    /// <param name="rulings">Rulings by hand on persons.</param>
    public ActorDirectory(IReadOnlyList<ReportParts> reports, RecordMemory memory, RecordRulings rulings)
    {
        _memory = memory;
        _rulings = new PersonRulings(rulings.People);
        _byReport = new(reports.Count);
        NamedPerson[][] named = [.. reports.Select(r => r.People)];
        (_byKey, _lone, _byWord) = (new(memory.Names.Count), new(memory.Names.Count), new(memory.Names.Count));
        var surnames = new List<(Named In, int At, NamedPerson Person)>();
        for (var r = 0; r < named.Length; r++)
        {
            var people = named[r];
            if (people.Length == 0)
                continue;
            var key = reports[r].Facts.Report.Key;
            var settled = _byReport[key] = new Named(people);
            for (var i = 0; i < people.Length; i++)
            {
                var person = Renamed(key, people[i]);
                if (_rulings.PartedBy(key, person.Entity) is { } ruling)
                    settled.Settle(i, person, Parted(person.Name, ruling));
                else if (person.Name.Form.IsFull)
                    settled.Settle(i, person, NamedInFull(person));
                else
                    surnames.Add((settled, i, person));
            }
        }

        // Surnames wait for all full names: the report that introduces somebody need not be the first.
        foreach (var (settled, at, person) in surnames)
            settled.Settle(at, person, KnownBySurname(person));
        Rulings = _rulings.Join(_people, (from, into) =>
        {
            foreach (var settled in _byReport.Values)
                settled.Replace(from, into);
        });
        NameThem();
        People = new DeferredList<RecordActor>(() => [.. _people.Select(p => p.Actor!).OrderBy(a => a.Id, StringComparer.Ordinal)]);
    }

    /// <summary>What became of each ruling on persons.</summary>
    public IReadOnlyList<Attachment> Rulings { get; }

    /// <summary>Everybody, in order of id.</summary>
    public IReadOnlyList<RecordActor> People { get; }

    /// <summary>The person whom a report's actor is; null when it is no person.</summary>
    public RecordActor? PersonOf(ReportKey report, Actor actor) => PersonOf(report, actor.Id);

    /// <summary>The person whom a report's entity is; null when it is no person.</summary>
    public RecordActor? PersonOf(ReportKey report, string entity) => _byReport.GetValueOrDefault(report)?.PersonOf(entity)?.Actor;

    /// <summary>The person who made a statement; null when no person did.</summary>
    public RecordActor? PersonOf(ReportKey report, Statement statement) => statement.Speaker is { } speaker ? PersonOf(report, speaker) : null;

    /// <summary>Id and name of each person that a report names, in turn and in its order: the same as long as all of them are the same.</summary>
    public string[] NamesIn(ReportKey report) => _byReport.GetValueOrDefault(report)?.Names() ?? [];

    /// <summary>Those whom an id or a name may mean: every word of it stands in one of the person's spellings. In order of id.</summary>
    public IReadOnlyList<RecordActor> Called(string name)
    {
        if (People.FirstOrDefault(p => p.Id == name || p.FormerIds.Contains(name)) is { } only)
            return [only];
        var asked = NameForm.Of(name).Words;
        return asked.Count == 0 ? [] : [.. People.Where(p => p.Spellings.Any(s => asked.All(_memory.Names.Of(s).Form.Words.Contains)))];
    }

    private NamedPerson Renamed(ReportKey report, NamedPerson named) =>
        _rulings.Renamed(report, named.Entity) is var entity && ReferenceEquals(entity, named.Entity) ? named : new NamedPerson(entity, _memory.Names.Of(entity.Name));

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
        var (entity, name) = named;
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
        var byKey = new NumberedLists(_memory.Names.Count);
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

    /// <summary>The persons that a report names, and who each of them is.</summary>
    private sealed class Named(NamedPerson[] people)
    {
        private readonly Person?[] _persons = new Person?[people.Length];

        public void Settle(int at, NamedPerson named, Person person)
        {
            person.Add(named.Entity, named.Name.Form);
            _persons[at] = person;
        }

        public void Replace(Person from, Person into)
        {
            for (var i = 0; i < _persons.Length; i++)
            {
                if (_persons[i] == from)
                    _persons[i] = into;
            }
        }

        public string[] Names()
        {
            var names = new string[_persons.Length * 2];
            for (var i = 0; i < _persons.Length; i++)
                (names[2 * i], names[(2 * i) + 1]) = (_persons[i]!.Actor!.Id, _persons[i]!.Actor!.Name);
            return names;
        }

        // A handful: looking through them is as quick as a table, which would have to be made for every day asked for.
        public Person? PersonOf(string entity)
        {
            for (var i = 0; i < people.Length; i++)
            {
                if (people[i].Entity.Id == entity)
                    return _persons[i];
            }

            return null;
        }
    }
}
