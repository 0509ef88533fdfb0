using System.Runtime.CompilerServices;

namespace Demarche.English.Models;

/// <summary>
/// A frozen linear model of three classes: the three weights of a feature, a byte each, lie in the table itself, so that a
/// question costs one cache line.
/// </summary>
internal sealed class ThreeClassModel(ModelBytes table)
{
    private readonly FeatureTable _table = new(table);

    /// <summary>Sums the features' weights for the three classes.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (int First, int Second, int Third) Sum(ReadOnlySpan<ulong> features)
    {
        foreach (var feature in features)
            _table.Prefetch(feature);
        int first = 0, second = 0, third = 0;
        foreach (var feature in features)
        {
            var weights = _table.FindOrZero(feature);
            first += (sbyte)weights;
            second += (sbyte)(weights >> 8);
            third += (sbyte)(weights >> 16);
        }

        return (first, second, third);
    }
}
