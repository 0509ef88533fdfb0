using Demarche.English;

namespace Demarche.Workshop.Names;

/// <summary>Found names against marked ones: right when place and kind are.</summary>
internal sealed class NameScore
{
    private readonly int[] _right = new int[5];
    private readonly int[] _found = new int[5];
    private readonly int[] _marked = new int[5];

    public void Add(IReadOnlyCollection<MarkedName> marked, IReadOnlyCollection<MarkedName> found)
    {
        var set = marked.ToHashSet();
        foreach (var name in found)
        {
            Count(_found, name.Kind);
            if (set.Contains(name))
                Count(_right, name.Kind);
        }

        foreach (var name in marked)
            Count(_marked, name.Kind);

        static void Count(int[] counts, NameKind kind)
        {
            counts[(int)kind]++;
            counts[4]++;
        }
    }

    /// <summary>F1 over all kinds, in hundredths.</summary>
    public double F1 => Of(4).F1;

    public (double Precision, double Recall, double F1) Of(int kind)
    {
        double right = _right[kind];
        var precision = right / Math.Max(1, _found[kind]);
        var recall = right / Math.Max(1, _marked[kind]);
        return (100 * precision, 100 * recall, right == 0 ? 0 : 200 * precision * recall / (precision + recall));
    }

    public override string ToString()
    {
        string[] names = ["PER", "LOC", "ORG", "MISC"];
        var (precision, recall, f1) = Of(4);
        var kinds = string.Join("  ", names.Select((n, k) => $"{n} {Of(k).F1:0.0}"));
        return $"F1 {f1:0.0}  P {precision:0.0}  R {recall:0.0}  ({_marked[4]} names)  {kinds}";
    }
}
