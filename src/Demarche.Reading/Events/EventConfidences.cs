using System.Globalization;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// <c>knowledge/confidence.tsv</c>: how likely an event is right, sides and modality included, by a logistic regression over what
/// is known of it. Trained on annotated reports by <c>workshop train confidence</c>.
/// </summary>
internal sealed class EventConfidences
{
    // Without weights nothing is known: the file may be left out of a trimmed knowledge folder.
    private const double Unmeasured = .4;
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    public EventConfidences(IEnumerable<KnowledgeFile> files)
    {
        foreach (var row in files.Where(f => f.Name == "confidence.tsv").SelectMany(f => f.Rows()))
            _weights[row["feature"]] = double.Parse(row["weight"], CultureInfo.InvariantCulture);
    }

    /// <summary>0 to 1, to two decimals.</summary>
    public double Of(Event read)
    {
        if (_weights.Count == 0)
            return Unmeasured;
        var sum = Features(read).Sum(f => _weights.GetValueOrDefault(f));
        return Math.Round(1 / (1 + Math.Exp(-sum)), 2);
    }

    /// <summary>What the regression sees of an event; each feature is there or not.</summary>
    public static IEnumerable<string> Features(Event read)
    {
        var rule = read.Why.Rule.Split('.');
        var source = rule[^1] is "sentence" or "report" or "table" or "untold" ? rule[^1] : "given";
        yield return "always";
        yield return $"act={read.Act.Word()}";
        yield return $"way={rule[2]}";
        yield return $"other={source}";
        yield return $"act={read.Act.Word()} other={(source is "given" or "untold" ? "told" : "guessed")}";
        yield return $"modality={read.Modality.Word()}";
        yield return $"words={Math.Min(read.Why.Words.Count, 4)}";
        yield return $"actors={Math.Min(read.Actors.Select(a => a.Party).Distinct().Count(), 3)}";
        yield return $"targets={Math.Min(read.Targets.Select(a => a.Party).Distinct().Count(), 3)}";
        if (rule.Contains("plain"))
            yield return "plain";
        if (rule.Contains("nearby"))
            yield return "nearby";
        if (read.Actors.Any(a => a.Id.StartsWith("person:", StringComparison.Ordinal)))
            yield return "person acts";
        if (read.ToldBy is not null)
            yield return "told by another";
        if (read.StatementId is not null)
            yield return "done by a statement";
        if (read.Matter is not null)
            yield return "matter known";
        if (read.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut)
            yield return "day told";
        if (read.At is not null)
            yield return "place told";
        if (read.Terms.Count > 0)
            yield return "terms told";
    }
}
