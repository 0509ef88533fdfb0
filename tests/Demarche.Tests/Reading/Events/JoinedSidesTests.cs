using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>Sides that act together: all of them act, however a tree or a hyphen joins them. And towns that only name an occasion.</summary>
public class JoinedSidesTests
{
    [Theory]
    [InlineData("The governments of Norway and Kenya have agreed to end their quarrel over fish.", Act.Agree, "KEN,NOR>")]
    [InlineData("The foreign ministers of Norway and Kenya phoned the Japanese minister on Monday.", Act.Call, "JPN,KEN,NOR>")]
    [InlineData("The European Union, a major donor, and Kenya called on Egypt to return to talks.", Act.Urge, "EU,KEN>EGY")]
    [InlineData("The ships sailed on Monday after Norway and the United States put pressure on China to rein in its fleet.", Act.Demand, "NOR,USA>CHN")]
    [InlineData("A Norway-Japan-Kenya trilateral summit was held on Monday.", Act.Meet, "JPN,KEN,NOR>")]
    [InlineData("Norway called on all states to return to talks.", Act.Urge, "NOR>international community")]
    public void WhoeverIsJoined_Acts(string text, Act act, string sides) =>
        Assert.Contains(WrittenReport.Read(text), e => e.Act == act && WrittenReport.SidesOf(e) == sides);

    [Fact]
    public void TownOfASummit_IsNobodysSide() =>
        Assert.DoesNotContain(WrittenReport.Read("Norway will send troops, its minister said at the Warsaw summit. Kenya praised the Warsaw nuclear summit."), e => e.Actors.Concat(e.Targets).Any(a => a.Party == "POL"));

    [Fact]
    public void TwoTownsOfTalks_AreTheirSides() =>
        Assert.Contains(WrittenReport.Read("The Tokyo-Beijing talks resumed on Monday."), e => e.Act == Act.Meet && WrittenReport.SidesOf(e) == "CHN,JPN>");
}
