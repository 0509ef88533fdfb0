using Demarche.Facts;
using Demarche.Record.Searching;

namespace Demarche.Server.Snapshots;

/// <summary>Where snapshots come from. Used by one thread at a time, but for <see cref="WithMentions"/> and <see cref="With"/>.</summary>
internal interface ISnapshotSource : IDisposable
{
    /// <summary>A number that is another one after every change.</summary>
    long Version { get; }

    /// <summary>All as it is now, read in one piece.</summary>
    Snapshot Take();

    /// <summary>The reports that have all the words of a search; null where no index tells. Reports that are gone since a snapshot have none.</summary>
    IReadOnlySet<ReportKey>? With(SearchWords words);

    /// <summary>The same facts with the mentions and dates of the text.</summary>
    ReportFacts WithMentions(ReportFacts facts);
}
