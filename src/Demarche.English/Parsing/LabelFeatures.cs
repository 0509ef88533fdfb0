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
        int dRight = state.Right1[dependent], hLeft = state.Left1[head], hRight = state.Right1[head];
        var h = Feature.Join(0, head, dependent, state.Left1[dependent], dRight);
        h = Feature.Join(h, state.Left2[dependent], hLeft, hRight, (state.Children[head] << 8) | state.Children[dependent]);
        h = Feature.Join(h, state.Label[dRight], state.Label[hLeft], state.Label[hRight], 0);
        return Feature.Join(h, state.Labels[head], state.Labels[dependent]);
    }

    /// <summary>Writes the features of a relation about to be made; returns their number.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Extract(ParseState state, ParseWords words, int head, int dependent, Span<ulong> features)
    {
        int none = state.None;
        int dLeft = state.Left1[dependent], dRight = state.Right1[dependent], dLeft2 = state.Left2[dependent];
        int hLeft = state.Left1[head], hRight = state.Right1[head];
        int dBefore = dependent > 0 ? dependent - 1 : none, dAfter = dependent + 1 < state.Root ? dependent + 1 : none;
        int hBefore = head > 0 && head < none ? head - 1 : none, hAfter = head + 1 < state.Root ? head + 1 : none;
        uint hw = words.Word[head], dw = words.Word[dependent], ht = words.Tag[head], dt = words.Tag[dependent];
        uint hc = words.Cluster[head], dc = words.Cluster[dependent];
        uint side = dependent < head ? 1u : 0u;
        uint pair = (side << 16) | (ht << 8) | dt;
        uint gap = (uint)Math.Min(Math.Abs(head - dependent), 6);
        uint hLabels = Fold(state.Labels[head]), dLabels = Fold(state.Labels[dependent]);
        uint between = side == 1 ? words.Between(dependent, head) : words.Between(head, dependent);
        uint mark = words.Mark[dependent], markAfter = words.Mark[dependent + 1];

        var n = 0;
        features[n++] = Feature.Of(1, pair);
        features[n++] = Feature.Of(2, pair, hw);
        features[n++] = Feature.Of(3, pair, dw);
        features[n++] = Feature.Of(4, side, hw, dw);
        features[n++] = Feature.Of(5, side, dw);
        features[n++] = Feature.Of(6, side, hw);
        features[n++] = Feature.Of(7, pair, gap);
        features[n++] = Feature.Of(8, pair, between);
        features[n++] = Feature.Of(9, pair, hc);
        features[n++] = Feature.Of(10, pair, dc);
        features[n++] = Feature.Of(11, side, hc, dc);
        features[n++] = Feature.Of(12, hw, dc, side);
        features[n++] = Feature.Of(13, hc, dw, side);
        features[n++] = Feature.Of(14, pair, words.Tag[dBefore], words.Tag[dAfter]);
        features[n++] = Feature.Of(15, pair, words.Tag[dBefore]);
        features[n++] = Feature.Of(16, pair, words.Tag[dAfter]);
        features[n++] = Feature.Of(17, pair, words.Tag[hBefore], words.Tag[hAfter]);
        features[n++] = Feature.Of(18, dt, words.Word[dBefore], side);
        features[n++] = Feature.Of(19, dt, words.Word[dAfter], side);
        features[n++] = Feature.Of(20, pair, words.Word[dLeft]);
        features[n++] = Feature.Of(21, hw, words.Word[dLeft], dt);
        features[n++] = Feature.Of(22, dw, words.Word[dLeft], ht);
        features[n++] = Feature.Of(23, pair, words.Tag[dLeft], words.Tag[dLeft2]);
        features[n++] = Feature.Of(24, pair, words.Tag[dRight], state.Label[dRight]);
        features[n++] = Feature.Of(25, pair, dLabels);
        features[n++] = Feature.Of(26, hw, dLabels, dt);
        features[n++] = Feature.Of(27, pair, hLabels);
        features[n++] = Feature.Of(28, hw, hLabels, pair);
        features[n++] = Feature.Of(29, pair, words.Tag[hLeft], state.Label[hLeft]);
        features[n++] = Feature.Of(30, pair, words.Tag[hRight], state.Label[hRight]);
        features[n++] = Feature.Of(31, words.Suffix[dependent], pair);
        features[n++] = Feature.Of(32, words.Suffix[head], pair);
        features[n++] = Feature.Of(33, words.Shape[dependent], words.Shape[head], pair);
        features[n++] = Feature.Of(34, pair, state.Children[head]);
        features[n++] = Feature.Of(35, pair, state.Children[dependent]);
        features[n++] = Feature.Of(36, pair, words.Word[dLeft], hc);
        features[n++] = Feature.Of(37, dw, dLabels, pair);
        features[n++] = Feature.Of(38, pair, words.Word[dBefore]);
        features[n++] = Feature.Of(39, pair, words.Class[dependent], words.Class[head]);
        features[n++] = Feature.Of(40, side, words.Word[dLeft], dc);
        features[n++] = Feature.Of(41, pair, mark);
        features[n++] = Feature.Of(42, pair, mark, markAfter);
        features[n++] = Feature.Of(43, dw, mark, pair);
        features[n++] = Feature.Of(44, hw, mark, pair);
        features[n++] = Feature.Of(45, pair, words.Mark[head]);
        features[n++] = Feature.Of(46, pair, mark, dLabels);
        return n;
    }

    private static uint Fold(ulong labels) => (uint)((labels * 0x9E3779B97F4A7C15) >> 32);
}
