using Demarche.English.Parsing;

namespace Demarche.Tests.English.Parsing;

public class ParseStateTests
{
    [Fact]
    public void HasOnly_InEveryStateOfAParse_IsTheOneActionAllowed()
    {
        var state = new ParseState();
        var chance = new Random(20261122);
        var forced = 0;
        for (var length = 1; length < 9; length++)
        {
            state.Reset(length);
            while (!state.Finished)
            {
                var allowed = Enum.GetValues<ParseAction>().Where(state.Allows).ToList();

                Assert.Equal(allowed.Count == 1, state.HasOnly(out var only));
                if (allowed.Count == 1)
                    Assert.Equal(allowed[0], only);
                forced += allowed.Count == 1 ? 1 : 0;

                var action = allowed[chance.Next(allowed.Count)];
                if (action == ParseAction.Shift)
                    state.Shift();
                else
                    state.Attach(action, 0);
            }
        }

        Assert.True(forced > 16);
    }

    [Fact]
    public void CopyFrom_AStateOfALongerSentence_GoesOnByItself()
    {
        var (state, copy) = (new ParseState(), new ParseState());
        state.Reset(100);
        for (var i = 0; i < 70; i++)
            state.Shift();
        state.Attach(ParseAction.Right, 7);

        copy.CopyFrom(state);
        state.Attach(ParseAction.Right, 9);

        Assert.Equal((100, 70, 69), (copy.Length, copy.Next, copy.Depth));
        Assert.Equal((68, (byte)7), (copy.Nodes[69].Head, copy.Nodes[69].Label));
        Assert.Equal(copy.None, copy.Nodes[68].Head);
        Assert.Equal(69, copy.Nodes[68].Right1);
        Assert.Equal(71, copy.Path.Length);
        Assert.Equal(ParseAction.Right, copy.Path[^1]);
    }
}
