using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Demarche.English.Models;

/// <summary>
/// A frozen hash table from features to 24 bits (three weights, or a place in a pool of rows), laid out for one cache line a
/// question: buckets of 64 bytes hold twelve 16-bit fingerprints and twelve values. A feature that is not in the table is taken
/// for one that is in fewer than 2 of 10,000 questions.
/// </summary>
internal sealed unsafe class FeatureTable
{
    /// <summary>Bytes of a bucket.</summary>
    public const int BucketSize = 64;

    /// <summary>Entries of a bucket.</summary>
    public const int BucketEntries = 12;

    /// <summary>What <see cref="Find"/> answers for a feature that is not there.</summary>
    public const int Absent = -1;

    private const int ValuesAt = 24;

    private readonly byte* _buckets;
    private readonly uint _count;
    private readonly ModelBytes _owner;

    /// <summary>Reads a table where it lies; nothing is copied.</summary>
    public FeatureTable(ModelBytes bytes)
    {
        if (bytes.Length == 0 || bytes.Length % BucketSize != 0)
            throw new InvalidDataException("A feature table is not a whole number of buckets.");
        _owner = bytes;
        _buckets = bytes.Pointer;
        _count = (uint)(bytes.Length / BucketSize);
    }

    /// <summary>The feature's 24 bits, or <see cref="Absent"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong feature)
    {
        var bucket = _buckets + (BucketOf(feature, _count) * BucketSize);
        var hits = Vector256.Equals(Vector256.Load((ushort*)bucket), Vector256.Create(Fingerprint(feature))).ExtractMostSignificantBits() & 0xFFF;
        if (hits == 0)
            return Absent;
        var value = bucket + ValuesAt + (BitOperations.TrailingZeroCount(hits) * 3);
        return (int)(Unsafe.ReadUnaligned<uint>(value) & 0xFFFFFF);
    }

    /// <summary>The feature's 24 bits, or 0 for a feature that is not there: for values that are added up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint FindOrZero(ulong feature)
    {
        var bucket = _buckets + (BucketOf(feature, _count) * BucketSize);
        var hits = Vector256.Equals(Vector256.Load((ushort*)bucket), Vector256.Create(Fingerprint(feature))).ExtractMostSignificantBits() & 0xFFF;
        // Nobody can foretell whether a feature is there, so nothing branches on it: without a hit the last value is read and masked away.
        var value = Unsafe.ReadUnaligned<uint>(bucket + ValuesAt + (BitOperations.TrailingZeroCount(hits | (1u << (BucketEntries - 1))) * 3));
        return value & (uint)((int)(0 - hits) >> 31);
    }

    /// <summary>The feature's 24 bits, of no meaning for a feature that is not there; without a branch, as nobody can foretell which it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Find(ulong feature, out bool found)
    {
        var bucket = _buckets + (BucketOf(feature, _count) * BucketSize);
        var hits = Vector256.Equals(Vector256.Load((ushort*)bucket), Vector256.Create(Fingerprint(feature))).ExtractMostSignificantBits() & 0xFFF;
        found = hits != 0;
        return Unsafe.ReadUnaligned<uint>(bucket + ValuesAt + (BitOperations.TrailingZeroCount(hits | (1u << (BucketEntries - 1))) * 3)) & 0xFFFFFF;
    }

    /// <summary>Asks for the feature's cache line ahead of <see cref="Find"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(ulong feature) => Prefetch(_buckets + (BucketOf(feature, _count) * BucketSize));

    /// <summary>Asks for a cache line, where the processor can be asked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Prefetch(void* address)
    {
        if (System.Runtime.Intrinsics.X86.Sse.IsSupported)
            System.Runtime.Intrinsics.X86.Sse.Prefetch0(address);
    }

    /// <summary>
    /// Freezes a table. Entries are put in by the order given, so the weightiest should come first: where a bucket is full, the
    /// last to come are left out.
    /// </summary>
    /// <param name="entries">Features with their values, each below 2^24.</param>
    /// <param name="load">How full the table may be: 0.8 leaves out one entry in 25, 0.7 one in 50, 0.5 one in a thousand.</param>
    /// <returns>The table's bytes, and how many entries found no room.</returns>
    public static (byte[] Bytes, int Lost) Freeze(IReadOnlyList<(ulong Feature, int Value)> entries, double load = 0.8)
    {
        var count = (uint)Math.Max(1, Math.Ceiling(entries.Count / (BucketEntries * load)));
        var bytes = new byte[count * BucketSize];
        var used = new byte[count];
        var lost = 0;
        foreach (var (feature, value) in entries)
        {
            if (value is < 0 or > 0xFFFFFF)
                throw new ArgumentException($"The value {value} does not fit 24 bits.", nameof(entries));
            var bucket = BucketOf(feature, count);
            var taken = MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan((int)(bucket * BucketSize), ValuesAt))[..used[bucket]];
            if (used[bucket] == BucketEntries || taken.Contains(Fingerprint(feature)))
            {
                lost++;
                continue;
            }

            var entry = used[bucket]++;
            var at = (int)(bucket * BucketSize);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at + (entry * 2)), Fingerprint(feature));
            bytes[at + ValuesAt + (entry * 3)] = (byte)value;
            bytes[at + ValuesAt + (entry * 3) + 1] = (byte)(value >> 8);
            bytes[at + ValuesAt + (entry * 3) + 2] = (byte)(value >> 16);
        }

        return (bytes, lost);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong BucketOf(ulong feature, uint count) => ((feature >> 32) * count) >> 32;

    // 0 marks an empty place.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ushort Fingerprint(ulong feature) => (ushort)((ushort)feature + ((ushort)feature == 0 ? 1 : 0));
}
