using System.Globalization;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>
/// <c>knowledge/confidence.tsv</c>: how likely a candidate tells an event at all, and how likely it is right, sides and modality included, by two
/// logistic regressions over its <see cref="EventTraits"/>. Trained on annotated reports by <c>workshop train confidence</c>.
/// </summary>
internal sealed class EventConfidences
{
    // Without weights nothing is known: the file may be left out of a trimmed knowledge folder.
    private const double Unmeasured = .4;

    // Half the F1 of whole stories would do; what something stands against is told by guesses, and needs more.
    private const double LeastKept = .2;
    private const double LeastLost = .4;
    private const double LeastRight = .1;

    private readonly Dictionary<string, (double Told, double Right)> _weights = new(StringComparer.Ordinal);

    public EventConfidences(IEnumerable<KnowledgeFile> files)
    {
        foreach (var row in files.Where(f => f.Name == "confidence.tsv").SelectMany(f => f.Rows()))
            _weights[row["trait"]] = (double.Parse(row["told"], CultureInfo.InvariantCulture), double.Parse(row["right"], CultureInfo.InvariantCulture));
    }

    /// <summary>From 0 to 1: how likely it is right.</summary>
    public double Right(IEnumerable<string> traits) => _weights.Count == 0 ? Unmeasured : Sigmoid(traits.Sum(t => _weights.GetValueOrDefault(t).Right));

    /// <summary>Whether a candidate is taken for an event: where nothing is measured, one against which nothing stands.</summary>
    public bool Takes(Fate fate, IReadOnlyList<string> traits) =>
        _weights.Count == 0 ? fate == Fate.Kept : Takes(fate, Sigmoid(traits.Sum(t => _weights.GetValueOrDefault(t).Told)), Sigmoid(traits.Sum(t => _weights.GetValueOrDefault(t).Right)));

    /// <summary>The same by the likelihoods that it tells an event and that it is right.</summary>
    public static bool Takes(Fate fate, double told, double right) => right >= LeastRight && told >= (fate == Fate.Kept ? LeastKept : LeastLost);

    private static double Sigmoid(double sum) => 1 / (1 + Math.Exp(-sum));
}
