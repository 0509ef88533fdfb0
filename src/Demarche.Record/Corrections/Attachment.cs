using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Record.Corrections;

/// <summary>What became of a ruling when it met the facts.</summary>
public enum AttachmentState
{
    /// <summary>It changed what stands.</summary>
    Applied,

    /// <summary>The program reads it so by itself.</summary>
    ReadSo,

    /// <summary>What it rules on was not found again, or not for certain: somebody has to look.</summary>
    NotReattached,

    /// <summary>Its report is not among those that count here: dated later, kept out or removed.</summary>
    ReportNotHere,
}

/// <summary>A ruling and what became of it in one report.</summary>
/// <param name="Correction">The ruling.</param>
/// <param name="Report">The report: the ruling's own, or a version of it.</param>
/// <param name="Label">What people call the report.</param>
/// <param name="State">What became of it.</param>
/// <param name="FactId">The fact it rules on now; null when none was found.</param>
/// <param name="Detail">Why, as a clause; empty when there is nothing to say.</param>
public sealed record Attachment(Correction Correction, ReportKey Report, string Label, AttachmentState State, string? FactId, string Detail);
