using System.Globalization;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// <c>knowledge/confidence.tsv</c>: the precision, parties and modality included, that each rule has shown on annotated reports.
/// A rule that was never measured has that of the wider rule: its name without the last part.
/// </summary>
internal sealed class Confidences
{
    private const double Unmeasured = .4;
    private readonly Dictionary<string, double> _byRule = new(StringComparer.Ordinal);

    public Confidences(IEnumerable<KnowledgeFile> files)
    {
        foreach (var row in files.Where(f => f.Name == "confidence.tsv").SelectMany(f => f.Rows()))
            _byRule[row["rule"]] = double.Parse(row["confidence"], CultureInfo.InvariantCulture);
    }

    public double Of(Candidate candidate)
    {
        for (var rule = candidate.Rule; rule.Length > 0; rule = rule.LastIndexOf('.') is > 0 and var dot ? rule[..dot] : "")
        {
            if (_byRule.TryGetValue(rule, out var measured))
                return measured;
        }

        return Unmeasured;
    }
}
