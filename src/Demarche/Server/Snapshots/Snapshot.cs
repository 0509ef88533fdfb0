using System.Collections.Concurrent;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record;
using Demarche.Record.Knowledge;
using Demarche.Server.Answers;

namespace Demarche.Server.Snapshots;

/// <summary>
/// The reports and facts that one answer is made from, all of one moment. It never changes: when the store does, another one
/// takes its place, and answers begun on this one end on this one.
/// </summary>
internal sealed class Snapshot
{
    // A desk looks at few days at a time; a state of thousands of reports weighs megabytes.
    private const int MostStates = 48;

    private readonly DossierRecord _record;
    private readonly ConcurrentDictionary<(DateOnly, DateOnly), Lazy<StateOfPlay>> _states = new();
    private readonly Dictionary<string, ReportFacts> _byKey;
    private readonly Dictionary<string, ReportFacts> _byFact = new(StringComparer.Ordinal);

    /// <summary>Takes what was read.</summary>
    /// <param name="reports">Facts, in any order.</param>
    /// <param name="faults">What could not be read.</param>
    /// <param name="knowledge">The knowledge that views are made with.</param>
    public Snapshot(IReadOnlyList<ReportFacts> reports, IReadOnlyList<Fault> faults, IReadOnlyList<KnowledgeFile> knowledge)
    {
        Knowledge = knowledge;
        Names = new PartyNames(knowledge);
        Faults = faults;
        _record = new DossierRecord(reports, knowledge);
        Reports = [.. _record.KnownBy(DateOnly.MaxValue)];
        _byKey = Reports.ToDictionary(r => ShortKey(r.Report.Key), StringComparer.Ordinal);
        foreach (var report in Reports)
        {
            foreach (var id in report.Statements.Select(s => s.Id).Concat(report.Events.Select(e => e.Id)))
                _byFact[id] = report;
        }
    }

    /// <summary>All reports by day and key.</summary>
    public IReadOnlyList<ReportFacts> Reports { get; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>The knowledge that views are made with.</summary>
    public IReadOnlyList<KnowledgeFile> Knowledge { get; }

    /// <summary>How parties are called.</summary>
    public PartyNames Names { get; }

    /// <summary>Answers already made from it.</summary>
    public AnswerCache Answers { get; } = new();

    /// <summary>Day of the last report; null without reports.</summary>
    public DateOnly? LastDay => _record.LastDay;

    /// <summary>How addresses call a report: the first 16 digits of its key.</summary>
    public static string ShortKey(ReportKey key) => key.Hash[..16];

    /// <summary>What stands on a day as known on another.</summary>
    public StateOfPlay On(DateOnly asOf, DateOnly knownBy)
    {
        if (_states.Count > MostStates)
            _states.Clear();
        return _states.GetOrAdd((asOf, knownBy), _ => new Lazy<StateOfPlay>(() => _record.On(asOf, knownBy))).Value;
    }

    /// <summary>The reports dated by a day.</summary>
    public IEnumerable<ReportFacts> KnownBy(DateOnly day) => _record.KnownBy(day);

    /// <summary>The report of a short key; null when there is none.</summary>
    public ReportFacts? Find(string shortKey) => _byKey.GetValueOrDefault(shortKey);

    /// <summary>The report that holds a fact; null when none does.</summary>
    public ReportFacts? FindFact(string id) => _byFact.GetValueOrDefault(id);
}
