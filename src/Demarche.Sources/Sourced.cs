using System.Diagnostics.CodeAnalysis;
using Demarche.Facts;

namespace Demarche.Sources;

/// <summary>What a source gave: a report, or the fault that stands in its place.</summary>
public sealed record Sourced
{
    private Sourced(Report? report, Fault? fault)
    {
        Report = report;
        Fault = fault;
    }

    /// <summary>The report; null when there is a fault.</summary>
    public Report? Report { get; }

    /// <summary>The fault; null when there is a report.</summary>
    public Fault? Fault { get; }

    /// <summary>Whether it is a report.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsReport => Report is not null;

    /// <summary>A report.</summary>
    public static Sourced Of(Report report) => new(report, null);

    /// <summary>A fault.</summary>
    public static Sourced Of(Fault fault) => new(null, fault);
}
