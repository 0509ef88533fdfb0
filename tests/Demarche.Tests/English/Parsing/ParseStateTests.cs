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
}
