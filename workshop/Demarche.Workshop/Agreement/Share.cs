namespace Demarche.Workshop.Agreement;

/// <summary>A share of things judged, with its 95 % interval by Wilson.</summary>
/// <param name="Value">0 to 1.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="Judged">How many were judged.</param>
internal readonly record struct Share(double Value, double Low, double High, int Judged)
{
    // Two-sided 95 %.
    private const double Z = 1.959964;

    /// <summary>A plain share; null when nothing was judged.</summary>
    public static Share? Of(int right, int judged) => judged == 0 ? null : Around((double)right / judged, judged, judged);

    /// <summary>
    /// Over strata, each weighted by how many there are in it and not by how many were judged; null when nothing was judged.
    /// The interval is Wilson's for the number of plain draws that would be as sure.
    /// </summary>
    public static Share? Weighted(IEnumerable<(int OfStratum, int Right, int Judged)> strata)
    {
        var judged = strata.Where(s => s.Judged > 0).ToList();
        if (judged.Count == 0)
            return null;
        double all = judged.Sum(s => s.OfStratum), value = 0, variance = 0;
        foreach (var (size, right, n) in judged)
        {
            double weight = size / all, share = (double)right / n;
            value += weight * share;
            // A stratum drawn whole is known, not estimated.
            variance += n >= size ? 0 : weight * weight * share * (1 - share) / Math.Max(1, n - 1) * (1 - ((double)n / size));
        }

        var total = judged.Sum(s => s.Judged);
        var asSure = variance > 0 ? value * (1 - value) / variance : total;
        return Around(value, asSure, total);
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Value:0.00} [{Low:0.00}, {High:0.00}]");

    private static Share Around(double share, double n, int judged)
    {
        var middle = share + (Z * Z / (2 * n));
        var spread = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
        var below = 1 + (Z * Z / n);
        return new(share, Math.Max(0, (middle - spread) / below), Math.Min(1, (middle + spread) / below), judged);
    }
}
