using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record.Copies;
using Demarche.Record.Corrections;
using Demarche.Record.Folds;
using Demarche.Record.Knowledge;
using Demarche.Record.Searching;

namespace Demarche.Server.Snapshots;

/// <summary>One snapshot for good: of reports that were named on the command line.</summary>
internal sealed class FilesSnapshots(IReadOnlyList<ReportFacts> reports, IReadOnlyList<Fault> faults, IReadOnlyList<KnowledgeFile> knowledge) : ISnapshotSource
{
    /// <inheritdoc/>
    public long Version => 0;

    /// <inheritdoc/>
    public Snapshot Take()
    {
        var sharing = StoryIndex.WithSharedText([.. SameText.Once(reports.Select(r => r.Report))]).ToDictionary(r => r.Key);
        return new Snapshot(new CorrectedReports([.. reports.OrderBy(r => r.Report, ReportOrder.Instance).DistinctBy(r => r.Report.Key).Select(r => r with { Report = sharing[r.Report.Key] })], [], RecordRulings.None), faults, knowledge, new PartyNames(knowledge), new RecordMemory(knowledge));
    }

    /// <inheritdoc/>
    public IReadOnlySet<ReportKey>? With(SearchWords words) => null;

    /// <inheritdoc/>
    public ReportFacts WithMentions(ReportFacts facts) => facts;

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held.
    }
}
