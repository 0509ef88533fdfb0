using System.Numerics;
using Demarche.English.Models;

namespace Demarche.English.Lexicon;

/// <summary>
/// Classes of words that are used alike in news, learnt from raw text: a word's path in a binary tree of classes. Models use the
/// whole path and its beginnings, so that a word the treebanks never had still resembles one they had.
/// </summary>
internal sealed class WordClusters
{
    /// <summary>Version of the file's format.</summary>
    public const int Version = 1;

    private readonly FeatureTable? _table;

    private WordClusters(FeatureTable? table)
    {
        _table = table;
    }

    /// <summary>No classes: every word has path 0.</summary>
    public static WordClusters None { get; } = new(null);

    /// <summary>The clusters that ship.</summary>
    public static WordClusters Embedded() => Read(EmbeddedModels.Open("clusters.bin", ModelKind.Clusters, Version));

    /// <summary>Reads a file's sections.</summary>
    public static WordClusters Read(ModelBytes[] sections) => new(new FeatureTable(sections[0]));

    /// <summary>The path of a word, as a leading 1 and its turns, or 0.</summary>
    /// <param name="lower">Hash of the lower form, as in <see cref="Lexemes.Lower"/>.</param>
    public uint Find(uint lower)
    {
        if (_table is null)
            return 0;
        var found = _table.Find(Key(lower));
        return found < 0 ? 0u : (uint)found;
    }

    /// <summary>The first turns of a path: a coarser class. Paths that are shorter stay as they are.</summary>
    public static uint Prefix(uint path, int turns)
    {
        var length = 31 - BitOperations.LeadingZeroCount(path | 1);
        return length <= turns ? path : path >> (length - turns);
    }

    /// <summary>The table's key of a word.</summary>
    public static ulong Key(uint lower) => lower * 0x9E3779B97F4A7C15;
}
