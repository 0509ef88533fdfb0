using Demarche.Facts;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;

namespace Demarche.Record.Actors;

/// <summary>
/// Who is who across the reports it was built from: by families of names, each settled when it is first asked for, and again only where others are
/// named. Several threads may ask at once.
/// </summary>
internal sealed class ActorDirectory
{
    // By a ruling anybody may be one with anybody: then all are one family, under a number that no name has.
    private const int Whole = -1;

    private readonly RecordMemory _memory;
    private readonly RecordRulings _rulings;
    private readonly Kept<int, PersonFamily> _kept;
    private readonly NamedPerson[][] _named;
    private readonly Dictionary<ReportKey, NamedPerson[]> _byReport;
    private readonly NameFamilies? _families;
    private readonly PersonFamily?[] _settled;

    /// <summary>A directory of reports that stand in order of day and key.</summary>
    /// <param name="reports">What is kept of them.</param>
    /// <param name="memory">Where names are kept.</param>
    /// <param name="rulings">Rulings by hand on persons.</param>
    /// <param name="kept">Where families are kept.</param>
    public ActorDirectory(IReadOnlyList<ReportParts> reports, RecordMemory memory, RecordRulings rulings, Kept<int, PersonFamily> kept)
    {
        (_memory, _rulings, _kept) = (memory, rulings, kept);
        _named = [.. reports.Select(r => r.People)];
        _byReport = new(reports.Count);
        for (var i = 0; i < _named.Length; i++)
            _byReport[reports[i].Facts.Report.Key] = _named[i];
        if (rulings.People.Count == 0)
            _families = NameFamilies.Of(_named, memory.Names.Count);
        _settled = new PersonFamily[_families is null ? 1 : memory.Names.Count];
        People = new DeferredList<RecordActor>(() => [.. Families().SelectMany(f => f.People).OrderBy(a => a.Id, StringComparer.Ordinal)]);
    }

    /// <summary>What became of each ruling on persons.</summary>
    public IReadOnlyList<Attachment> Rulings => _families is null ? Family(Whole).Rulings : [];

    /// <summary>Everybody, in order of id.</summary>
    public IReadOnlyList<RecordActor> People { get; }

    /// <summary>The person whom a report's actor is; null when it is no person.</summary>
    public RecordActor? PersonOf(ReportKey report, Actor actor) => PersonOf(report, actor.Id);

    /// <summary>The person whom a report's entity is; null when it is no person.</summary>
    public RecordActor? PersonOf(ReportKey report, string entity) => NamedIn(report, entity) is { } named ? ActorOf(named) : null;

    /// <summary>The person that a report names by one of its entities; null when that is no person.</summary>
    public NamedPerson? NamedIn(ReportKey report, string entity)
    {
        foreach (var named in _byReport.GetValueOrDefault(report, []))
        {
            if (named.Entity.Id == entity)
                return named;
        }

        return null;
    }

    /// <summary>Who somebody is whom one of the reports names.</summary>
    public RecordActor ActorOf(NamedPerson named) => Family(_families?.Of(named.Name) ?? Whole).ActorOf(named);

    /// <summary>The person who made a statement; null when no person did.</summary>
    public RecordActor? PersonOf(ReportKey report, Statement statement) => statement.Speaker is { } speaker ? PersonOf(report, speaker) : null;

    /// <summary>Id and name of each person that a report names, in turn and in its order: the same as long as all of them are the same.</summary>
    public string[] NamesIn(ReportKey report) => [.. _byReport.GetValueOrDefault(report, []).Select(ActorOf).SelectMany(a => (string[])[a.Id, a.Name])];

    /// <summary>Those whom an id or a name may mean: every word of it stands in one of the person's spellings. In order of id.</summary>
    public IReadOnlyList<RecordActor> Called(string name)
    {
        if (People.FirstOrDefault(p => p.Id == name || p.FormerIds.Contains(name)) is { } only)
            return [only];
        var asked = NameForm.Of(name).Words;
        return asked.Count == 0 ? [] : [.. People.Where(p => p.Spellings.Any(s => asked.All(_memory.Names.Of(s).Form.Words.Contains)))];
    }

    private IEnumerable<PersonFamily> Families() => (_families?.All ?? [Whole]).Select(Family);

    // Of two threads that settle one family at once the first is right.
    private PersonFamily Family(int number)
    {
        ref var settled = ref _settled[Math.Max(number, 0)];
        return settled ?? Interlocked.CompareExchange(ref settled, Settled(number), null) ?? settled;
    }

    private PersonFamily Settled(int number)
    {
        var members = _families?.MembersOf(number) ?? [.. _named.SelectMany(people => people)];
        return _kept.Of(number, members, () => new PersonFamily(members, _memory, _rulings));
    }
}
