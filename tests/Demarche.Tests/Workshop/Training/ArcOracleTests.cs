using Demarche.English.Parsing;
using Demarche.Workshop.Training;

namespace Demarche.Tests.Workshop.Training;

public class ArcOracleTests
{
    // "Ministers met an envoy": met is the root, an depends on envoy.
    private static readonly int[] Heads = [1, -1, 3, 1];

    [Fact]
    public void Cost_ActionsWithoutCostOnly_LeadToTheGoldTree()
    {
        var (oracle, state) = Begin();
        while (!state.Finished)
        {
            var action = Enum.GetValues<ParseAction>().First(a => state.Allows(a) && oracle.Cost(state, a) == 0);
            if (action == ParseAction.Shift)
                state.Shift();
            else
                state.Attach(action, 0);
        }

        Assert.Equal([1, 4, 3, 1], state.Nodes[..4].Select(n => n.Head));
    }

    [Fact]
    public void Cost_ShiftPastTheHeadOfTheTop_CountsTheLostArc()
    {
        var (oracle, state) = Begin();
        state.Shift();

        Assert.Equal(0, oracle.Cost(state, ParseAction.Left));
        Assert.Equal(1, oracle.Cost(state, ParseAction.Shift));
    }

    [Fact]
    public void Cost_AttachingAHeadBeforeItsDependents_CountsThem()
    {
        var (oracle, state) = Begin();
        state.Shift();
        state.Attach(ParseAction.Left, 0);
        state.Shift();

        // "met" would depend on "an" and lose both its root and "envoy".
        Assert.Equal(2, oracle.Cost(state, ParseAction.Left));
    }

    private static (ArcOracle Oracle, ParseState State) Begin()
    {
        var (oracle, state) = (new ArcOracle(), new ParseState());
        oracle.Reset(Heads);
        state.Reset(Heads.Length);
        return (oracle, state);
    }
}
