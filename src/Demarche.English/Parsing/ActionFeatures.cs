using System.Runtime.CompilerServices;
using Demarche.English.Models;

namespace Demarche.English.Parsing;

/// <summary>
/// What the parser looks at to choose its next action: the top of the stack, the words that wait, their children so far, and
/// what stands between.
/// </summary>
internal static class ActionFeatures
{
    /// <summary>Most features of one state.</summary>
    public const int Most = 152;

    /// <summary>All that the features of a state depend on, hashed: states that are alike in it have the same features.</summary>
    [SkipLocalsInit]
    public static ulong Question(ParseState state)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Next;
        int s0l = state.Left1[s0], s0r = state.Right1[s0], s1r = state.Right1[s1], b0l = state.Left1[b0];
        var h = Feature.Join(0, s0, s1, s2, b0);
        h = Feature.Join(h, s0l, s0r, state.Left2[s0], state.Right2[s0]);
        h = Feature.Join(h, state.Left1[s1], s1r, state.Right2[s1], b0l);
        h = Feature.Join(h, state.Left2[b0], (state.Children[s0] << 16) | (state.Children[s1] << 8) | state.Children[b0], state.Label[s0l] | (state.Label[s0r] << 8), state.Label[s1r] | (state.Label[b0l] << 8));
        return Feature.Join(Feature.Join(h, state.Labels[s0], state.Labels[s1]), state.Labels[b0], 0);
    }

    /// <summary>Writes the features of a state; returns their number.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Extract(ParseState state, ParseWords words, Span<ulong> features)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2);
        int b0 = state.Waiting(0), b1 = state.Waiting(1), b2 = state.Waiting(2);
        int s0l = state.Left1[s0], s0r = state.Right1[s0], s0l2 = state.Left2[s0], s0r2 = state.Right2[s0];
        int s1l = state.Left1[s1], s1r = state.Right1[s1], s1r2 = state.Right2[s1];
        int b0l = state.Left1[b0], b0l2 = state.Left2[b0];
        int none = state.None;
        int before0 = s0 > 0 && s0 < none ? s0 - 1 : none, after0 = s0 < b0 ? s0 + 1 : none;
        int beforeNext = b0 > 0 && b0 < none ? b0 - 1 : none;

        uint w0 = words.Word[s0], w1 = words.Word[s1], w2 = words.Word[s2];
        uint n0 = words.Word[b0], n1 = words.Word[b1], n2 = words.Word[b2];
        uint t0 = words.Tag[s0], t1 = words.Tag[s1], t2 = words.Tag[s2], u0 = words.Tag[b0], u1 = words.Tag[b1], u2 = words.Tag[b2];
        uint c0 = words.Cluster[s0], c1 = words.Cluster[s1], d0 = words.Cluster[b0], d1 = words.Cluster[b1];
        uint k0 = words.Class[s0], k1 = words.Class[s1], m0 = words.Class[b0], m1 = words.Class[b1];
        uint p0 = words.Coarse[s0], p1 = words.Coarse[s1], p2 = words.Coarse[s2], q0 = words.Coarse[b0], q1 = words.Coarse[b1], q2 = words.Coarse[b2];
        uint distance = Distance(b0 - s0), below = Distance(s0 - s1);
        uint between = words.Between(s0, b0), betweenBelow = words.Between(s1, s0);
        uint mark0 = words.Mark[s0], markNext = words.Mark[b0], markAfter = words.Mark[after0], mark1 = words.Mark[b1];
        uint children0 = state.Children[s0], children1 = state.Children[s1], childrenNext = state.Children[b0];
        uint labels0 = Fold(state.Labels[s0]), labels1 = Fold(state.Labels[s1]), labelsNext = Fold(state.Labels[b0]);
        uint parts0 = ClauseParts.Of(state.Labels[s0]), parts1 = ClauseParts.Of(state.Labels[s1]), partsNext = ClauseParts.Of(state.Labels[b0]);
        uint t0u0 = (t0 << 8) | u0, t1t0 = (t1 << 8) | t0;

        var n = 0;
        // Single words.
        features[n++] = Feature.Of(1, w0, t0);
        features[n++] = Feature.Of(2, w0);
        features[n++] = Feature.Of(3, t0);
        features[n++] = Feature.Of(4, n0, u0);
        features[n++] = Feature.Of(5, n0);
        features[n++] = Feature.Of(6, u0);
        features[n++] = Feature.Of(7, w1, t1);
        features[n++] = Feature.Of(8, w1);
        features[n++] = Feature.Of(9, t1);
        features[n++] = Feature.Of(10, n1, u1);
        features[n++] = Feature.Of(11, n1);
        features[n++] = Feature.Of(12, u1);
        features[n++] = Feature.Of(13, n2, u2);
        features[n++] = Feature.Of(14, w2, t2);
        features[n++] = Feature.Of(15, c0);
        features[n++] = Feature.Of(16, d0);

        // Top and next.
        features[n++] = Feature.Of(17, w0, n0, t0u0);
        features[n++] = Feature.Of(18, w0, t0u0);
        features[n++] = Feature.Of(19, n0, t0u0);
        features[n++] = Feature.Of(20, w0, n0);
        features[n++] = Feature.Of(21, t0u0);
        features[n++] = Feature.Of(22, c0, d0);
        features[n++] = Feature.Of(23, c0, u0);
        features[n++] = Feature.Of(24, t0, d0);
        features[n++] = Feature.Of(25, w0, d0);
        features[n++] = Feature.Of(26, c0, n0);
        features[n++] = Feature.Of(27, k0, m0, between);
        features[n++] = Feature.Of(28, t0u0, distance);
        features[n++] = Feature.Of(29, t0u0, between);
        features[n++] = Feature.Of(30, w0, distance, q0);
        features[n++] = Feature.Of(31, n0, distance, p0);
        features[n++] = Feature.Of(32, t0u0, words.Tag[after0], words.Tag[beforeNext]);
        features[n++] = Feature.Of(33, t0u0, words.Tag[before0]);

        // Top and the word below it.
        features[n++] = Feature.Of(34, w1, w0);
        features[n++] = Feature.Of(35, t1t0);
        features[n++] = Feature.Of(36, w1, t1t0);
        features[n++] = Feature.Of(37, w0, t1t0);
        features[n++] = Feature.Of(38, c1, c0);
        features[n++] = Feature.Of(39, c1, t0);
        features[n++] = Feature.Of(40, t1, c0);
        features[n++] = Feature.Of(41, t1t0, below);
        features[n++] = Feature.Of(42, t1t0, betweenBelow);
        features[n++] = Feature.Of(43, k1, k0, betweenBelow);

        // Below the top and next.
        features[n++] = Feature.Of(44, t1, u0);
        features[n++] = Feature.Of(45, w1, n0);
        features[n++] = Feature.Of(46, w1, u0);
        features[n++] = Feature.Of(47, t1, n0);
        features[n++] = Feature.Of(48, c1, d0);

        // What waits.
        features[n++] = Feature.Of(49, u0, u1);
        features[n++] = Feature.Of(50, n0, u1);
        features[n++] = Feature.Of(51, u0, n1);
        features[n++] = Feature.Of(52, n0, n1);
        features[n++] = Feature.Of(53, d0, d1);

        // Three and four together.
        features[n++] = Feature.Of(54, t0u0, u1);
        features[n++] = Feature.Of(55, u0, u1, u2);
        features[n++] = Feature.Of(56, t1t0, u0);
        features[n++] = Feature.Of(57, t2, t1t0);
        features[n++] = Feature.Of(58, t1t0, u0, u1);
        features[n++] = Feature.Of(59, t2, t1t0, u0);
        features[n++] = Feature.Of(60, t0u0, u1, u2);
        features[n++] = Feature.Of(61, w0, u0, u1);
        features[n++] = Feature.Of(62, t0, n0, u1);
        features[n++] = Feature.Of(63, t0u0, n1);
        features[n++] = Feature.Of(64, w1, t0u0);
        features[n++] = Feature.Of(65, t1, w0, u0);
        features[n++] = Feature.Of(66, t1t0, n0);
        features[n++] = Feature.Of(67, k1, k0, m0);
        features[n++] = Feature.Of(68, k0, m0, m1);
        features[n++] = Feature.Of(69, (p2 << 8) | p1, (p0 << 8) | q0, (q1 << 8) | q2);
        features[n++] = Feature.Of(70, w1, w0, n0);
        features[n++] = Feature.Of(71, w0, n0, n1);

        // Children so far.
        features[n++] = Feature.Of(72, t0u0, words.Tag[s0l]);
        features[n++] = Feature.Of(73, t0u0, words.Tag[s0r]);
        features[n++] = Feature.Of(74, t0u0, words.Tag[b0l]);
        features[n++] = Feature.Of(75, t1t0, words.Tag[s1r]);
        features[n++] = Feature.Of(76, t1t0, words.Tag[s1l]);
        features[n++] = Feature.Of(77, t1t0, words.Tag[s0l]);
        features[n++] = Feature.Of(78, t1t0, words.Tag[s0r]);
        features[n++] = Feature.Of(79, t0, words.Tag[s0l], words.Tag[s0l2]);
        features[n++] = Feature.Of(80, t0, words.Tag[s0r], words.Tag[s0r2]);
        features[n++] = Feature.Of(81, u0, words.Tag[b0l], words.Tag[b0l2]);
        features[n++] = Feature.Of(82, t1, words.Tag[s1r], words.Tag[s1r2]);
        features[n++] = Feature.Of(83, t0, words.Word[s0r], u0);
        features[n++] = Feature.Of(84, t0, words.Word[s0l], u0);
        features[n++] = Feature.Of(85, u0, words.Word[b0l], t0);
        features[n++] = Feature.Of(86, t1, words.Word[s1r], t0);
        features[n++] = Feature.Of(87, w0, children0, q0);
        features[n++] = Feature.Of(88, t0u0, children0);
        features[n++] = Feature.Of(89, n0, childrenNext, p0);
        features[n++] = Feature.Of(90, t0u0, childrenNext);
        features[n++] = Feature.Of(91, t1t0, children1);
        features[n++] = Feature.Of(92, w1, children1, p0);

        // Labels so far.
        features[n++] = Feature.Of(93, w0, labels0);
        features[n++] = Feature.Of(94, t0u0, labels0);
        features[n++] = Feature.Of(95, n0, labelsNext);
        features[n++] = Feature.Of(96, t0u0, labelsNext);
        features[n++] = Feature.Of(97, t1t0, labels1);
        features[n++] = Feature.Of(98, t1t0, labels0);
        features[n++] = Feature.Of(99, w1, labels1, p0);
        features[n++] = Feature.Of(100, (uint)state.Label[s0r] | ((uint)state.Label[s0l] << 8), t0u0);
        features[n++] = Feature.Of(101, (uint)state.Label[s1r] | ((uint)state.Label[s0r] << 8), t1t0, u0);
        features[n++] = Feature.Of(102, (uint)state.Label[b0l], u0, t0);

        // Words the treebanks never had.
        features[n++] = Feature.Of(103, words.Suffix[s0], u0);
        features[n++] = Feature.Of(104, words.Suffix[b0], t0);
        features[n++] = Feature.Of(105, words.Shape[s0], words.Shape[b0], t0u0);
        features[n++] = Feature.Of(106, words.Shape[s1], words.Shape[s0], t1t0);

        // Punctuation: before the next word, behind the top, before the top, behind the next word.
        features[n++] = Feature.Of(107, markNext, t0u0);
        features[n++] = Feature.Of(108, markNext, w0, q0);
        features[n++] = Feature.Of(109, markNext, n0, p0);
        features[n++] = Feature.Of(110, markNext, t0u0, u1);
        features[n++] = Feature.Of(111, markAfter, t0u0);
        features[n++] = Feature.Of(112, mark0, markNext, t0u0);
        features[n++] = Feature.Of(113, mark0, t1t0, markNext);
        features[n++] = Feature.Of(114, mark1, t0u0, u1);
        features[n++] = Feature.Of(115, markNext, t1t0, u0);
        features[n++] = Feature.Of(116, mark0, markNext, mark1);
        features[n++] = Feature.Of(117, between, betweenBelow, (p0 << 16) | (p1 << 8) | q0);
        features[n++] = Feature.Of(118, markNext, labels0, t0);

        // Parts of clauses.
        features[n++] = Feature.Of(119, t0u0, parts0);
        features[n++] = Feature.Of(120, t1t0, parts0);
        features[n++] = Feature.Of(121, t1t0, parts1);
        features[n++] = Feature.Of(122, t0u0, partsNext);
        features[n++] = Feature.Of(123, t1t0, (parts1 << 16) | parts0);
        features[n++] = Feature.Of(124, t0u0, (parts0 << 16) | partsNext);
        features[n++] = Feature.Of(125, (p1 << 8) | p0, (parts1 << 16) | parts0, (betweenBelow << 8) | q0);
        features[n++] = Feature.Of(126, (p0 << 8) | q0, parts0, (between << 8) | q1);
        features[n++] = Feature.Of(127, w1, parts0, p0);
        features[n++] = Feature.Of(128, w0, parts0, (parts1 << 8) | p1);
        features[n++] = Feature.Of(129, words.Word[s0l], (parts0 << 8) | q0, markNext);

        // What opens each: "with" of "a fork", "that" of a clause, "and" of a second conjunct. Heads are content words here, so that
        // which verb takes which preposition can be seen only so.
        uint opens0 = words.Word[s0l], opens1 = words.Word[s1l], opensNext = words.Word[b0l];
        features[n++] = Feature.Of(130, w0, opensNext, u0);
        features[n++] = Feature.Of(131, w0, opensNext, n0);
        features[n++] = Feature.Of(132, c0, opensNext, d0);
        features[n++] = Feature.Of(133, w1, opensNext, u0);
        features[n++] = Feature.Of(134, w1, opens0, t0);
        features[n++] = Feature.Of(135, w1, opens0, w0);
        features[n++] = Feature.Of(136, c1, opens0, c0);
        features[n++] = Feature.Of(137, t1t0, opens0, u0);
        features[n++] = Feature.Of(138, t0u0, opens0, opensNext);
        features[n++] = Feature.Of(139, t1t0, u0, opensNext);
        features[n++] = Feature.Of(140, t1t0, opens1, opens0);
        features[n++] = Feature.Of(141, (t2 << 16) | t1t0, u0, opensNext);
        features[n++] = Feature.Of(142, c1, opensNext, d0);
        features[n++] = Feature.Of(143, k0, m0, opensNext);
        return n;
    }

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
