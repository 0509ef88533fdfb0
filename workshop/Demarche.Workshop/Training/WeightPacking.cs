using Demarche.English.Models;

namespace Demarche.Workshop.Training;

/// <summary>Packs trained weights into the bytes of a <see cref="LinearModel"/>: the largest are kept, in 8 bits.</summary>
internal static class WeightPacking
{
    /// <summary>Makes the table of a <see cref="ThreeClassModel"/>.</summary>
    /// <param name="weights">All weights.</param>
    /// <param name="kept">Most features to keep, the weightiest first.</param>
    /// <param name="report">Is told what was kept and lost.</param>
    public static byte[] PackThree(List<(ulong Feature, byte Class, float Weight)> weights, int kept, Action<string> report)
    {
        var scale = 127f / Largest(weights);
        var rows = new Dictionary<ulong, (int Value, float Size)>(weights.Count / 2);
        foreach (var (feature, c, weight) in weights)
        {
            var old = rows.GetValueOrDefault(feature);
            var packed = (byte)(sbyte)MathF.Round(weight * scale);
            rows[feature] = (old.Value | (packed << (8 * c)), MathF.Max(old.Size, MathF.Abs(weight)));
        }

        var entries = rows.Where(r => r.Value.Value != 0)
            .OrderByDescending(r => r.Value.Size).ThenBy(r => r.Key)
            .Take(kept)
            .Select(r => (r.Key, r.Value.Value))
            .ToList();
        var (table, lost) = FeatureTable.Freeze(entries);
        report($"  {rows.Count:N0} features, {entries.Count:N0} kept ({lost} without room): table {table.Length:N0} bytes");
        return table;
    }

    /// <summary>Makes table and pool.</summary>
    /// <param name="weights">All weights.</param>
    /// <param name="kept">Most weights to keep.</param>
    /// <param name="report">Is told what was kept and lost.</param>
    public static (byte[] Table, byte[] Pool) Pack(List<(ulong Feature, byte Class, float Weight)> weights, int kept, Action<string> report)
    {
        // One scale for all, by the largest weight: clipping the few large ones costs more than rounding the many small.
        var most = Largest(weights);
        var scale = 127f / most;
        var packed = weights
            .Select(w => (w.Feature, w.Class, Value: (sbyte)MathF.Round(w.Weight * scale), Size: MathF.Abs(w.Weight)))
            .Where(w => w.Value != 0)
            .OrderByDescending(w => w.Size).ThenBy(w => w.Feature).ThenBy(w => w.Class)
            .Take(kept)
            .ToList();
        var pool = new List<byte>();
        var entries = new List<(ulong Feature, int Value)>();
        var rows = packed.GroupBy(w => w.Feature).OrderByDescending(g => g.Sum(w => w.Size)).ThenBy(g => g.Key);
        foreach (var row in rows)
        {
            var cells = row.OrderBy(w => w.Class).ToList();
            if (cells.Count == 1)
            {
                entries.Add((row.Key, (LinearModel.SingleMark << 16) | (cells[0].Class << 8) | (byte)cells[0].Value));
                continue;
            }

            entries.Add((row.Key, pool.Count));
            pool.Add((byte)cells.Count);
            pool.AddRange(cells.Select(c => c.Class));
            pool.AddRange(cells.Select(c => (byte)c.Value));
        }

        if (pool.Count >= LinearModel.SingleMark << 16)
            throw new InvalidOperationException("The pool is too large for its places.");
        var (table, lost) = FeatureTable.Freeze(entries);
        report($"  {weights.Count:N0} weights, {packed.Count:N0} kept in {entries.Count:N0} features ({lost} without room): table {table.Length:N0}, pool {pool.Count:N0} bytes");
        return (table, [.. pool]);
    }

    private static float Largest(List<(ulong Feature, byte Class, float Weight)> weights) =>
        weights.Count == 0 ? 1 : weights.Max(w => MathF.Abs(w.Weight));
}
