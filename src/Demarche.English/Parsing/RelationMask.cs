using System.Buffers.Binary;
using System.Numerics;

namespace Demarche.English.Parsing;

/// <summary>Which relations two kinds of words were ever seen in, by the head's and the dependent's universal tags and their order.</summary>
internal sealed class RelationMask
{
    /// <summary>Bytes of a stored mask: one set of 64 relations for each order and pair of tags.</summary>
    public const int Size = 2 * Tags * Tags * 8;

    private const int Tags = 17;
    private const ulong Any = (1UL << (int)Relation.Dep) | (1UL << (int)Relation.Parataxis);

    private readonly ulong[] _allowed = new ulong[2 * Tags * Tags];

    public RelationMask(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size)
            throw new InvalidDataException("The relation mask is damaged.");
        for (var i = 0; i < _allowed.Length; i++)
        {
            // The label of punctuation marks what has no place in the tree yet: no word may bear it.
            _allowed[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i * 8)..]) & ~(1UL << (int)Relation.Punct);
        }
    }

    /// <summary>Place of an order and pair of tags among the stored sets.</summary>
    public static int PlaceOf(int head, int dependent, bool left) => (((left ? Tags : 0) + head) * Tags) + dependent;

    /// <summary>The relations seen between two kinds of words, as a set of 64.</summary>
    public ulong Allowed(int head, int dependent, bool left) => _allowed[PlaceOf(head, dependent, left)] is var seen && seen != 0 ? seen : Any;

    /// <summary>The relation with the highest score among those seen.</summary>
    public byte Best(ReadOnlySpan<int> scores, int head, int dependent, bool left)
    {
        var allowed = Allowed(head, dependent, left);
        var best = BitOperations.TrailingZeroCount(allowed);
        for (var rest = allowed & (allowed - 1); rest != 0; rest &= rest - 1)
        {
            var label = BitOperations.TrailingZeroCount(rest);
            if (scores[label] > scores[best])
                best = label;
        }

        return (byte)best;
    }
}
