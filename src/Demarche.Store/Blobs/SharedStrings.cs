using System.Text;

namespace Demarche.Store.Blobs;

/// <summary>
/// One string for the short texts that report after report repeats: parties, ids, names of rules. Of ten thousand reports two in three strings are
/// such. A few thousand are remembered, each until another one falls on its place; nothing but memory depends on it. One thread uses it.
/// </summary>
internal sealed class SharedStrings
{
    private const int Places = 1 << 13;
    private const int Longest = 48;

    private readonly string?[] _remembered = new string?[Places];

    /// <summary>The text of UTF-8 bytes.</summary>
    public string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Longest)
            return Encoding.UTF8.GetString(bytes);
        ref var remembered = ref _remembered[PlaceOf(bytes)];
        if (remembered is not null && remembered.Length == bytes.Length && Ascii.Equals(bytes, remembered))
            return remembered;
        return remembered = Encoding.UTF8.GetString(bytes);
    }

    // FNV-1a.
    private static int PlaceOf(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var b in bytes)
            hash = (hash ^ b) * 16777619u;
        return (int)((hash ^ (hash >> 16)) % Places);
    }
}
