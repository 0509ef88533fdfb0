namespace Demarche.Workshop.Events;

/// <summary>A logistic regression over traits that are there or not, by plain gradient descent: a few thousand examples, no library.</summary>
internal static class LogisticRegression
{
    private const int Steps = 600;
    private const double Rate = 2;

    /// <summary>Weights of all traits of the examples.</summary>
    /// <param name="examples">What is learned from.</param>
    /// <param name="pull">How hard weights are pulled to nought, in examples' worth; the trait that is always there is not.</param>
    public static Dictionary<string, double> Train(IReadOnlyList<(IReadOnlyList<string> Traits, bool Right)> examples, double pull)
    {
        var names = examples.SelectMany(e => e.Traits).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var numbers = names.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i, StringComparer.Ordinal);
        var rows = examples.Select(e => (Traits: e.Traits.Select(f => numbers[f]).ToArray(), e.Right)).ToArray();
        var weights = new double[names.Count];
        var slope = new double[names.Count];
        var momentum = new double[names.Count];
        var free = numbers.GetValueOrDefault("always");
        for (var step = 0; step < Steps; step++)
        {
            for (var f = 0; f < slope.Length; f++)
                slope[f] = f == free ? 0 : pull * weights[f];
            foreach (var (traits, right) in rows)
            {
                var sum = 0.0;
                foreach (var f in traits)
                    sum += weights[f];
                var error = Sigmoid(sum) - (right ? 1 : 0);
                foreach (var f in traits)
                    slope[f] += error;
            }

            for (var f = 0; f < slope.Length; f++)
            {
                momentum[f] = .9 * momentum[f] - Rate / 10 * slope[f] / rows.Length;
                weights[f] += momentum[f];
            }
        }

        return names.ToDictionary(n => n, n => weights[numbers[n]], StringComparer.Ordinal);
    }

    /// <summary>The likelihood of an example.</summary>
    public static double Of(IReadOnlyDictionary<string, double> weights, IEnumerable<string> traits) => Sigmoid(traits.Sum(weights.GetValueOrDefault));

    private static double Sigmoid(double sum) => 1 / (1 + Math.Exp(-sum));
}
