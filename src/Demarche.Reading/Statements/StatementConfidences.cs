using System.Globalization;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Statements;

/// <summary>
/// <c>knowledge/statement-confidence.tsv</c>: how likely a statement is right, its speaker included, by a logistic regression over its
/// <see cref="StatementTraits"/>. Trained on annotated reports by <c>workshop train statement-confidence</c>.
/// </summary>
internal sealed class StatementConfidences
{
    // Without weights nothing is known: the file may be left out of a trimmed knowledge folder.
    private const double Unmeasured = .4;

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    public StatementConfidences(IEnumerable<KnowledgeFile> files)
    {
        foreach (var row in files.Where(f => f.Name == "statement-confidence.tsv").SelectMany(f => f.Rows()))
            _weights[row["trait"]] = double.Parse(row["weight"], CultureInfo.InvariantCulture);
    }

    /// <summary>From 0 to 1, to two decimals.</summary>
    public double Of(IEnumerable<string> traits) =>
        Math.Round(_weights.Count == 0 ? Unmeasured : 1 / (1 + Math.Exp(-traits.Sum(t => _weights.GetValueOrDefault(t)))), 2);
}
