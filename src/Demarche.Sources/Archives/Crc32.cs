namespace Demarche.Sources.Archives;

/// <summary>The checksum that zip files carry: CRC-32 of ISO 3309. It tells accidents, not forgery.</summary>
public static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Step((uint)i))];

    /// <summary>The checksum of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="before">The checksum of what stands before them; 0 for nothing.</param>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        var sum = ~before;
        foreach (var b in bytes)
            sum = Table[(byte)(sum ^ b)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Step(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        return value;
    }
}
