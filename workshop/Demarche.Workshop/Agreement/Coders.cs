namespace Demarche.Workshop.Agreement;

/// <summary>How far coders agree.</summary>
internal static class Coders
{
    /// <summary>Cohen's kappa of two coders over what both judged; null when there is nothing, or chance alone explains all.</summary>
    public static double? Kappa(IReadOnlyList<(string One, string Other)> pairs)
    {
        if (pairs.Count == 0)
            return null;
        var agreed = pairs.Count(p => p.One == p.Other) / (double)pairs.Count;
        var byChance = pairs.Select(p => p.One).Concat(pairs.Select(p => p.Other)).Distinct(StringComparer.Ordinal)
            .Sum(v => pairs.Count(p => p.One == v) * (double)pairs.Count(p => p.Other == v)) / pairs.Count / pairs.Count;
        return byChance >= 1 ? null : (agreed - byChance) / (1 - byChance);
    }

    /// <summary>
    /// Krippendorff's alpha of any number of coders, who may have left units open; null when fewer than two judged any unit, or
    /// all judged all alike.
    /// </summary>
    /// <param name="units">For each unit what the coders who judged it said.</param>
    /// <param name="difference">Squared difference of two values: 0 or 1 for names, the square for numbers.</param>
    public static double? Alpha<T>(IEnumerable<IReadOnlyList<T>> units, Func<T, T, double> difference)
    {
        var paired = units.Where(u => u.Count >= 2).ToList();
        var values = paired.SelectMany(u => u).ToList();
        if (values.Count == 0)
            return null;
        var observed = paired.Sum(u => u.SelectMany(_ => u, difference).Sum() / (u.Count - 1)) / values.Count;
        var expected = values.SelectMany(_ => values, difference).Sum() / values.Count / (values.Count - 1.0);
        return expected == 0 ? null : 1 - (observed / expected);
    }

    /// <summary>Alpha of names.</summary>
    public static double? Alpha(IEnumerable<IReadOnlyList<string>> units) => Alpha(units, (a, b) => a == b ? 0 : 1);

    /// <summary>Alpha of numbers.</summary>
    public static double? Alpha(IEnumerable<IReadOnlyList<int>> units) => Alpha(units, (a, b) => ((double)a - b) * (a - b));
}
