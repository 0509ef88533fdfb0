using System.Security.Cryptography;
using System.Text;

namespace Demarche.Facts;

/// <summary>A report's identity: the SHA-256 of its text in UTF-8, lower-case hexadecimal, 64 characters.</summary>
public readonly record struct ReportKey(string Hash) : IComparable<ReportKey>
{
    /// <summary>The key of a text.</summary>
    public static ReportKey Of(string text) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    /// <summary>Reads the printed form; null when it is none.</summary>
    public static ReportKey? Parse(string text) =>
        text.StartsWith("sha256:", StringComparison.Ordinal) && text.Length == 7 + 64 ? new ReportKey(text[7..]) : null;

    /// <inheritdoc/>
    public int CompareTo(ReportKey other) => string.CompareOrdinal(Hash, other.Hash);

    /// <summary>The printed form, <c>sha256:</c> and the hash.</summary>
    public override string ToString() => "sha256:" + Hash;
}
