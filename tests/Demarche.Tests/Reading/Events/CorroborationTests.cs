using Demarche.Facts;
using Demarche.Reading.Events;
using Demarche.Tests.Store;

namespace Demarche.Tests.Reading.Events;

public class CorroborationTests
{
    private static readonly Event Offer = SampleFacts.Of("r0", "2019-03-06", "").Events[0];

    [Fact]
    public void WhatOtherWordsTellToo_IsToldAgain()
    {
        var traits = Of(Told(0), Told(100), Told(200) with { SidesAreTold = false });

        Assert.Contains("told again=2", traits);
        Assert.Contains("told again near=1", traits);
        Assert.Contains("pair elsewhere=2", traits);
    }

    [Fact]
    public void OneClause_DoesNotTellAThingTwice() => Assert.Contains("told again=0", Of(Told(0), Told(0)));

    [Fact]
    public void AnotherAct_OfTheSameTwo_SaysOnlyThatTheyDealWithOneAnother()
    {
        var traits = Of(Told(0), Told(100, e => e with { Act = Act.Accuse }));

        Assert.Contains("told again=0", traits);
        Assert.Contains("pair elsewhere=1", traits);
    }

    [Fact]
    public void WhatSomethingStandsAgainst_SaysNothingForOthers() => Assert.Contains("pair elsewhere=0", Of(Told(0), Told(100) with { Fate = Fate.Thinkable }));

    [Fact]
    public void WhatTheFirstSentenceTells_IsToldOnTop()
    {
        var first = Told(0) with { Traits = ["sentence=first"] };

        Assert.Contains("told on top", Of(Told(100), first));
        Assert.DoesNotContain("told on top", Of(first, Told(100)));
    }

    private static IReadOnlyList<string> Of(params WeighedEvent[] events) => Corroboration.Weigh(events)[0].Traits;

    private static WeighedEvent Told(int at, Func<Event, Event>? change = null)
    {
        var words = new ReportText(new string(' ', 400)).Take(at, at + 20);
        return new WeighedEvent((change ?? (e => e))(Offer with { Evidence = words }), Fate.Kept, [], SidesAreTold: true);
    }
}
