using Demarche.Facts;

namespace Demarche.Record.Corrections;

/// <summary>Reports as they stand after all rulings, and what became of each ruling.</summary>
/// <param name="Reports">In the order they came.</param>
/// <param name="Attachments">For each ruling on facts what became of it, in the order of the rulings; a ruling that also met versions of its report stands several times.</param>
/// <param name="Rulings">Those rulings that concern more than one report: on persons and links.</param>
public sealed record CorrectedReports(IReadOnlyList<ReportFacts> Reports, IReadOnlyList<Attachment> Attachments, RecordRulings Rulings)
{
    /// <summary>How many facts were ruled on by hand.</summary>
    public int FactsRuled => Attachments.Where(a => a.State == AttachmentState.Applied).Select(a => (a.Report, a.FactId)).Distinct().Count();
}
