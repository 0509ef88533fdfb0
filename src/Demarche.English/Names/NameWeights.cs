using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Demarche.English.Models;

namespace Demarche.English.Names;

/// <summary>
/// Weights of the features: for each kept feature sixteen small integers side by side, one a label, outside being nought. What the
/// model never kept adds nothing.
/// </summary>
internal sealed unsafe class NameWeights
{
    private readonly FeatureTable _places;
    private readonly ModelBytes _rows;

    /// <param name="places">The row of each feature.</param>
    /// <param name="rows">Sixteen signed bytes a row.</param>
    /// <param name="transitions">Weight of each label after each, row by the label before, in the same unit.</param>
    public NameWeights(FeatureTable places, ModelBytes rows, ReadOnlySpan<byte> transitions)
    {
        _places = places;
        _rows = rows;
        Transitions = MemoryMarshal.Cast<byte, short>(transitions).ToArray();
    }

    /// <summary>Weights of label pairs.</summary>
    public short[] Transitions { get; }

    /// <summary>Adds up the features' weights for the sixteen labels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<ulong> features, Span<short> scores)
    {
        var sum = Vector256<short>.Zero;
        foreach (var feature in features)
        {
            var place = _places.Find(feature);
            if (place == FeatureTable.Absent)
                continue;
            var row = Vector128.Load((sbyte*)_rows.Pointer + (place * NameLabels.Scored));
            sum += Vector256.Create(Vector128.WidenLower(row), Vector128.WidenUpper(row));
        }

        sum.CopyTo(scores);
    }
}
