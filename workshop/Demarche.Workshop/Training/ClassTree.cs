namespace Demarche.Workshop.Training;

/// <summary>
/// Joins classes two by two, always the pair whose neighbours are most alike, into one binary tree; a class's path from the root
/// says what it resembles.
/// </summary>
internal static class ClassTree
{
    private const int LongestPath = 22;

    /// <summary>Each class's path: a leading 1, then a bit a turn.</summary>
    public static uint[] Paths(ExchangeClustering clustering)
    {
        var n = clustering.Classes;
        var contexts = new List<double[]?>();
        for (var c = 0; c < n; c++)
        {
            var context = new double[2 * n];
            for (var other = 0; other < n; other++)
            {
                context[other] = clustering.Bigrams(c, other);
                context[n + other] = clustering.Bigrams(other, c);
            }

            contexts.Add(context);
        }

        var children = new Dictionary<int, (int Left, int Right)>();
        var alive = Enumerable.Range(0, n).ToList();
        var losses = new Dictionary<(int, int), double>();
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
                losses[(i, j)] = Loss(contexts[i]!, contexts[j]!);
        }

        while (alive.Count > 1)
        {
            var (left, right) = losses.MinBy(l => (l.Value, l.Key)).Key;
            var joined = contexts.Count;
            contexts.Add([.. contexts[left]!.Zip(contexts[right]!, (a, b) => a + b)]);
            children[joined] = (left, right);
            alive.Remove(left);
            alive.Remove(right);
            foreach (var gone in losses.Keys.Where(k => k.Item1 == left || k.Item2 == left || k.Item1 == right || k.Item2 == right).ToList())
                losses.Remove(gone);
            foreach (var other in alive)
                losses[(other, joined)] = Loss(contexts[other]!, contexts[joined]!);
            contexts[left] = contexts[right] = null;
            alive.Add(joined);
        }

        var paths = new uint[n];
        Walk(alive[0], 1, 0);
        return paths;

        void Walk(int node, uint path, int depth)
        {
            if (node < n)
            {
                paths[node] = path;
                return;
            }

            var (left, right) = children[node];
            Walk(left, depth < LongestPath ? path << 1 : path, depth + 1);
            Walk(right, depth < LongestPath ? (path << 1) | 1 : path, depth + 1);
        }
    }

    // What is lost about the neighbours when two classes are taken for one.
    private static double Loss(double[] a, double[] b)
    {
        double sumA = a.Sum() + 1, sumB = b.Sum() + 1, loss = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var together = (a[i] + b[i]) / (sumA + sumB);
            if (a[i] > 0)
                loss += a[i] * Math.Log(a[i] / sumA / together);
            if (b[i] > 0)
                loss += b[i] * Math.Log(b[i] / sumB / together);
        }

        return loss;
    }
}
