using System.Numerics;
using Demarche.Facts;

namespace Demarche.Record.Copies;

/// <summary>
/// A report's text as it is compared with others: runs of five words, and the few of them under which it is filed. A function of the text
/// alone, the same on every machine and in every order.
/// </summary>
public sealed class StoryText
{
    /// <summary>Number of the form of the keys: another one when the same text would get other keys.</summary>
    public const int Form = 1;

    /// <summary>Two texts are compared when they are filed under so many of the same keys.</summary>
    public const int LeastKeysShared = 2;

    // Shorter runs stand in stories that have nothing to do with each other, longer ones are broken by every word that is changed.
    private const int Run = 5;

    // The least hashes of the whole text, and of its beginning: papers cut a story from its end, so that of a short copy of a long story
    // the beginning is what is left.
    private const int KeysOfAll = 16;
    private const int KeysOfBeginning = 12;
    private const int Beginning = 120;

    private readonly ulong[] _runs;
    private HashSet<ulong>? _set;

    private StoryText(ulong[] runs, int words)
    {
        _runs = runs;
        Words = words;
    }

    /// <summary>How many words count.</summary>
    public int Words { get; }

    /// <summary>What the text is filed under, ascending, at most 28; none for a text of fewer than five words.</summary>
    public IReadOnlyList<uint> Keys => [.. Least(_runs, KeysOfAll).Union(Least(_runs.AsSpan(0, Math.Min(Beginning, _runs.Length)), KeysOfBeginning)).Order()];

    /// <summary>A hash of each run of five words, in order.</summary>
    internal ReadOnlySpan<ulong> Runs => _runs;

    private HashSet<ulong> Set => _set ??= [.. _runs];

    /// <summary>The text of a report, its first line with the date aside.</summary>
    public static StoryText Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var words = OwnWords.Of(report.Text.Value.AsSpan(report.Text.ToUtf16(report.BodyStart)));
        var runs = new ulong[Math.Max(0, words.Length - Run + 1)];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = Hash(words.AsSpan(i, Run));
        return new StoryText(runs, words.Length);
    }

    /// <summary>What this text and another report's have in common.</summary>
    public SharedText With(StoryText other, ReportKey otherKey)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new SharedText(otherKey, Covered(_runs, other.Set), Words, Covered(other._runs, Set), other.Words);
    }

    // How many words stand in a run that the other has.
    private static int Covered(ulong[] runs, HashSet<ulong> others)
    {
        int covered = 0, end = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            if (!others.Contains(runs[i]))
                continue;
            covered += i + Run - Math.Max(end, i);
            end = i + Run;
        }

        return covered;
    }

    private static List<uint> Least(ReadOnlySpan<ulong> runs, int count)
    {
        var least = new SortedSet<uint>();
        foreach (var run in runs)
        {
            var key = (uint)(run >> 32);
            if (least.Count == count && key >= least.Max)
                continue;
            least.Add(key);
            if (least.Count > count)
                least.Remove(least.Max);
        }

        return [.. least];
    }

    // Order counts within a run; the mixing at the end makes every bit depend on every word (the finaliser of MurmurHash3).
    private static ulong Hash(ReadOnlySpan<ulong> words)
    {
        ulong hash = 0;
        foreach (var word in words)
            hash = (BitOperations.RotateLeft(hash, 13) ^ word) * 0x9E3779B97F4A7C15;
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
