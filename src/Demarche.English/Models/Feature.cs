using System.Runtime.CompilerServices;

namespace Demarche.English.Models;

/// <summary>Features as 64-bit numbers: the number of a template and up to three values, mixed.</summary>
internal static class Feature
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, uint a) => Mix(a * 0x9E3779B97F4A7C15 + template * 0x165667B19E3779F9UL);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, uint a, uint b) => Mix((((ulong)a << 32) | b) * 0x9E3779B97F4A7C15 + template * 0x165667B19E3779F9UL);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, uint a, uint b, uint c) =>
        Mix(((((ulong)a << 32) | b) * 0x9E3779B97F4A7C15) + (c * 0xC2B2AE3D27D4EB4F) + (template * 0x165667B19E3779F9UL));

    /// <summary>A hash, and four numbers more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong hash, int a, int b, int c, int d) =>
        Join(hash, ((ulong)(uint)a << 32) | (uint)b, ((ulong)(uint)c << 32) | (uint)d);

    /// <summary>A hash, and two long numbers more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong hash, ulong a, ulong b)
    {
        hash = (hash ^ a) * 0x9E3779B97F4A7C15;
        hash = ((hash ^ (hash >> 32)) + b) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 29);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong x)
    {
        x ^= x >> 32;
        x *= 0xD6E8FEB86659FD93;
        x ^= x >> 32;
        x *= 0xD6E8FEB86659FD93;
        return x ^ (x >> 32);
    }
}
