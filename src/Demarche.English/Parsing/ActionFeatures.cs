using System.Runtime.CompilerServices;
using Demarche.English.Models;

namespace Demarche.English.Parsing;

/// <summary>
/// What the parser looks at to choose its next action: the top of the stack, the words that wait, their children so far, and
/// what stands between. The features are written in parts, by what they depend on: the trees of a beam, and a tree after one action
/// more, differ in few of these, and the sum of a part's weights is found once (<see cref="ActionScores"/>).
/// </summary>
internal static class ActionFeatures
{
    /// <summary>Features of one state.</summary>
    public const int Count = 143;

    // The number of each feature's template, in the order in which the parts are written.
    private static ReadOnlySpan<byte> Templates =>
    [
        4, 5, 6, 10, 11, 12, 13, 16, 49, 50, 51, 52, 53, 55, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
        27, 28, 29, 30, 31, 32, 33, 54, 60, 61, 62, 63, 68, 71, 103, 104, 105, 107, 108, 109, 110, 111, 112, 114,
        116, 1, 2, 3, 7, 8, 9, 15, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 106, 75, 76, 77, 78, 79,
        80, 82, 86, 91, 92, 93, 97, 98, 99, 120, 121, 123, 127, 128, 134, 135, 136, 140, 72, 73, 74, 81, 83, 84,
        85, 87, 88, 89, 90, 94, 95, 96, 100, 102, 118, 119, 122, 124, 126, 129, 130, 131, 132, 138, 143, 14, 44, 45,
        46, 47, 48, 56, 57, 58, 59, 64, 65, 66, 67, 69, 70, 101, 113, 115, 117, 125, 133, 137, 139, 141, 142,
    ];

    /// <summary>Writes all features of a state, mixed, in the order of their templates, which training goes by.</summary>
    public static int Extract(ParseState state, ParseWords words, Span<ulong> features)
    {
        Span<ulong> raw = stackalloc ulong[Count];
        var n = Ahead(state.Next, state.Root, words, raw);
        n += TopAndNext(state.Stack(0), state.Next, state.Root, words, raw[n..]);
        n += TopTwo(state.Stack(1), state.Stack(0), words, raw[n..]);
        n += TopTwoBuilt(state, words, raw[n..]);
        n += TopAndNextBuilt(state, words, raw[n..]);
        n += Whole(state, words, raw[n..]);
        Feature.MixAll(raw[..n]);
        for (var f = 0; f < n; f++)
            features[Templates[f] - 1] = raw[f];
        return n;
    }

    /// <summary>What waits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Ahead(int next, int root, ParseWords words, Span<ulong> features)
    {
        int b0 = next, b1 = Waiting(next, 1, root), b2 = Waiting(next, 2, root);
        uint n0 = words.Word[b0], n1 = words.Word[b1], n2 = words.Word[b2];
        uint u0 = words.Tag[b0], u1 = words.Tag[b1], u2 = words.Tag[b2], d0 = words.Cluster[b0], d1 = words.Cluster[b1];

        var n = 0;
        features[n++] = Feature.Raw(4, n0, u0);
        features[n++] = Feature.Raw(5, n0);
        features[n++] = Feature.Raw(6, u0);
        features[n++] = Feature.Raw(10, n1, u1);
        features[n++] = Feature.Raw(11, n1);
        features[n++] = Feature.Raw(12, u1);
        features[n++] = Feature.Raw(13, n2, u2);
        features[n++] = Feature.Raw(16, d0);
        features[n++] = Feature.Raw(49, u0, u1);
        features[n++] = Feature.Raw(50, n0, u1);
        features[n++] = Feature.Raw(51, u0, n1);
        features[n++] = Feature.Raw(52, n0, n1);
        features[n++] = Feature.Raw(53, d0, d1);
        features[n++] = Feature.Raw(55, u0, u1, u2);
        return n;
    }

    /// <summary>The stack's top and what waits, whatever children they have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int TopAndNext(int top, int next, int root, ParseWords words, Span<ulong> features)
    {
        int s0 = top, b0 = next, b1 = Waiting(next, 1, root), b2 = Waiting(next, 2, root), none = root + 1;
        int before0 = s0 > 0 && s0 < none ? s0 - 1 : none, after0 = s0 < b0 ? s0 + 1 : none;
        int beforeNext = b0 > 0 && b0 < none ? b0 - 1 : none;
        uint w0 = words.Word[s0], n0 = words.Word[b0], n1 = words.Word[b1];
        uint t0 = words.Tag[s0], u0 = words.Tag[b0], u1 = words.Tag[b1], u2 = words.Tag[b2];
        uint c0 = words.Cluster[s0], d0 = words.Cluster[b0], k0 = words.Class[s0], m0 = words.Class[b0], m1 = words.Class[b1];
        uint p0 = words.Coarse[s0], q0 = words.Coarse[b0];
        uint distance = Distance(b0 - s0), between = words.Between(s0, b0);
        uint mark0 = words.Mark[s0], markNext = words.Mark[b0], markAfter = words.Mark[after0], mark1 = words.Mark[b1];
        var t0u0 = (t0 << 8) | u0;

        var n = 0;
        features[n++] = Feature.Raw(17, w0, n0, t0u0);
        features[n++] = Feature.Raw(18, w0, t0u0);
        features[n++] = Feature.Raw(19, n0, t0u0);
        features[n++] = Feature.Raw(20, w0, n0);
        features[n++] = Feature.Raw(21, t0u0);
        features[n++] = Feature.Raw(22, c0, d0);
        features[n++] = Feature.Raw(23, c0, u0);
        features[n++] = Feature.Raw(24, t0, d0);
        features[n++] = Feature.Raw(25, w0, d0);
        features[n++] = Feature.Raw(26, c0, n0);
        features[n++] = Feature.Raw(27, k0, m0, between);
        features[n++] = Feature.Raw(28, t0u0, distance);
        features[n++] = Feature.Raw(29, t0u0, between);
        features[n++] = Feature.Raw(30, w0, distance, q0);
        features[n++] = Feature.Raw(31, n0, distance, p0);
        features[n++] = Feature.Raw(32, t0u0, words.Tag[after0], words.Tag[beforeNext]);
        features[n++] = Feature.Raw(33, t0u0, words.Tag[before0]);
        features[n++] = Feature.Raw(54, t0u0, u1);
        features[n++] = Feature.Raw(60, t0u0, u1, u2);
        features[n++] = Feature.Raw(61, w0, u0, u1);
        features[n++] = Feature.Raw(62, t0, n0, u1);
        features[n++] = Feature.Raw(63, t0u0, n1);
        features[n++] = Feature.Raw(68, k0, m0, m1);
        features[n++] = Feature.Raw(71, w0, n0, n1);

        // Words the treebanks never had.
        features[n++] = Feature.Raw(103, words.Suffix[s0], u0);
        features[n++] = Feature.Raw(104, words.Suffix[b0], t0);
        features[n++] = Feature.Raw(105, words.Shape[s0], words.Shape[b0], t0u0);

        // Punctuation: before the next word, behind the top, before the top, behind the next word.
        features[n++] = Feature.Raw(107, markNext, t0u0);
        features[n++] = Feature.Raw(108, markNext, w0, q0);
        features[n++] = Feature.Raw(109, markNext, n0, p0);
        features[n++] = Feature.Raw(110, markNext, t0u0, u1);
        features[n++] = Feature.Raw(111, markAfter, t0u0);
        features[n++] = Feature.Raw(112, mark0, markNext, t0u0);
        features[n++] = Feature.Raw(114, mark1, t0u0, u1);
        features[n++] = Feature.Raw(116, mark0, markNext, mark1);
        return n;
    }

    /// <summary>The stack's top and the word below it, whatever children they have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int TopTwo(int below, int top, ParseWords words, Span<ulong> features)
    {
        int s1 = below, s0 = top;
        uint w0 = words.Word[s0], w1 = words.Word[s1], t0 = words.Tag[s0], t1 = words.Tag[s1];
        uint c0 = words.Cluster[s0], c1 = words.Cluster[s1], k0 = words.Class[s0], k1 = words.Class[s1];
        uint apart = Distance(s0 - s1), betweenBelow = words.Between(s1, s0);
        var t1t0 = (t1 << 8) | t0;

        var n = 0;
        features[n++] = Feature.Raw(1, w0, t0);
        features[n++] = Feature.Raw(2, w0);
        features[n++] = Feature.Raw(3, t0);
        features[n++] = Feature.Raw(7, w1, t1);
        features[n++] = Feature.Raw(8, w1);
        features[n++] = Feature.Raw(9, t1);
        features[n++] = Feature.Raw(15, c0);
        features[n++] = Feature.Raw(34, w1, w0);
        features[n++] = Feature.Raw(35, t1t0);
        features[n++] = Feature.Raw(36, w1, t1t0);
        features[n++] = Feature.Raw(37, w0, t1t0);
        features[n++] = Feature.Raw(38, c1, c0);
        features[n++] = Feature.Raw(39, c1, t0);
        features[n++] = Feature.Raw(40, t1, c0);
        features[n++] = Feature.Raw(41, t1t0, apart);
        features[n++] = Feature.Raw(42, t1t0, betweenBelow);
        features[n++] = Feature.Raw(43, k1, k0, betweenBelow);
        features[n++] = Feature.Raw(106, words.Shape[s1], words.Shape[s0], t1t0);
        return n;
    }

    /// <summary>The stack's top and the word below it, with their children.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int TopTwoBuilt(ParseState state, ParseWords words, Span<ulong> features)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1);
        ref readonly var top = ref state.Nodes[s0];
        ref readonly var below = ref state.Nodes[s1];
        int s0l = top.Left1, s0r = top.Right1, s0l2 = top.Left2, s0r2 = top.Right2, s1l = below.Left1, s1r = below.Right1, s1r2 = below.Right2;
        uint w0 = words.Word[s0], w1 = words.Word[s1], t0 = words.Tag[s0], t1 = words.Tag[s1];
        uint c0 = words.Cluster[s0], c1 = words.Cluster[s1], p0 = words.Coarse[s0], p1 = words.Coarse[s1];
        uint children1 = below.Children, labels0 = Fold(top.Labels), labels1 = Fold(below.Labels);
        uint parts0 = ClauseParts.Of(top.Labels), parts1 = ClauseParts.Of(below.Labels);
        var t1t0 = (t1 << 8) | t0;

        var n = 0;
        features[n++] = Feature.Raw(75, t1t0, words.Tag[s1r]);
        features[n++] = Feature.Raw(76, t1t0, words.Tag[s1l]);
        features[n++] = Feature.Raw(77, t1t0, words.Tag[s0l]);
        features[n++] = Feature.Raw(78, t1t0, words.Tag[s0r]);
        features[n++] = Feature.Raw(79, t0, words.Tag[s0l], words.Tag[s0l2]);
        features[n++] = Feature.Raw(80, t0, words.Tag[s0r], words.Tag[s0r2]);
        features[n++] = Feature.Raw(82, t1, words.Tag[s1r], words.Tag[s1r2]);
        features[n++] = Feature.Raw(86, t1, words.Word[s1r], t0);
        features[n++] = Feature.Raw(91, t1t0, children1);
        features[n++] = Feature.Raw(92, w1, children1, p0);
        features[n++] = Feature.Raw(93, w0, labels0);
        features[n++] = Feature.Raw(97, t1t0, labels1);
        features[n++] = Feature.Raw(98, t1t0, labels0);
        features[n++] = Feature.Raw(99, w1, labels1, p0);
        features[n++] = Feature.Raw(120, t1t0, parts0);
        features[n++] = Feature.Raw(121, t1t0, parts1);
        features[n++] = Feature.Raw(123, t1t0, (parts1 << 16) | parts0);
        features[n++] = Feature.Raw(127, w1, parts0, p0);
        features[n++] = Feature.Raw(128, w0, parts0, (parts1 << 8) | p1);

        // What opens each: "with" of "a fork", "that" of a clause, "and" of a second conjunct. Heads are content words here, so that
        // which verb takes which preposition can be seen only so.
        uint opens0 = words.Word[s0l], opens1 = words.Word[s1l];
        features[n++] = Feature.Raw(134, w1, opens0, t0);
        features[n++] = Feature.Raw(135, w1, opens0, w0);
        features[n++] = Feature.Raw(136, c1, opens0, c0);
        features[n++] = Feature.Raw(140, t1t0, opens1, opens0);
        return n;
    }

    /// <summary>The stack's top and the next word, with their children.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int TopAndNextBuilt(ParseState state, ParseWords words, Span<ulong> features)
    {
        int s0 = state.Stack(0), b0 = state.Next;
        ref readonly var top = ref state.Nodes[s0];
        ref readonly var next = ref state.Nodes[b0];
        int s0l = top.Left1, s0r = top.Right1, b0l = next.Left1, b0l2 = next.Left2;
        uint w0 = words.Word[s0], n0 = words.Word[b0], t0 = words.Tag[s0], u0 = words.Tag[b0], c0 = words.Cluster[s0], d0 = words.Cluster[b0];
        uint k0 = words.Class[s0], m0 = words.Class[b0], p0 = words.Coarse[s0], q0 = words.Coarse[b0], q1 = words.Coarse[state.Waiting(1)];
        uint children0 = top.Children, childrenNext = next.Children, labels0 = Fold(top.Labels), labelsNext = Fold(next.Labels);
        uint parts0 = ClauseParts.Of(top.Labels), partsNext = ClauseParts.Of(next.Labels);
        uint firstLabel = state.Nodes[s0l].Label, lastLabel = state.Nodes[s0r].Label, nextLabel = state.Nodes[b0l].Label;
        uint between = words.Between(s0, b0), markNext = words.Mark[b0];
        uint opens0 = words.Word[s0l], opensNext = words.Word[b0l];
        var t0u0 = (t0 << 8) | u0;

        var n = 0;
        features[n++] = Feature.Raw(72, t0u0, words.Tag[s0l]);
        features[n++] = Feature.Raw(73, t0u0, words.Tag[s0r]);
        features[n++] = Feature.Raw(74, t0u0, words.Tag[b0l]);
        features[n++] = Feature.Raw(81, u0, words.Tag[b0l], words.Tag[b0l2]);
        features[n++] = Feature.Raw(83, t0, words.Word[s0r], u0);
        features[n++] = Feature.Raw(84, t0, words.Word[s0l], u0);
        features[n++] = Feature.Raw(85, u0, words.Word[b0l], t0);
        features[n++] = Feature.Raw(87, w0, children0, q0);
        features[n++] = Feature.Raw(88, t0u0, children0);
        features[n++] = Feature.Raw(89, n0, childrenNext, p0);
        features[n++] = Feature.Raw(90, t0u0, childrenNext);
        features[n++] = Feature.Raw(94, t0u0, labels0);
        features[n++] = Feature.Raw(95, n0, labelsNext);
        features[n++] = Feature.Raw(96, t0u0, labelsNext);
        features[n++] = Feature.Raw(100, lastLabel | (firstLabel << 8), t0u0);
        features[n++] = Feature.Raw(102, nextLabel, u0, t0);
        features[n++] = Feature.Raw(118, markNext, labels0, t0);
        features[n++] = Feature.Raw(119, t0u0, parts0);
        features[n++] = Feature.Raw(122, t0u0, partsNext);
        features[n++] = Feature.Raw(124, t0u0, (parts0 << 16) | partsNext);
        features[n++] = Feature.Raw(126, (p0 << 8) | q0, parts0, (between << 8) | q1);
        features[n++] = Feature.Raw(129, words.Word[s0l], (parts0 << 8) | q0, markNext);
        features[n++] = Feature.Raw(130, w0, opensNext, u0);
        features[n++] = Feature.Raw(131, w0, opensNext, n0);
        features[n++] = Feature.Raw(132, c0, opensNext, d0);
        features[n++] = Feature.Raw(138, t0u0, opens0, opensNext);
        features[n++] = Feature.Raw(143, k0, m0, opensNext);
        return n;
    }

    /// <summary>What depends on the word below the top and on what waits, and on the third word of the stack.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Whole(ParseState state, ParseWords words, Span<ulong> features)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2);
        int b0 = state.Next, b1 = state.Waiting(1), b2 = state.Waiting(2);
        ref readonly var top = ref state.Nodes[s0];
        ref readonly var below = ref state.Nodes[s1];
        uint w0 = words.Word[s0], w1 = words.Word[s1], w2 = words.Word[s2], n0 = words.Word[b0];
        uint t0 = words.Tag[s0], t1 = words.Tag[s1], t2 = words.Tag[s2], u0 = words.Tag[b0], u1 = words.Tag[b1];
        uint c1 = words.Cluster[s1], d0 = words.Cluster[b0], k0 = words.Class[s0], k1 = words.Class[s1], m0 = words.Class[b0];
        uint p0 = words.Coarse[s0], p1 = words.Coarse[s1], p2 = words.Coarse[s2], q0 = words.Coarse[b0], q1 = words.Coarse[b1], q2 = words.Coarse[b2];
        uint between = words.Between(s0, b0), betweenBelow = words.Between(s1, s0), mark0 = words.Mark[s0], markNext = words.Mark[b0];
        uint parts0 = ClauseParts.Of(top.Labels), parts1 = ClauseParts.Of(below.Labels);
        uint lastLabel = state.Nodes[top.Right1].Label, belowLabel = state.Nodes[below.Right1].Label;
        uint opens0 = words.Word[top.Left1], opensNext = words.Word[state.Nodes[b0].Left1];
        uint t0u0 = (t0 << 8) | u0, t1t0 = (t1 << 8) | t0;

        var n = 0;
        features[n++] = Feature.Raw(14, w2, t2);
        features[n++] = Feature.Raw(44, t1, u0);
        features[n++] = Feature.Raw(45, w1, n0);
        features[n++] = Feature.Raw(46, w1, u0);
        features[n++] = Feature.Raw(47, t1, n0);
        features[n++] = Feature.Raw(48, c1, d0);
        features[n++] = Feature.Raw(56, t1t0, u0);
        features[n++] = Feature.Raw(57, t2, t1t0);
        features[n++] = Feature.Raw(58, t1t0, u0, u1);
        features[n++] = Feature.Raw(59, t2, t1t0, u0);
        features[n++] = Feature.Raw(64, w1, t0u0);
        features[n++] = Feature.Raw(65, t1, w0, u0);
        features[n++] = Feature.Raw(66, t1t0, n0);
        features[n++] = Feature.Raw(67, k1, k0, m0);
        features[n++] = Feature.Raw(69, (p2 << 8) | p1, (p0 << 8) | q0, (q1 << 8) | q2);
        features[n++] = Feature.Raw(70, w1, w0, n0);
        features[n++] = Feature.Raw(101, belowLabel | (lastLabel << 8), t1t0, u0);
        features[n++] = Feature.Raw(113, mark0, t1t0, markNext);
        features[n++] = Feature.Raw(115, markNext, t1t0, u0);
        features[n++] = Feature.Raw(117, between, betweenBelow, (p0 << 16) | (p1 << 8) | q0);
        features[n++] = Feature.Raw(125, (p1 << 8) | p0, (parts1 << 16) | parts0, (betweenBelow << 8) | q0);
        features[n++] = Feature.Raw(133, w1, opensNext, u0);
        features[n++] = Feature.Raw(137, t1t0, opens0, u0);
        features[n++] = Feature.Raw(139, t1t0, u0, opensNext);
        features[n++] = Feature.Raw(141, (t2 << 16) | t1t0, u0, opensNext);
        features[n++] = Feature.Raw(142, c1, opensNext, d0);
        return n;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Waiting(int next, int ahead, int root) => Math.Min(next + ahead, root + 1);

    // 1, 2, 3, 4, 5-7, 8-11, 12 and more.
    private static uint Distance(int words) => words switch
    {
        < 5 => (uint)Math.Max(words, 0),
        < 8 => 5,
        < 12 => 6,
        _ => 7,
    };

    private static uint Fold(ulong labels) => (uint)((labels * 0x9E3779B97F4A7C15) >> 32);
}
