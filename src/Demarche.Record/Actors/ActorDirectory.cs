using System.Runtime.InteropServices;
using Demarche.Facts;
using Demarche.Record.Corrections;

namespace Demarche.Record.Actors;

/// <summary>
/// Who is who across the reports it was built from. Persons are merged on evidence only: the same full name with a party in
/// common (or none told), or a surname whose report gives the party of the one person of that name. Rulings by hand part and join
/// them on top of that.
/// </summary>
internal sealed class ActorDirectory
{
    private readonly Dictionary<ReportKey, Dictionary<string, Person>> _byReport = [];
    private readonly Dictionary<string, NameForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _parted = new(StringComparer.Ordinal);
    private readonly List<Person> _people = [];
    private readonly PersonRulings _rulings;

    /// <summary>Builds the directory of reports that stand in order of day and key.</summary>
    /// <param name="reports">Their facts.</param>
    /// <param name="rulings">Rulings by hand on persons; null for none.</param>
    public ActorDirectory(IEnumerable<ReportFacts> reports, RecordRulings? rulings = null)
    {
        _rulings = new PersonRulings((rulings ?? RecordRulings.None).People);
        var surnames = new List<(ReportKey Report, Entity Entity)>();
        foreach (var report in reports)
        {
            foreach (var named in report.Entities)
            {
                if (named.Kind != EntityKind.Person)
                    continue;
                var entity = _rulings.Renamed(report.Report.Key, named);
                if (_rulings.PartedBy(report.Report.Key, entity) is { } ruling)
                    Settle(report.Report.Key, entity, Parted(entity, ruling));
                else if (FormOf(entity.Name).IsFull)
                    Settle(report.Report.Key, entity, NamedInFull(entity));
                else
                    surnames.Add((report.Report.Key, entity));
            }
        }

        // Surnames wait for all full names: the report that introduces somebody need not be the first.
        foreach (var (report, entity) in surnames)
            Settle(report, entity, KnownBySurname(entity));
        Rulings = _rulings.Join(_people, (from, into) =>
        {
            foreach (var mentions in _byReport.Values)
            {
                foreach (var (mention, _) in mentions.Where(m => m.Value == from).ToList())
                    mentions[mention] = into;
            }
        });
        NameThem();
    }

    /// <summary>What became of each ruling on persons.</summary>
    public IReadOnlyList<Attachment> Rulings { get; }

    /// <summary>Everybody, in order of id.</summary>
    public IReadOnlyList<RecordActor> People { get; private set; } = [];

    /// <summary>The person whom a report's actor is; null when it is no person.</summary>
    public RecordActor? PersonOf(ReportKey report, Actor actor) => PersonOf(report, actor.Id);

    /// <summary>The person whom a report's entity is; null when it is no person.</summary>
    public RecordActor? PersonOf(ReportKey report, string entity) => _byReport.GetValueOrDefault(report)?.GetValueOrDefault(entity)?.Actor;

    /// <summary>The person who made a statement; null when no person did.</summary>
    public RecordActor? PersonOf(ReportKey report, Statement statement) => statement.Speaker is { } speaker ? PersonOf(report, speaker) : null;

    /// <summary>Those whom an id or a name may mean: every word of it stands in one of the person's spellings. In order of id.</summary>
    public IReadOnlyList<RecordActor> Called(string name)
    {
        if (People.FirstOrDefault(p => p.Id == name || p.FormerIds.Contains(name)) is { } only)
            return [only];
        var asked = NameForm.Of(name).Words;
        return asked.Count == 0 ? [] : [.. People.Where(p => p.Spellings.Any(s => asked.All(FormOf(s).Words.Contains)))];
    }

    private NameForm FormOf(string name)
    {
        if (!_forms.TryGetValue(name, out var form))
            _forms[name] = form = NameForm.Of(name);
        return form;
    }

    private void Settle(ReportKey report, Entity entity, Person person)
    {
        person.Add(entity, FormOf(entity.Name));
        if (!_byReport.TryGetValue(report, out var mentions))
            _byReport[report] = mentions = new(StringComparer.Ordinal);
        mentions.TryAdd(entity.Id, person);
    }

    private Person NamedInFull(Entity entity)
    {
        var form = FormOf(entity.Name);
        if (!_byKey.TryGetValue(form.Key, out var namesakes))
            _byKey[form.Key] = namesakes = [];
        foreach (var namesake in namesakes)
        {
            if (namesake.MayStandFor(entity.Parties) && _rulings.MayJoin(namesake, entity))
                return namesake;
        }

        var person = NewPerson(form);
        namesakes.Add(person);
        foreach (var word in form.Words.Distinct(StringComparer.Ordinal))
        {
            if (!form.MayBeCalled(word))
                continue;
            if (!_byWord.TryGetValue(word, out var called))
                _byWord[word] = called = [];
            called.Add(person);
        }

        return person;
    }

    // "Kim" of South Korea in one report and "Kim Eui-kyeom" in another are one man only if no other Kim stands for the South.
    private Person KnownBySurname(Entity entity)
    {
        var form = FormOf(entity.Name);
        if (entity.Parties.Count > 0 && _byWord.TryGetValue(form.Key, out var called))
        {
            var fitting = called.FindAll(p => p.StandsFor(entity.Parties) && _rulings.MayJoin(p, entity));
            if (fitting.Count == 1)
                return fitting[0];
        }

        var lone = form.Key + "|" + string.Join('|', entity.Parties);
        if (!_byKey.TryGetValue(lone, out var same))
            _byKey[lone] = same = [NewPerson(form)];
        return same[0];
    }

    // Somebody else of the same name, by a ruling: nobody joins him by his name alone.
    private Person Parted(Entity entity, string ruling)
    {
        if (!_parted.TryGetValue(ruling, out var person))
            _parted[ruling] = person = NewPerson(FormOf(entity.Name));
        return person;
    }

    private Person NewPerson(NameForm form)
    {
        var person = new Person(form);
        _people.Add(person);
        return person;
    }

    private void NameThem()
    {
        var byPlainId = new Dictionary<string, List<Person>>(_people.Count, StringComparer.Ordinal);
        foreach (var person in _people)
            (CollectionsMarshal.GetValueRefOrAddDefault(byPlainId, person.PlainId, out _) ??= []).Add(person);
        foreach (var (plain, namesakes) in byPlainId)
        {
            if (namesakes is [var only])
            {
                only.Conclude(plain);
                continue;
            }

            foreach (var same in namesakes.GroupBy(p => p.PlainId + ":" + string.Join('+', p.Parties.Order(StringComparer.Ordinal)), StringComparer.Ordinal))
            {
                foreach (var (number, person) in same.Index())
                    person.Conclude(number == 0 ? same.Key : $"{same.Key}:{number + 1}");
            }
        }

        People = [.. _people.Select(p => p.Actor!).OrderBy(a => a.Id, StringComparer.Ordinal)];
    }
}
