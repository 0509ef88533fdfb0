using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Demarche.English.Models;

/// <summary>Features as 64-bit numbers: the number of a template and up to three values, mixed.</summary>
internal static class Feature
{
    private const ulong Mixer = 0xD6E8FEB86659FD93;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, uint a) => Mix(Raw(template, a));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, uint a, uint b) => Mix(Raw(template, a, b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, uint a, uint b, uint c) => Mix(Raw(template, a, b, c));

    /// <summary>A feature before it is mixed: many are written first, then mixed together by <see cref="MixAll"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Raw(uint template, uint a) => (a * 0x9E3779B97F4A7C15) + (template * 0x165667B19E3779F9UL);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Raw(uint template, uint a, uint b) => ((((ulong)a << 32) | b) * 0x9E3779B97F4A7C15) + (template * 0x165667B19E3779F9UL);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Raw(uint template, uint a, uint b, uint c) =>
        ((((ulong)a << 32) | b) * 0x9E3779B97F4A7C15) + (c * 0xC2B2AE3D27D4EB4F) + (template * 0x165667B19E3779F9UL);

    /// <summary>Mixes raw features, eight at a time where the processor multiplies so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MixAll(Span<ulong> features)
    {
        var done = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            ref var first = ref MemoryMarshal.GetReference(features);
            var mixer = Vector512.Create(Mixer);
            for (; done <= features.Length - Vector512<ulong>.Count; done += Vector512<ulong>.Count)
            {
                var x = Vector512.LoadUnsafe(ref first, (nuint)done);
                x = (x ^ (x >>> 32)) * mixer;
                x = (x ^ (x >>> 32)) * mixer;
                (x ^ (x >>> 32)).StoreUnsafe(ref first, (nuint)done);
            }
        }

        for (; done < features.Length; done++)
            features[done] = Mix(features[done]);
    }

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
        x *= Mixer;
        x ^= x >> 32;
        x *= Mixer;
        return x ^ (x >> 32);
    }
}
