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
        var values = stackalloc int[features.Length];
        var found = 0;
        for (var f = 0; f < features.Length; f++)
        {
            var value = _table.Find(features[f]);
            if (value == FeatureTable.Absent)
                continue;
            if (value >> 16 != SingleMark)
                FeatureTable.Prefetch(_rows + value);
            values[found++] = value;
        }

        fixed (int* into = scores)
        {
            for (var f = 0; f < found; f++)
            {
                var value = values[f];
                if (value >> 16 == SingleMark)
                {
                    into[(value >> 8) & 0xFF] += (sbyte)value;
                    continue;
                }

                var row = _rows + value;
                int count = (byte)*row++;
                for (var k = 0; k < count; k++)
                    into[(byte)row[k]] += row[count + k];
            }
        }
    }
}
