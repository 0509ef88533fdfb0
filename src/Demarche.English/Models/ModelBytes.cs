using System.Runtime.CompilerServices;

namespace Demarche.English.Models;

/// <summary>A section of a model file: bytes that never move, aligned to a cache line.</summary>
internal sealed unsafe class ModelBytes
{
    private readonly byte[] _owner;

    private ModelBytes(byte[] owner, byte* pointer, int length)
    {
        _owner = owner;
        Pointer = pointer;
        Length = length;
    }

    public byte* Pointer { get; }

    public int Length { get; }

    public ReadOnlySpan<byte> Span => new(Pointer, Length);

    /// <summary>Copies bytes to a place that is aligned and stays.</summary>
    public static ModelBytes Copy(ReadOnlySpan<byte> bytes)
    {
        var owner = GC.AllocateUninitializedArray<byte>(bytes.Length + 128, pinned: true);
        var pointer = (byte*)Unsafe.AsPointer(ref owner[0]);
        pointer += (64 - ((nuint)pointer & 63)) & 63;
        bytes.CopyTo(new Span<byte>(pointer, bytes.Length));
        return new ModelBytes(owner, pointer, bytes.Length);
    }

    /// <summary>A part of these bytes, where they lie.</summary>
    public ModelBytes Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length - start);
        return new ModelBytes(_owner, Pointer + start, length);
    }
}
