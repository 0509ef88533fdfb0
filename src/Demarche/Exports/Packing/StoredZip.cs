using System.Buffers.Binary;
using System.Text;
using Demarche.Sources.Archives;

namespace Demarche.Exports.Packing;

/// <summary>
/// A zip file whose bytes follow from its entries alone: stored, not compressed, all dated 1 January 1980, on every machine
/// and with every version of the runtime the same. The runtime's own writer puts the operating system into it.
/// </summary>
internal static class StoredZip
{
    private const uint LocalHeader = 0x04034B50, CentralHeader = 0x02014B50, CentralEnd = 0x06054B50;
    private const int LocalLength = 30, CentralLength = 46, EndLength = 22;
    private const ushort Version = 20, NamesAreUtf8 = 1 << 11, FirstDay = (1 << 5) | 1;

    /// <summary>Most entries, and most bytes, that the form holds without its later extension.</summary>
    public const int MostEntries = ushort.MaxValue;

    /// <summary>Writes the entries in the order given.</summary>
    /// <exception cref="IOException">They are too many or too large.</exception>
    public static void Write(Stream stream, IReadOnlyList<ZipItem> items)
    {
        if (items.Count > MostEntries || items.Sum(i => i.Bytes.LongLength + (2 * i.Name.Length) + LocalLength + CentralLength) > int.MaxValue)
            throw new IOException($"{items.Count} entries are more than one package can hold; export fewer reports at once.");
        var places = new List<(ZipItem Item, byte[] Name, uint Sum, uint Offset)>();
        uint offset = 0;
        foreach (var item in items)
        {
            var name = Encoding.UTF8.GetBytes(item.Name);
            var sum = Crc32.Of(item.Bytes);
            places.Add((item, name, sum, offset));
            stream.Write(Local(item, name, sum));
            stream.Write(name);
            stream.Write(item.Bytes);
            offset += (uint)(LocalLength + name.Length + item.Bytes.Length);
        }

        var central = offset;
        foreach (var (item, name, sum, at) in places)
        {
            stream.Write(Central(item, name, sum, at));
            stream.Write(name);
            offset += (uint)(CentralLength + name.Length);
        }

        var end = new byte[EndLength];
        BinaryPrimitives.WriteUInt32LittleEndian(end, CentralEnd);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)items.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)items.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), offset - central);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), central);
        stream.Write(end);
    }

    private static byte[] Local(ZipItem item, byte[] name, uint sum)
    {
        var head = new byte[LocalLength];
        BinaryPrimitives.WriteUInt32LittleEndian(head, LocalHeader);
        Common(head.AsSpan(4), item, name, sum);
        return head;
    }

    private static byte[] Central(ZipItem item, byte[] name, uint sum, uint at)
    {
        var head = new byte[CentralLength];
        BinaryPrimitives.WriteUInt32LittleEndian(head, CentralHeader);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(4), Version);
        Common(head.AsSpan(6), item, name, sum);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(42), at);
        return head;
    }

    // What the entry's own head and its line in the directory share, from "version needed" on.
    private static void Common(Span<byte> head, ZipItem item, byte[] name, uint sum)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(head, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(head[2..], NamesAreUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(head[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(head[10..], sum);
        BinaryPrimitives.WriteUInt32LittleEndian(head[14..], (uint)item.Bytes.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head[18..], (uint)item.Bytes.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(head[22..], (ushort)name.Length);
    }
}

/// <summary>A file in a package.</summary>
/// <param name="Name">Path in the package, parted by slashes.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record ZipItem(string Name, byte[] Bytes);
