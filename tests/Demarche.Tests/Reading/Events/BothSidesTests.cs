using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>Whom an outsider addresses by no more than "the parties".</summary>
public class BothSidesTests
{
    [Theory]
    [InlineData("Norway urges the parties to return to the table.")]
    [InlineData("Norway called on both sides to end the fighting.")]
    [InlineData("Norway demanded that the warring factions open the border.")]
    public void OfAQuarrel_AreWhoTheReportIsAbout(string sentence) =>
        Assert.Contains(WrittenReport.Read("Kenya and Somalia accused each other of attacks on Monday. Kenya said Somalia had fired first. Somalia said Kenya had. " + sentence),
            e => e.Act is Act.Urge or Act.Demand && WrittenReport.SidesOf(e) == "NOR>KEN,SOM");

    [Fact]
    public void AreNobody_WhereThreeAreNamedAsOften() =>
        Assert.DoesNotContain(WrittenReport.Read("Kenya, Somalia and Ethiopia met on Monday. Kenya praised Somalia. Ethiopia praised Kenya. Somalia praised Ethiopia. Norway urges the parties to return to the table."),
            e => e.Act == Act.Urge && e.Targets.Count > 1);

    [Fact]
    public void WhoMediatesInAWar_BringsThoseTogetherWhoFight() =>
        Assert.Contains(WrittenReport.Read("Colombia and FARC accused each other of attacks. FARC commanders said Colombia had fired first. Norway mediated the talks in Oslo."),
            e => e.Act == Act.Mediate && WrittenReport.SidesOf(e) == "NOR>COL,FARC");

    [Fact]
    public void OfClashes_FightEachOther() =>
        Assert.Contains(WrittenReport.Read("Norway notes with concern the clashes between Kenya and Somalia on Sunday. Kenya condemned Somalia."), e => e.Act == Act.Attack && WrittenReport.SidesOf(e) == "KEN,SOM>KEN,SOM");

    [Fact]
    public void OfASummit_AreNotJustTheTwoWhomTheReportNamesMost() =>
        Assert.DoesNotContain(WrittenReport.Read("Kenya and Somalia traded goods for years. Kenya said Somalia was late. Somalia said Kenya was. Norway's prime minister spoke ahead of the summit."),
            e => e.Act == Act.Meet && WrittenReport.SidesOf(e) == "KEN,SOM>");
}
