namespace Demarche.Workshop.Events;

/// <summary>A logistic regression over features that are there or not, by plain gradient descent: a few hundred examples, no library.</summary>
internal static class LogisticRegression
{
    private const int Steps = 2000;
    private const double Rate = .5;

    /// <summary>Weights of all features of the examples.</summary>
    /// <param name="examples">What is learned from.</param>
    /// <param name="pull">How hard weights are pulled to nought, in examples' worth; the first feature, which is always there, is not.</param>
    public static Dictionary<string, double> Train(IEnumerable<JudgedEvent> examples, double pull)
    {
        var all = examples.ToList();
        var numbers = all.SelectMany(e => e.Features).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i, StringComparer.Ordinal);
        var rows = all.Select(e => (Features: e.Features.Select(f => numbers[f]).ToArray(), e.Right)).ToList();
        var weights = new double[numbers.Count];
        var slope = new double[numbers.Count];
        var free = numbers.GetValueOrDefault("always");
        for (var step = 0; step < Steps; step++)
        {
            for (var f = 0; f < slope.Length; f++)
                slope[f] = f == free ? 0 : pull * weights[f];
            foreach (var (features, right) in rows)
            {
                var error = Sigmoid(features.Sum(f => weights[f])) - (right ? 1 : 0);
                foreach (var f in features)
                    slope[f] += error;
            }

            for (var f = 0; f < slope.Length; f++)
                weights[f] -= Rate * slope[f] / rows.Count;
        }

        return numbers.ToDictionary(n => n.Key, n => weights[n.Value], StringComparer.Ordinal);
    }

    /// <summary>The likelihood of an example.</summary>
    public static double Of(IReadOnlyDictionary<string, double> weights, IEnumerable<string> features) => Sigmoid(features.Sum(weights.GetValueOrDefault));

    private static double Sigmoid(double sum) => 1 / (1 + Math.Exp(-sum));
}
