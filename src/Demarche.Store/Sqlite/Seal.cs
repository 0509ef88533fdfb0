using System.Security.Cryptography;
using System.Text;

namespace Demarche.Store.Sqlite;

/// <summary>A hash of what a row holds, kept beside it: a row that the disk has changed is not believed.</summary>
internal static class Seal
{
    /// <summary>The hash of a row's values; a missing one differs from an empty one.</summary>
    public static byte[] Of(params ReadOnlySpan<string?> values)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var value in values)
        {
            hash.AppendData(value is null ? "\0"u8 : "\u0001"u8);
            hash.AppendData(Encoding.UTF8.GetBytes(value ?? ""));
            hash.AppendData("\0"u8);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The hash of facts, with the program that read them.</summary>
    public static byte[] Of(string program, ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(program + "\0"));
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }
}
