using System.Runtime.CompilerServices;
using Demarche.English.Models;

namespace Demarche.English.Parsing;

/// <summary>What the parser looks at to name the relation of a word to its head.</summary>
internal static class LabelFeatures
{
    /// <summary>Most features of one relation.</summary>
    public const int Most = 64;

    /// <summary>All that the features of a relation depend on, hashed: relations that are alike in it have the same features.</summary>
    [SkipLocalsInit]
    public static ulong Question(ParseState state, int head, int dependent)
    {
        ref readonly var above = ref state.Nodes[head];
        ref readonly var below = ref state.Nodes[dependent];
        return Feature.Join(0, above.Likeness, below.Likeness);
    }

    /// <summary>Writes the features of a relation about to be made; returns their number.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Extract(ParseState state, ParseWords words, int head, int dependent, Span<ulong> features)
    {
        int none = state.None;
        ref readonly var above = ref state.Nodes[head];
        ref readonly var below = ref state.Nodes[dependent];
        int dLeft = below.Left1, dRight = below.Right1, dLeft2 = below.Left2;
        int hLeft = above.Left1, hRight = above.Right1;
        byte dRightLabel = state.Nodes[dRight].Label, hLeftLabel = state.Nodes[hLeft].Label, hRightLabel = state.Nodes[hRight].Label;
        int dBefore = dependent > 0 ? dependent - 1 : none, dAfter = dependent + 1 < state.Root ? dependent + 1 : none;
        int hBefore = head > 0 && head < none ? head - 1 : none, hAfter = head + 1 < state.Root ? head + 1 : none;
        uint hw = words.Word[head], dw = words.Word[dependent], ht = words.Tag[head], dt = words.Tag[dependent];
        uint hc = words.Cluster[head], dc = words.Cluster[dependent];
        uint side = dependent < head ? 1u : 0u;
        uint pair = (side << 16) | (ht << 8) | dt;
        uint gap = (uint)Math.Min(Math.Abs(head - dependent), 6);
        uint hLabels = Fold(above.Labels), dLabels = Fold(below.Labels);
        uint between = side == 1 ? words.Between(dependent, head) : words.Between(head, dependent);
        uint mark = words.Mark[dependent], markAfter = words.Mark[dependent + 1];

        var n = 0;
        features[n++] = Feature.Raw(1, pair);
        features[n++] = Feature.Raw(2, pair, hw);
        features[n++] = Feature.Raw(3, pair, dw);
        features[n++] = Feature.Raw(4, side, hw, dw);
        features[n++] = Feature.Raw(5, side, dw);
        features[n++] = Feature.Raw(6, side, hw);
        features[n++] = Feature.Raw(7, pair, gap);
        features[n++] = Feature.Raw(8, pair, between);
        features[n++] = Feature.Raw(9, pair, hc);
        features[n++] = Feature.Raw(10, pair, dc);
        features[n++] = Feature.Raw(11, side, hc, dc);
        features[n++] = Feature.Raw(12, hw, dc, side);
        features[n++] = Feature.Raw(13, hc, dw, side);
        features[n++] = Feature.Raw(14, pair, words.Tag[dBefore], words.Tag[dAfter]);
        features[n++] = Feature.Raw(15, pair, words.Tag[dBefore]);
        features[n++] = Feature.Raw(16, pair, words.Tag[dAfter]);
        features[n++] = Feature.Raw(17, pair, words.Tag[hBefore], words.Tag[hAfter]);
        features[n++] = Feature.Raw(18, dt, words.Word[dBefore], side);
        features[n++] = Feature.Raw(19, dt, words.Word[dAfter], side);
        features[n++] = Feature.Raw(20, pair, words.Word[dLeft]);
        features[n++] = Feature.Raw(21, hw, words.Word[dLeft], dt);
        features[n++] = Feature.Raw(22, dw, words.Word[dLeft], ht);
        features[n++] = Feature.Raw(23, pair, words.Tag[dLeft], words.Tag[dLeft2]);
        features[n++] = Feature.Raw(24, pair, words.Tag[dRight], dRightLabel);
        features[n++] = Feature.Raw(25, pair, dLabels);
        features[n++] = Feature.Raw(26, hw, dLabels, dt);
        features[n++] = Feature.Raw(27, pair, hLabels);
        features[n++] = Feature.Raw(28, hw, hLabels, pair);
        features[n++] = Feature.Raw(29, pair, words.Tag[hLeft], hLeftLabel);
        features[n++] = Feature.Raw(30, pair, words.Tag[hRight], hRightLabel);
        features[n++] = Feature.Raw(31, words.Suffix[dependent], pair);
        features[n++] = Feature.Raw(32, words.Suffix[head], pair);
        features[n++] = Feature.Raw(33, words.Shape[dependent], words.Shape[head], pair);
        features[n++] = Feature.Raw(34, pair, above.Children);
        features[n++] = Feature.Raw(35, pair, below.Children);
        features[n++] = Feature.Raw(36, pair, words.Word[dLeft], hc);
        features[n++] = Feature.Raw(37, dw, dLabels, pair);
        features[n++] = Feature.Raw(38, pair, words.Word[dBefore]);
        features[n++] = Feature.Raw(39, pair, words.Class[dependent], words.Class[head]);
        features[n++] = Feature.Raw(40, side, words.Word[dLeft], dc);
        features[n++] = Feature.Raw(41, pair, mark);
        features[n++] = Feature.Raw(42, pair, mark, markAfter);
        features[n++] = Feature.Raw(43, dw, mark, pair);
        features[n++] = Feature.Raw(44, hw, mark, pair);
        features[n++] = Feature.Raw(45, pair, words.Mark[head]);
        features[n++] = Feature.Raw(46, pair, mark, dLabels);
        Feature.MixAll(features[..n]);
        return n;
    }

    private static uint Fold(ulong labels) => (uint)((labels * 0x9E3779B97F4A7C15) >> 32);
}
