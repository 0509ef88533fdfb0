using Demarche.Sources.Content;

namespace Demarche.Sources.Archives;

/// <summary>
/// What comes out of packed content, counted and checked. Content that is cut off ends where it does and says so; content whose bytes
/// were changed is an error, as nobody knows which.
/// </summary>
/// <param name="packed">The packed bytes.</param>
/// <param name="unpack">Undoes the packing.</param>
/// <param name="budget">How much may come out.</param>
/// <param name="sum">The CRC-32 that all of it must have; null when nothing says, or the packing sees to that itself.</param>
internal sealed class UnpackedStream(Stream packed, Func<Stream, Stream> unpack, UnpackingBudget budget, uint? sum = null) : ForwardStream
{
    private readonly PackedPart _packed = new(packed);
    private Stream? _unpacking;
    private uint _sumSoFar;

    // Made at the first byte: some unpackers look at their content at once.
    private Stream Unpacking => _unpacking ??= unpack(_packed);

    /// <summary>How many bytes came out so far.</summary>
    public long Count { get; private set; }

    /// <summary>Whether the packed content ended before what is packed in it.</summary>
    public bool IsCutOff { get; private set; }

    /// <exception cref="InvalidDataException">What was packed has been changed.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (IsCutOff || buffer.IsEmpty)
            return 0;
        int count;
        try
        {
            count = Unpacking.Read(buffer);
        }
        catch (Exception e) when (_packed.HasEnded && e is InvalidDataException or InvalidOperationException)
        {
            IsCutOff = true;
            return 0;
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            throw new InvalidDataException($"What is packed was changed: behind {Count} bytes unpacked it makes no sense, or its checksum is another.", e);
        }

        budget.Unpacked(count);
        Count += count;
        if (sum is { } expected)
            Check(buffer[..count], expected);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        _unpacking?.Dispose();
        _packed.Dispose();
        base.Dispose(disposing);
    }

    private void Check(ReadOnlySpan<byte> bytes, uint expected)
    {
        _sumSoFar = Crc32.Of(bytes, _sumSoFar);
        if (bytes.IsEmpty && _sumSoFar != expected)
            throw new InvalidDataException($"What is packed was changed: the checksum of its {Count} bytes is not the one beside it.");
    }

    /// <summary>Packed bytes, which know whether somebody asked for more than there are.</summary>
    private sealed class PackedPart(Stream packed) : ForwardStream
    {
        public bool HasEnded { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var count = packed.Read(buffer);
            HasEnded |= count == 0 && !buffer.IsEmpty;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            packed.Dispose();
            base.Dispose(disposing);
        }
    }
}
