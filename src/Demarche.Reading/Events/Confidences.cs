using System.Globalization;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// The precision that each rule has shown on annotated reports: <c>knowledge/statement-confidence.tsv</c> for statements, speaker included.
/// A rule that was never measured has that of the wider rule: its name without the last part.
/// </summary>
internal sealed class Confidences
{
    private const double Unmeasured = .4;
    private readonly Dictionary<string, double> _byRule = new(StringComparer.Ordinal);

    public Confidences(IEnumerable<KnowledgeFile> files, string table)
    {
        foreach (var row in files.Where(f => f.Name == table).SelectMany(f => f.Rows()))
            _byRule[row["rule"]] = double.Parse(row["confidence"], CultureInfo.InvariantCulture);
    }

    /// <summary>The share of right facts that a rule has shown, 0 to 1.</summary>
    public double Of(string rule)
    {
        for (; rule.Length > 0; rule = rule.LastIndexOf('.') is > 0 and var dot ? rule[..dot] : "")
        {
            if (_byRule.TryGetValue(rule, out var measured))
                return measured;
        }

        return Unmeasured;
    }
}
