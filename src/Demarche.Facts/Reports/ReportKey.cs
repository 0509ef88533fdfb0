using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Demarche.Facts;

/// <summary>A report's identity: the SHA-256 of its text in UTF-8, lower-case hexadecimal, 64 characters.</summary>
public readonly record struct ReportKey(string Hash) : IComparable<ReportKey>
{
    // Its first 32 bits are as even as all of it, and take a tenth of the time.
    private const int DigitsHashed = 8;

    /// <summary>The key of a text.</summary>
    public static ReportKey Of(string text) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    /// <summary>Reads the printed form; null when it is none.</summary>
    public static ReportKey? Parse(string text) =>
        text.StartsWith("sha256:", StringComparison.Ordinal) && text.Length == 7 + 64 ? new ReportKey(text[7..]) : null;

    /// <inheritdoc/>
    public int CompareTo(ReportKey other) => string.CompareOrdinal(Hash, other.Hash);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash is { Length: >= DigitsHashed } ? HashCode.Combine(MemoryMarshal.Read<ulong>(Digits), MemoryMarshal.Read<ulong>(Digits[sizeof(ulong)..])) : 0;

    /// <summary>The printed form, <c>sha256:</c> and the hash.</summary>
    public override string ToString() => "sha256:" + Hash;

    private ReadOnlySpan<byte> Digits => MemoryMarshal.AsBytes(Hash.AsSpan(0, DigitsHashed));
}
