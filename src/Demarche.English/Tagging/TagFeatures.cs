using System.Runtime.CompilerServices;
using Demarche.English.Lexicon;
using Demarche.English.Models;

namespace Demarche.English.Tagging;

/// <summary>What the tagger looks at: the word, its neighbours, and the two tags before.</summary>
internal static class TagFeatures
{
    /// <summary>Most features of one word.</summary>
    public const int Most = 64;

    /// <summary>The tag that stands before a sentence's first word.</summary>
    public const byte Edge = 255;

    private const uint NoWord = 7;

    /// <summary>Writes all features of a word, mixed; returns their number.</summary>
    /// <param name="lexemes">The words.</param>
    /// <param name="sentence">Tokens of the sentence.</param>
    /// <param name="i">The word.</param>
    /// <param name="before">Tag of the word before.</param>
    /// <param name="beforeThat">Tag of the word before that.</param>
    /// <param name="features">Room for <see cref="Most"/>.</param>
    public static int Extract(Lexemes lexemes, TokenRange sentence, int i, byte before, byte beforeThat, Span<ulong> features)
    {
        var alone = Alone(lexemes, sentence, i, features);
        return alone + InPlace(lexemes, sentence, i, before, beforeThat, features[alone..]);
    }

    /// <summary>Writes the features of a word that its neighbours have no part in (<see cref="TagMemo.Question"/>).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Alone(Lexemes lexemes, TokenRange sentence, int i, Span<ulong> features)
    {
        int first = sentence.First, last = sentence.End - 1;
        uint lower = lexemes.Lower[i], form = lexemes.Form[i], shape = lexemes.Shape[i], cluster = lexemes.Cluster[i];
        uint place = (i == first ? 1u : 0) | (i == last ? 2u : 0) | ((uint)lexemes.Traits[i] << 2);
        uint coarse = WordClusters.Prefix(cluster, 6);

        var n = 0;
        features[n++] = Feature.Raw(1, lower);
        features[n++] = Feature.Raw(2, form, i == first ? 1u : 0);
        features[n++] = Feature.Raw(3, lexemes.Suffix1[i], shape);
        features[n++] = Feature.Raw(4, lexemes.Suffix2[i]);
        features[n++] = Feature.Raw(5, lexemes.Suffix3[i]);
        features[n++] = Feature.Raw(6, lexemes.Suffix4[i]);
        features[n++] = Feature.Raw(7, lexemes.Prefix1[i], lexemes.Suffix2[i]);
        features[n++] = Feature.Raw(8, lexemes.Prefix2[i]);
        features[n++] = Feature.Raw(9, lexemes.Prefix3[i]);
        features[n++] = Feature.Raw(10, shape, place);
        features[n++] = Feature.Raw(33, cluster, (uint)lexemes.Traits[i] & 1);
        features[n++] = Feature.Raw(34, WordClusters.Prefix(cluster, 4), lexemes.Suffix2[i]);
        features[n++] = Feature.Raw(35, coarse);
        features[n++] = Feature.Raw(36, WordClusters.Prefix(cluster, 8), shape);
        Feature.MixAll(features[..n]);
        return n;
    }

    /// <summary>Writes the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int InPlace(Lexemes lexemes, TokenRange sentence, int i, byte before, byte beforeThat, Span<ulong> features)
    {
        int first = sentence.First, last = sentence.End - 1;
        uint lower = lexemes.Lower[i], shape = lexemes.Shape[i], cluster = lexemes.Cluster[i];
        uint left = i > first ? lexemes.Lower[i - 1] : NoWord, left2 = i - 1 > first ? lexemes.Lower[i - 2] : NoWord;
        uint right = i < last ? lexemes.Lower[i + 1] : NoWord, right2 = i + 1 < last ? lexemes.Lower[i + 2] : NoWord;
        uint leftCluster = i > first ? lexemes.Cluster[i - 1] : NoWord, rightCluster = i < last ? lexemes.Cluster[i + 1] : NoWord;
        uint right2Cluster = i + 1 < last ? lexemes.Cluster[i + 2] : NoWord, left2Cluster = i - 1 > first ? lexemes.Cluster[i - 2] : NoWord;
        uint rightShape = i < last ? lexemes.Shape[i + 1] : NoWord, leftShape = i > first ? lexemes.Shape[i - 1] : NoWord;
        uint rightSuffix = i < last ? lexemes.Suffix3[i + 1] : NoWord, leftSuffix = i > first ? lexemes.Suffix3[i - 1] : NoWord;
        uint tags = ((uint)beforeThat << 8) | before;
        uint place = (i == first ? 1u : 0) | (i == last ? 2u : 0) | ((uint)lexemes.Traits[i] << 2);
        uint coarse = WordClusters.Prefix(cluster, 6);

        var n = 0;
        features[n++] = Feature.Raw(11, lexemes.Suffix3[i], (uint)lexemes.Traits[i], before);
        features[n++] = Feature.Raw(12, left);
        features[n++] = Feature.Raw(13, right);
        features[n++] = Feature.Raw(14, left2);
        features[n++] = Feature.Raw(15, right2);
        features[n++] = Feature.Raw(16, left, lower);
        features[n++] = Feature.Raw(17, lower, right);
        features[n++] = Feature.Raw(18, left, right);
        features[n++] = Feature.Raw(19, rightSuffix);
        features[n++] = Feature.Raw(20, leftSuffix, lexemes.Suffix3[i]);
        features[n++] = Feature.Raw(21, rightShape, shape);
        features[n++] = Feature.Raw(22, leftShape, shape, place);
        features[n++] = Feature.Raw(23, before);
        features[n++] = Feature.Raw(24, tags);
        features[n++] = Feature.Raw(25, before, lower);
        features[n++] = Feature.Raw(26, tags, lower);
        features[n++] = Feature.Raw(27, before, right);
        features[n++] = Feature.Raw(28, before, rightSuffix);
        features[n++] = Feature.Raw(29, before, lower, right);
        features[n++] = Feature.Raw(30, beforeThat, left);
        features[n++] = Feature.Raw(31, right, right2);
        features[n++] = Feature.Raw(32, left2, left);
        features[n++] = Feature.Raw(37, leftCluster, cluster);
        features[n++] = Feature.Raw(38, cluster, rightCluster);
        features[n++] = Feature.Raw(39, rightCluster);
        features[n++] = Feature.Raw(40, WordClusters.Prefix(rightCluster, 6), coarse, before);
        features[n++] = Feature.Raw(41, right2Cluster);
        features[n++] = Feature.Raw(42, before, cluster);
        features[n++] = Feature.Raw(43, tags, coarse);
        features[n++] = Feature.Raw(44, before, rightCluster);
        features[n++] = Feature.Raw(45, leftCluster);
        features[n++] = Feature.Raw(46, left2Cluster);
        features[n++] = Feature.Raw(47, before, lower, rightCluster);
        features[n++] = Feature.Raw(48, rightCluster, right2Cluster);
        features[n++] = Feature.Raw(49, leftCluster, rightCluster, coarse);
        features[n++] = Feature.Raw(50, lower, rightCluster, WordClusters.Prefix(right2Cluster, 6));
        features[n++] = Feature.Raw(51, tags, WordClusters.Prefix(rightCluster, 8), lexemes.Suffix2[i]);
        Feature.MixAll(features[..n]);
        return n;
    }
}
