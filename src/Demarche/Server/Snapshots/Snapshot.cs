using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;
using Demarche.Record.Knowledge;
using Demarche.Record.Sayings;
using Demarche.Server.Answers;

namespace Demarche.Server.Snapshots;

/// <summary>
/// The reports and facts that one answer is made from, all of one moment. It never changes: when the store does, another one
/// takes its place, and answers begun on this one end on this one.
/// </summary>
internal sealed class Snapshot
{
    private readonly Lazy<Dictionary<string, ReportFacts>> _byKey;

    /// <summary>Takes what was read.</summary>
    /// <param name="corrected">Facts, in any order, as rulings by hand have set them right.</param>
    /// <param name="faults">What could not be read.</param>
    /// <param name="knowledge">The knowledge that views are made with.</param>
    /// <param name="names">How that knowledge calls parties.</param>
    /// <param name="memory">What is kept of the record from one snapshot to the next.</param>
    public Snapshot(CorrectedReports corrected, IReadOnlyList<Fault> faults, IReadOnlyList<KnowledgeFile> knowledge, PartyNames names, RecordMemory memory)
    {
        Answers = new AnswerCache(this);
        Corrections = corrected.FactsRuled;
        Knowledge = knowledge;
        Names = names;
        Faults = faults;
        Record = new DossierRecord(corrected.Reports, memory, corrected.Rulings);
        Reports = [.. Record.KnownBy(DateOnly.MaxValue)];
        _byKey = new(() => Reports.ToDictionary(r => ShortKey(r.Report.Key), StringComparer.Ordinal));
    }

    /// <summary>The record of all reports, to be asked on any day.</summary>
    public DossierRecord Record { get; }

    /// <summary>How many facts a person ruled on.</summary>
    public int Corrections { get; }

    /// <summary>All reports by day and key.</summary>
    public IReadOnlyList<ReportFacts> Reports { get; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>The knowledge that views are made with.</summary>
    public IReadOnlyList<KnowledgeFile> Knowledge { get; }

    /// <summary>How parties are called.</summary>
    public PartyNames Names { get; }

    /// <summary>Answers already made from it.</summary>
    public AnswerCache Answers { get; }

    /// <summary>Day of the last report; null without reports.</summary>
    public DateOnly? LastDay => Record.LastDay;

    /// <summary>How addresses call a report: the first 16 digits of its key.</summary>
    public static string ShortKey(ReportKey key) => key.Hash[..16];

    /// <summary>What stands on a day as known on another.</summary>
    public StateOfPlay On(DateOnly asOf, DateOnly knownBy) => Record.On(asOf, knownBy);

    /// <summary>Computes the latest state before anybody waits for it.</summary>
    public Snapshot Warm()
    {
        if (LastDay is { } day)
            On(day, day);
        return this;
    }

    /// <summary>Computes what else the pages of the latest day stand on: with thousands of reports each of it takes a second.</summary>
    public void WarmAll()
    {
        if (LastDay is not { } day)
            return;
        Record.Timeline(day, day);
        Record.Sayings(new SayingsQuestion(), day, day);
        Record.Disagreements(day, day);
        if (DayBefore(day) is { } before)
            On(before, before);
    }

    /// <summary>The day of the last report before a day; null when there is none.</summary>
    public DateOnly? DayBefore(DateOnly day) => Reports.Select(r => (DateOnly?)r.Report.Date).LastOrDefault(d => d < day);

    /// <summary>The reports dated by a day.</summary>
    public IEnumerable<ReportFacts> KnownBy(DateOnly day) => Record.KnownBy(day);

    /// <summary>The report of a short key; null when there is none.</summary>
    public ReportFacts? Find(string shortKey) => _byKey.Value.GetValueOrDefault(shortKey);
}
