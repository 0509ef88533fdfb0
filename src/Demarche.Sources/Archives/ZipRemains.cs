using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Demarche.Sources.Content;

namespace Demarche.Sources.Archives;

/// <summary>
/// The members of a ZIP whose list, at its end, is missing or broken: found by the header before each. Where a header does not say
/// how long its member is, the next mark does.
/// </summary>
internal static class ZipRemains
{
    private const int HeaderLength = 30;
    private const int MostBytes = 64 * 1024 * 1024;
    private const ushort SaysLengthBehind = 1 << 3;
    private const ushort IsEncrypted = 1;

    private static ReadOnlySpan<byte> Mark => "PK\u0003\u0004"u8;

    /// <summary>A member that is there whole, as far as its header tells.</summary>
    /// <param name="Name">Its name in the archive.</param>
    /// <param name="Open">Opens it, unpacked.</param>
    internal sealed record Remain(string Name, Func<UnpackingBudget, Stream> Open);

    /// <summary>The members in the order in which they stand, up to where one breaks off or something else stands.</summary>
    /// <param name="zip">The archive from its first byte.</param>
    public static IEnumerable<Remain> Of(Stream zip)
    {
        using var content = new ContentReader(zip);
        while (content.Peek(HeaderLength) is { Length: HeaderLength } peeked && peeked.Span.StartsWith(Mark))
        {
            var header = peeked.ToArray();
            var (flags, method, sum, packed) = (Number16(header, 6), Number16(header, 8), Number32(header, 14), Number32(header, 18));
            content.Skip(HeaderLength);
            var name = Encoding.UTF8.GetString(content.ReadExactly(Number16(header, 26)).Span);
            content.Skip(Number16(header, 28));
            var told = (flags & SaysLengthBehind) == 0;
            if (told && packed > MostBytes)
                yield break;
            var bytes = told ? content.ReadExactly((int)packed).ToArray() : UpToNextMark(content);
            if (told && bytes.Length < packed)
                yield break;
            if ((flags & IsEncrypted) == 0 && method is 0 or 8)
                yield return new Remain(name, budget => new UnpackedStream(new MemoryStream(bytes), p => Unpacking(p, method), budget, told ? sum : null));
        }
    }

    private static Stream Unpacking(Stream packed, ushort method) => method == 8 ? new DeflateStream(packed, CompressionMode.Decompress) : packed;

    // Bytes up to the next header, with what stands between and says how long they were: unpacking ends before that.
    private static byte[] UpToNextMark(ContentReader content)
    {
        var rest = content.Peek(MostBytes).Span;
        var next = rest.IndexOf(Mark);
        return content.ReadExactly(next < 0 ? rest.Length : next).ToArray();
    }

    private static ushort Number16(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadUInt16LittleEndian(header[at..]);

    private static uint Number32(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadUInt32LittleEndian(header[at..]);
}
