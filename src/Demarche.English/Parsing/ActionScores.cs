using System.Runtime.CompilerServices;
using Demarche.English.Models;

namespace Demarche.English.Parsing;

/// <summary>
/// Scores of a sentence's states, each the sum of six parts (<see cref="ActionFeatures"/>) that are kept: of four parts of a state
/// one or two are new. The sums are whole numbers, so they are the same in whatever parts they are added.
/// </summary>
internal sealed class ActionScores
{
    private readonly ParseMemo<ulong> _ahead = new(6);
    private readonly ParseMemo<ulong> _topAndNext = new(8);
    private readonly ParseMemo<ulong> _topTwo = new(8);
    private readonly ParseMemo<ulong> _topTwoBuilt = new(8);
    private readonly ParseMemo<ulong> _topAndNextBuilt = new(8);
    private readonly ParseMemo<ulong> _whole = new(9);
    private readonly ulong[] _features = new ulong[ActionFeatures.Count];

    /// <summary>Forgets all sums: another sentence begins.</summary>
    public void Forget()
    {
        _ahead.Forget();
        _topAndNext.Forget();
        _topTwo.Forget();
        _topTwoBuilt.Forget();
        _topAndNextBuilt.Forget();
        _whole.Forget();
    }

    /// <summary>Scores of a state's three actions.</summary>
    [SkipLocalsInit]
    public (int Shift, int Left, int Right) Of(ParseState state, ParseWords words, ThreeClassModel model)
    {
        int top = state.Stack(0), below = state.Stack(1), next = state.Next;
        ulong topLike = state.Nodes[top].Likeness, belowLike = state.Nodes[below].Likeness, nextLike = state.Nodes[next].Likeness;
        var builtPair = Feature.Join(0, topLike, belowLike);
        ref var sum = ref _whole.Find(Feature.Join(builtPair, nextLike, (ulong)state.Stack(2)), out var known);
        if (!known)
            sum = Sum(state, words, model, (top, below, next), builtPair, Feature.Join(0, topLike, nextLike));
        return ThreeClassModel.Read(sum, ActionFeatures.Count);
    }

    // What is not known of the parts is written one behind the other, so that all their cache lines are asked for before the first is needed.
    private ulong Sum(ParseState state, ParseWords words, ThreeClassModel model, (int Top, int Below, int Next) at, ulong builtPair, ulong builtNext)
    {
        var features = _features.AsSpan();
        ref var ahead = ref _ahead.Find(Feature.Join(0, (ulong)at.Next, 0), out var known);
        var n = known ? 0 : ActionFeatures.Ahead(at.Next, state.Root, words, features);
        var endAhead = n;
        ref var topAndNext = ref _topAndNext.Find(Feature.Join(0, (ulong)at.Top, (ulong)at.Next), out known);
        n += known ? 0 : ActionFeatures.TopAndNext(at.Top, at.Next, state.Root, words, features[n..]);
        var endTopAndNext = n;
        ref var topTwo = ref _topTwo.Find(Feature.Join(0, (ulong)at.Top, (ulong)at.Below), out known);
        n += known ? 0 : ActionFeatures.TopTwo(at.Below, at.Top, words, features[n..]);
        var endTopTwo = n;
        ref var topTwoBuilt = ref _topTwoBuilt.Find(builtPair, out known);
        n += known ? 0 : ActionFeatures.TopTwoBuilt(state, words, features[n..]);
        var endTopTwoBuilt = n;
        ref var topAndNextBuilt = ref _topAndNextBuilt.Find(builtNext, out known);
        n += known ? 0 : ActionFeatures.TopAndNextBuilt(state, words, features[n..]);
        var endTopAndNextBuilt = n;
        n += ActionFeatures.Whole(state, words, features[n..]);

        features = features[..n];
        Feature.MixAll(features);
        model.Prefetch(features);
        Settle(ref ahead, model, features[..endAhead]);
        Settle(ref topAndNext, model, features[endAhead..endTopAndNext]);
        Settle(ref topTwo, model, features[endTopAndNext..endTopTwo]);
        Settle(ref topTwoBuilt, model, features[endTopTwo..endTopTwoBuilt]);
        Settle(ref topAndNextBuilt, model, features[endTopTwoBuilt..endTopAndNextBuilt]);
        return ahead + topAndNext + topTwo + topTwoBuilt + topAndNextBuilt + model.Sum(features[endTopAndNextBuilt..]);
    }

    private static void Settle(ref ulong part, ThreeClassModel model, ReadOnlySpan<ulong> features)
    {
        if (features.Length > 0)
            part = model.Sum(features);
    }
}
