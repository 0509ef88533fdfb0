using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Facts.Knowledge;

namespace Demarche.Record.Corrections;

/// <summary>
/// The step before the fold: facts and rulings in, facts as a person has set them right out. Pure: a ruling is found again by
/// its fact's id or words each time, and what is not found again is told, never dropped.
/// </summary>
public static class CorrectionStep
{
    /// <summary>Applies rulings to the reports that count.</summary>
    /// <param name="reports">Facts as they were read.</param>
    /// <param name="inForce">The rulings that hold, in the order in which they were made.</param>
    /// <param name="knowledge">Codes of acts and names of parties.</param>
    public static CorrectedReports Apply(IEnumerable<ReportFacts> reports, IReadOnlyList<Correction> inForce, IReadOnlyList<KnowledgeFile> knowledge)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(inForce);
        var all = reports.ToList();
        if (inForce.Count == 0)
            return new CorrectedReports(all, [], RecordRulings.None);
        var corrector = new Corrector(inForce, knowledge);
        var attachments = new List<Attachment>();
        for (var i = 0; i < all.Count; i++)
        {
            (all[i], var became) = corrector.Apply(all[i]);
            attachments.AddRange(became);
        }

        var pairs = NeverLinked(all, [.. inForce.Where(c => c.Ruling == Ruling.NeverLink)], attachments);
        var here = all.Select(r => r.Report.Key).ToHashSet();
        attachments.AddRange(corrector.Rulings.Where(c => !here.Contains(c.Facts[0].Report)).Select(c => NotHere(c, c.Facts[0])));
        var order = inForce.Select((c, n) => (c.Id, n)).ToDictionary(c => c.Id, c => c.n, StringComparer.Ordinal);
        return new CorrectedReports(
            all,
            [.. attachments.OrderBy(a => order[a.Correction.Id])],
            new RecordRulings([.. inForce.Where(c => c.Ruling is Ruling.Merge or Ruling.Split or Ruling.NeverMerge)], pairs));
    }

    private static List<(string, string)> NeverLinked(List<ReportFacts> all, List<Correction> rulings, List<Attachment> attachments)
    {
        var pairs = new List<(string, string)>();
        if (rulings.Count == 0)
            return pairs;
        var byKey = all.ToDictionary(r => r.Report.Key);
        foreach (var ruling in rulings)
        {
            var found = ruling.Facts.Select(q => byKey.TryGetValue(q.Report, out var facts) ? FactSearch.Find(facts, q) : (null, null!)).ToList();
            if (found is [({ } one, _), ({ } other, _)])
                pairs.Add((one.Id, other.Id));
            for (var i = 0; i < found.Count; i++)
            {
                var (quote, (fact, reason)) = (ruling.Facts[i], found[i]);
                attachments.Add(reason is null
                    ? NotHere(ruling, quote)
                    : new Attachment(ruling, quote.Report, quote.Label, fact is null ? AttachmentState.NotReattached : AttachmentState.Applied, fact?.Id, reason));
            }
        }

        return pairs;
    }

    private static Attachment NotHere(Correction ruling, FactQuote quote) =>
        new(ruling, quote.Report, quote.Label, AttachmentState.ReportNotHere, null, "its report is not among those that count here");
}
