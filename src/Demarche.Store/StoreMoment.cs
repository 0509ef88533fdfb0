using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Store;

/// <summary>All that a store holds at one moment, whatever is added to it meanwhile.</summary>
/// <param name="Reports">The facts of every report, without mentions, by date and then key.</param>
/// <param name="Corrections">Every ruling by hand.</param>
public sealed record StoreMoment(IReadOnlyList<ReportFacts> Reports, CorrectionLog Corrections)
{
    /// <summary>The number of each report's row, in the order of <see cref="Reports"/>.</summary>
    internal IReadOnlyList<long> Rows { get; init; } = [];

    /// <summary>The last change that it has: a later moment reads only what was changed since.</summary>
    internal long LastChange { get; init; }
}
