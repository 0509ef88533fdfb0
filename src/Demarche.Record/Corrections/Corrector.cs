using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Facts.Knowledge;
using Demarche.Record.Copies;

namespace Demarche.Record.Corrections;

/// <summary>Applies rulings on facts, report by report: each concerns one report and the versions of it, and no other.</summary>
public sealed class Corrector
{
    private readonly IReadOnlyList<Correction> _rulings;
    private readonly HashSet<ReportKey> _keys;
    private readonly HashSet<string> _labels;
    private readonly HashSet<string> _addresses;
    private readonly NewValues _values;

    /// <summary>Takes the rulings that hold, in the order in which they were made.</summary>
    /// <param name="inForce">Rulings of any kind; those on persons and links are left to <see cref="CorrectionStep"/>.</param>
    /// <param name="knowledge">Codes of acts and names of parties.</param>
    public Corrector(IReadOnlyList<Correction> inForce, IReadOnlyList<KnowledgeFile> knowledge)
    {
        ArgumentNullException.ThrowIfNull(inForce);
        _rulings = [.. inForce.Where(c => c.Facts.Count == 1)];
        _keys = [.. _rulings.Select(c => c.Facts[0].Report)];
        _labels = _rulings.Select(c => c.Facts[0].Label).ToHashSet(StringComparer.Ordinal);
        _addresses = _rulings.Select(c => ReportAddress.Of(c.Facts[0].Url)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _values = new NewValues(knowledge);
    }

    /// <summary>The rulings on single facts.</summary>
    internal IReadOnlyList<Correction> Rulings => _rulings;

    /// <summary>A report's facts as they stand after the rulings on them, and what became of each.</summary>
    public (ReportFacts Facts, IReadOnlyList<Attachment> Attachments) Apply(ReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var report = facts.Report;
        if (!_keys.Contains(report.Key) && !_labels.Contains(report.Label) && !(_addresses.Count > 0 && ReportAddress.Of(report.Url) is { } address && _addresses.Contains(address)))
            return (facts, []);
        var bench = new RulingBench(facts, _values);
        List<Attachment> attachments = [.. _rulings.Where(r => Concerns(r.Facts[0], report)).Select(bench.Apply).OfType<Attachment>()];
        return (bench.Facts, attachments);
    }

    /// <summary>Whether a ruling that quotes a fact concerns a report: the one it was made on, or another text under its label or address.</summary>
    public static bool Concerns(FactQuote quote, Report report)
    {
        ArgumentNullException.ThrowIfNull(quote);
        ArgumentNullException.ThrowIfNull(report);
        return quote.Report == report.Key || quote.Label == report.Label || (ReportAddress.Of(quote.Url) is { } address && address == ReportAddress.Of(report.Url));
    }
}
