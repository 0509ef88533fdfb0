using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Demarche.English.Models;

/// <summary>
/// A frozen linear model of three classes: the three weights of a feature, a byte each, lie in the table itself, so that a
/// question costs one cache line.
/// </summary>
/// <remarks>
/// The three sums are counted side by side in one number, each weight as what it is above the least one, so that parts of a sum are
/// kept and added as one number each; <see cref="Read"/> takes them apart.
/// </remarks>
internal sealed class ThreeClassModel(ModelBytes table)
{
    /// <summary>Most features of one sum.</summary>
    public const int Most = (1 << Bits) / 256;

    private const int Bits = 21;
    private const ulong Lanes = 0xFF | (0xFFUL << Bits) | (0xFFUL << (2 * Bits));
    private const uint Least = 0x808080;

    private readonly FeatureTable _table = new(table);

    /// <summary>Asks for the features' cache lines ahead of <see cref="Sum"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Prefetch(ReadOnlySpan<ulong> features)
    {
        foreach (var feature in features)
            _table.Prefetch(feature);
    }

    /// <summary>Sums the features' weights for the three classes; sums of parts may be added up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ulong Sum(ReadOnlySpan<ulong> features)
    {
        ulong sum = 0;
        foreach (var feature in features)
            sum += Spread(_table.FindOrZero(feature) ^ Least);
        return sum;
    }

    /// <summary>The three sums of so many features.</summary>
    public static (int First, int Second, int Third) Read(ulong sum, int features)
    {
        const int lane = (1 << Bits) - 1;
        var least = features * 128;
        return ((int)(sum & lane) - least, (int)((sum >> Bits) & lane) - least, (int)(sum >> (2 * Bits)) - least);
    }

    // Three bytes, each to the foot of its lane.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Spread(uint weights) => Bmi2.X64.IsSupported
        ? Bmi2.X64.ParallelBitDeposit(weights, Lanes)
        : (weights & 0xFF) | ((weights & 0xFF00UL) << (Bits - 8)) | ((weights & 0xFF0000UL) << ((2 * Bits) - 16));
}
