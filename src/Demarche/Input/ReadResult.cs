using Demarche.Facts;

namespace Demarche.Input;

/// <summary>What became of one report.</summary>
internal sealed record ReadResult
{
    private ReadResult()
    {
    }

    /// <summary>What was read; null when there is a fault or the report was known.</summary>
    public ReportFacts? Facts { get; private init; }

    /// <summary>The fault in the place of facts.</summary>
    public Fault? Fault { get; private init; }

    /// <summary>A report that needed no reading, because it was known.</summary>
    public Report? Known { get; private init; }

    public static ReadResult Of(ReportFacts facts) => new() { Facts = facts };

    public static ReadResult Of(Fault fault) => new() { Fault = fault };

    public static ReadResult OfKnown(Report report) => new() { Known = report };
}
