using System.Runtime.CompilerServices;

namespace Demarche.English.Models;

/// <summary>
/// A frozen linear model: for every feature the weights of the few classes it speaks for or against, as bytes. A row of one weight
/// lies in the table itself; longer rows lie in a pool.
/// </summary>
/// <remarks>
/// This loop and the few others of the models are compiled in full at their first call: on a busy machine the runtime's own second
/// compilation came so late that a tenth of a run was spent in their first.
/// </remarks>
internal sealed unsafe class LinearModel
{
    /// <summary>Marks a table value that is itself a row of one: mark, class, weight.</summary>
    public const int SingleMark = 0xFF;

    private readonly FeatureTable _table;
    private readonly ModelBytes _pool;
    private readonly sbyte* _rows;

    /// <summary>Reads a model where it lies.</summary>
    public LinearModel(ModelBytes table, ModelBytes pool)
    {
        _table = new FeatureTable(table);
        _pool = pool;
        _rows = (sbyte*)pool.Pointer;
    }

    /// <summary>Adds every feature's weights to the scores of the classes.</summary>
    /// <param name="features">Features that hold.</param>
    /// <param name="scores">One score a class; the model's classes must all have a place.</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        for (var f = 0; f < features.Length; f++)
            _table.Prefetch(features[f]);
        // The rows lie far apart: all are asked for before the first is added.
        var rows = stackalloc sbyte*[features.Length];
        var singles = stackalloc uint[features.Length];
        var found = 0;
        for (var f = 0; f < features.Length; f++)
        {
            var value = _table.Find(features[f], out var hit);
            // A single weight becomes a row of one: count, class, weight.
            singles[f] = 1 | (value & 0xFF00) | (value << 16);
            rows[found] = value >> 16 == SingleMark ? (sbyte*)(singles + f) : _rows + value;
            FeatureTable.Prefetch(rows[found]);
            found += hit ? 1 : 0;
        }

        fixed (int* into = scores)
        {
            for (var f = 0; f < found; f++)
            {
                var row = rows[f];
                int count = (byte)*row++;
                for (var k = 0; k < count; k++)
                    into[(byte)row[k]] += row[count + k];
            }
        }
    }
}
