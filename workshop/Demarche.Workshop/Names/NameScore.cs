using Demarche.English;

namespace Demarche.Workshop.Names;

/// <summary>Found names against marked ones: right when place and kind are.</summary>
internal sealed class NameScore
{
    private readonly int[] _right = new int[5];
    private readonly int[] _found = new int[5];
    private readonly int[] _marked = new int[5];
    private int _people;
    private int _peopleFound;

    /// <summary>Adds a text.</summary>
    public void Add(NamedText text, IReadOnlyCollection<MarkedName> found)
    {
        var marked = text.Names;
        var set = marked.ToHashSet();
        AddPeople(text, found);
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

    // People of a text, told apart by the last word of their names: found when one of their names is.
    private void AddPeople(NamedText text, IReadOnlyCollection<MarkedName> found)
    {
        var right = found.ToHashSet();
        foreach (var person in text.Names.Where(n => n.Kind == NameKind.Person).GroupBy(n => text.Text[n.Range.Start..n.Range.End].Split(' ')[^1]))
        {
            _people++;
            _peopleFound += person.Any(right.Contains) ? 1 : 0;
        }
    }

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
        return $"F1 {f1:0.0}  P {precision:0.0}  R {recall:0.0}  ({_marked[4]} names)  {kinds}  people found {_peopleFound} of {_people}";
    }
}
