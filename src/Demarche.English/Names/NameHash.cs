using System.Runtime.CompilerServices;

namespace Demarche.English.Names;

/// <summary>Hashes of features and word chains; the same on every machine, since models are keyed by them.</summary>
internal static class NameHash
{
    /// <summary>Hash of two things in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong first, ulong second)
    {
        var h = (first * 0x9E3779B97F4A7C15) ^ second;
        h ^= h >> 29;
        h *= 0xBF58476D1CE4E5B9;
        return h ^ (h >> 32);
    }
}
