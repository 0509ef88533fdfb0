using System.Text.RegularExpressions;

namespace Demarche.Workshop.Html;

/// <summary>
/// How well a text agrees with another, by their four-word sequences; pages count alike, whatever their length. Precision
/// and recall are means over the pages, F1 is theirs.
/// </summary>
internal sealed partial class ShingleScore
{
    private const int Words = 4;

    private readonly List<double> _precisions = [];
    private readonly List<double> _recalls = [];

    public double Precision => _precisions.Average();

    public double Recall => _recalls.Average();

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Counts a page, and gives its precision and recall.</summary>
    public (double Precision, double Recall) Add(string gold, string said)
    {
        var (golden, found) = (Shingles(gold), Shingles(said));
        double hits = golden.Sum(g => Math.Min(g.Value, found.GetValueOrDefault(g.Key)));
        var (extra, missed) = (found.Values.Sum() - hits, golden.Values.Sum() - hits);
        _precisions.Add(hits + extra == 0 ? 1 : hits / (hits + extra));
        _recalls.Add(hits + missed == 0 ? 1 : hits / (hits + missed));
        return (_precisions[^1], _recalls[^1]);
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).ToArray();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + Words <= Math.Max(words.Length, Words); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Words));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }

        return counts;
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
