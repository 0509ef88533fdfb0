using Demarche.Facts;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;

namespace Demarche.Record.Actors;

/// <summary>
/// Who is who across the reports it was built from: by families of names, each settled when it is first asked for. Of the directory before it keeps
/// the families in which nobody else is named. Several threads may ask at once.
/// </summary>
internal sealed class ActorDirectory
{
    // By a ruling anybody may be one with anybody: then all are one family.
    private const int Whole = 0;

    // Where more of the reports are others, everybody is looked at anew: so much less is to be kept.
    private const int LeastShareKept = 8;

    private readonly IReadOnlyList<ReportParts> _reports;
    private readonly RecordMemory _memory;
    private readonly RecordRulings _rulings;
    private readonly NameFamilies? _families;
    private readonly PersonFamily?[] _settled;
    private readonly Lazy<Dictionary<ReportKey, NamedPerson[]>> _byReport;

    private ActorDirectory(IReadOnlyList<ReportParts> reports, RecordMemory memory, RecordRulings rulings, NameFamilies? families, PersonFamily?[] settled)
    {
        (_reports, _memory, _rulings, _families, _settled) = (reports, memory, rulings, families, settled);
        _byReport = new(() => _reports.ToDictionary(r => r.Facts.Report.Key, r => r.People));
        People = new DeferredList<RecordActor>(() => [.. Families().SelectMany(f => f.People).OrderBy(a => a.Id, StringComparer.Ordinal)]);
    }

    /// <summary>A directory of reports.</summary>
    /// <param name="reports">What is kept of them, in order of day and key.</param>
    /// <param name="memory">Where names are kept.</param>
    /// <param name="rulings">Rulings by hand on persons.</param>
    /// <param name="former">One of other reports under the same rulings; null for none.</param>
    public static ActorDirectory Of(IReadOnlyList<ReportParts> reports, RecordMemory memory, RecordRulings rulings, ActorDirectory? former)
    {
        if (rulings.People.Count > 0)
            return new(reports, memory, rulings, null, new PersonFamily[1]);
        NamedPerson[][] named = [.. reports.Select(r => r.People)];
        if (former?._families is not { } families || Difference(former._reports, reports) is var (gone, come) && (gone.Count + come.Count) * LeastShareKept > reports.Count)
            return new(reports, memory, rulings, NameFamilies.Of(named, memory.Names.Count), new PersonFamily[memory.Names.Count]);
        var (now, changed) = families.With(gone.SelectMany(r => r.People), come.SelectMany(r => r.People), memory.Names.Count);
        var settled = new PersonFamily[now.Count];
        former._settled.CopyTo(settled, 0);
        foreach (var family in changed)
            settled[family] = null!;
        return new(reports, memory, rulings, now, settled);
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
        foreach (var named in _byReport.Value.GetValueOrDefault(report, []))
        {
            if (named.Entity.Id == entity)
                return named;
        }

        return null;
    }

    /// <summary>Who somebody is whom one of the reports names.</summary>
    public RecordActor ActorOf(NamedPerson named) => Family(_families?.Of(named) ?? Whole).ActorOf(named);

    /// <summary>The person who made a statement; null when no person did.</summary>
    public RecordActor? PersonOf(ReportKey report, Statement statement) => statement.Speaker is { } speaker ? PersonOf(report, speaker) : null;

    /// <summary>Id and name of each person that a report names, in turn and in its order: the same as long as all of them are the same.</summary>
    public string[] NamesIn(ReportKey report) => [.. _byReport.Value.GetValueOrDefault(report, []).Select(ActorOf).SelectMany(a => (string[])[a.Id, a.Name])];

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
        ref var settled = ref _settled[number];
        return settled ?? Interlocked.CompareExchange(ref settled, new PersonFamily(_families?.MembersOf(number) ?? [.. _reports.SelectMany(r => r.People)], _memory, _rulings), null) ?? settled;
    }

    private static (List<ReportParts> Gone, List<ReportParts> Come) Difference(IReadOnlyList<ReportParts> former, IReadOnlyList<ReportParts> now)
    {
        List<ReportParts> gone = [], come = [];
        var (i, j) = (0, 0);
        while (i < former.Count || j < now.Count)
        {
            var order = i == former.Count ? 1 : j == now.Count ? -1 : former[i] == now[j] ? 0 : Order(former[i], now[j]);
            if (order == 0 && former[i] == now[j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            if (order <= 0)
                gone.Add(former[i++]);
            if (order >= 0)
                come.Add(now[j++]);
        }

        return (gone, come);
    }

    private static int Order(ReportParts one, ReportParts other) =>
        one.Facts.Report.Date.CompareTo(other.Facts.Report.Date) is not 0 and var day ? day : one.Facts.Report.Key.CompareTo(other.Facts.Report.Key);
}
