using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Demarche.Store.Sqlite;

/// <summary>A hash of what a row holds, kept beside it: a row that the disk has changed is not believed.</summary>
internal static class Seal
{
    /// <summary>The hash of a row's values; a missing one differs from an empty one.</summary>
    public static byte[] Of(params ReadOnlySpan<string?> values)
    {
        // In one piece: a brief checks ten thousand rows, and each call of the hash costs more than the bytes of a value.
        var length = 0;
        foreach (var value in values)
            length += 2 + (value is null ? 0 : Encoding.UTF8.GetMaxByteCount(value.Length));
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        var at = 0;
        foreach (var value in values)
        {
            bytes[at++] = value is null ? (byte)0 : (byte)1;
            at += Encoding.UTF8.GetBytes(value, bytes.AsSpan(at));
            bytes[at++] = 0;
        }

        var hash = SHA256.HashData(bytes.AsSpan(0, at));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    /// <summary>The hash of facts, with the program that read them.</summary>
    public static byte[] Of(string program, ReadOnlySpan<byte> bytes)
    {
        var all = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(program.Length) + 1 + bytes.Length);
        var at = Encoding.UTF8.GetBytes(program, all);
        all[at++] = 0;
        bytes.CopyTo(all.AsSpan(at));
        var hash = SHA256.HashData(all.AsSpan(0, at + bytes.Length));
        ArrayPool<byte>.Shared.Return(all);
        return hash;
    }
}
