using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Store;

/// <summary>All that a store holds at one moment, whatever is added to it meanwhile.</summary>
/// <param name="Reports">The facts of every report, without mentions, by date and then key.</param>
/// <param name="Corrections">Every ruling by hand.</param>
public sealed record StoreMoment(IReadOnlyList<ReportFacts> Reports, CorrectionLog Corrections)
{
    /// <summary>Each row's facts with a mark that is another one when the row is, so that a later moment reads only what has changed.</summary>
    internal IReadOnlyDictionary<long, (string Mark, ReportFacts Facts)> Rows { get; init; } = new Dictionary<long, (string, ReportFacts)>();
}
