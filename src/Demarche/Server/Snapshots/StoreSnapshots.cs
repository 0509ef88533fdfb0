using System.Runtime.CompilerServices;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;
using Demarche.Record.Knowledge;
using Demarche.Record.Searching;
using Demarche.Store;
using Demarche.Views;

namespace Demarche.Server.Snapshots;

/// <summary>Snapshots of a store. A store serves one thread, so everything asked of it passes one lock.</summary>
internal sealed class StoreSnapshots(IRecordStore store, IReadOnlyList<KnowledgeFile> knowledge) : ISnapshotSource
{
    private readonly Lock _oneAtATime = new();
    private readonly ConditionalWeakTable<ReportFacts, ReportFacts> _guarded = [];
    private readonly RecordMemory _memory = new(knowledge);
    private readonly PartyNames _names = new(knowledge);
    private StoreMoment? _last;

    /// <inheritdoc/>
    public long Version
    {
        get
        {
            lock (_oneAtATime)
                return store.Version;
        }
    }

    /// <inheritdoc/>
    public Snapshot Take()
    {
        StoreMoment now;
        lock (_oneAtATime)
            now = _last = store.Now(_last);
        var seen = Markings.Seen(now.Reports, marked: false).Select(f => _guarded.GetValue(f, Guarded));
        return new Snapshot(CorrectionStep.Apply(seen, now.Corrections.InForce(), knowledge), [], knowledge, _names, _memory);
    }

    /// <inheritdoc/>
    public IReadOnlySet<ReportKey>? With(SearchWords words)
    {
        lock (_oneAtATime)
            return store.With(words);
    }

    /// <inheritdoc/>
    public ReportFacts WithMentions(ReportFacts facts)
    {
        lock (_oneAtATime)
        {
            var held = store.Find(facts.Report.Key.ToString()).FirstOrDefault();
            return held is null ? facts : facts with { Mentions = held.Mentions, Dates = held.Dates };
        }
    }

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();

    // A text is fetched when a page first shows it, and then by the thread of that page.
    private ReportFacts Guarded(ReportFacts facts)
    {
        var text = facts.Report.Text;
        return facts with { Report = facts.Report with { Text = ReportText.Deferred(text.Length, Fetch) } };

        string Fetch()
        {
            lock (_oneAtATime)
                return text.Value;
        }
    }
}
