using Demarche.English.Parsing;

namespace Demarche.Workshop.Training;

/// <summary>
/// The dynamic oracle of the arc-hybrid system: how many gold arcs an action puts out of reach, in any state, also after mistakes
/// (Goldberg and Nivre 2013).
/// </summary>
internal sealed class ArcOracle
{
    private int[] _heads = [];
    private bool[] _onStack = [];

    /// <summary>Begins a sentence; heads of -1 are the root's.</summary>
    public void Reset(int[] heads)
    {
        _heads = new int[heads.Length];
        for (var i = 0; i < heads.Length; i++)
            _heads[i] = heads[i] < 0 ? heads.Length : heads[i];
        _onStack = new bool[heads.Length + 2];
    }

    public int GoldHead(int word) => _heads[word];

    /// <summary>
    /// For each action the gold arcs that it loses beyond those that the best one loses; less than none where the state does not
    /// allow it.
    /// </summary>
    public void Costs(ParseState state, Span<int> costs)
    {
        var least = int.MaxValue;
        for (var a = 0; a < costs.Length; a++)
        {
            costs[a] = state.Allows((ParseAction)a) ? Cost(state, (ParseAction)a) : -1;
            if (costs[a] >= 0)
                least = Math.Min(least, costs[a]);
        }

        for (var a = 0; a < costs.Length; a++)
            costs[a] = costs[a] < 0 ? -1 : costs[a] - least;
    }

    /// <summary>Gold arcs lost by an action that the state allows.</summary>
    public int Cost(ParseState state, ParseAction action)
    {
        var s0 = state.Stack(0);
        var b0 = state.Next;
        var lost = 0;
        if (action == ParseAction.Shift)
        {
            for (var below = 0; below < state.Depth; below++)
            {
                var word = state.Stack(below);
                if (_heads[word] == b0)
                    lost++;
                if (below > 0 && _heads[b0] == word)
                    lost++;
            }

            return lost;
        }

        // The top leaves: what waits can no longer depend on it, nor it on anything but its new head.
        for (var word = b0; word < state.Length; word++)
        {
            if (_heads[word] == s0)
                lost++;
        }

        var head = _heads[s0];
        if (action == ParseAction.Left)
        {
            if (head != b0 && (head > b0 || head == state.Stack(1)))
                lost++;
        }
        else if (head >= b0)
        {
            lost++;
        }

        return lost;
    }
}
