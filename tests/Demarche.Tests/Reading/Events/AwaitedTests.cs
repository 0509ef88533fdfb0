using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>What is held out or awaited, and whom it is meant for.</summary>
public class AwaitedTests
{
    private const string Opening = "Russia held talks with Georgia in Minsk on Monday, and Georgia accused Russia of shelling a village. ";

    [Fact]
    public void DueInTheCapitalOfALand_VisitsItInTime()
    {
        var read = Only("The Russian foreign minister is due in the Georgian capital on Wednesday.", Act.Visit);

        Assert.Equal(("RUS>GEO", Modality.Planned), (WrittenReport.SidesOf(read), read.Modality));
    }

    [Fact]
    public void ExpectedIn_TheGuestVisits()
    {
        var read = Only("Georgian Foreign Minister Mikheil Janelidze is expected in Moscow on Friday.", Act.Visit);

        Assert.Equal(("GEO>RUS", Modality.Planned), (WrittenReport.SidesOf(read), read.Modality));
    }

    [Fact]
    public void ARulingDueInALand_IsNoGuest() =>
        Assert.DoesNotContain(WrittenReport.Read(Opening + "A ruling on the Georgian complaint is due in Russia on Friday."), e => e.Act == Act.Visit);

    [Theory]
    [InlineData("Georgia said it may cancel the truce if Russia keeps its missiles.")]
    [InlineData("Georgia said it would quit the talks if Russia shells the village.")]
    public void BreakingOffUnderACondition_IsAThreat(string sentence) =>
        Assert.Equal("GEO>RUS", WrittenReport.SidesOf(Only(sentence, Act.Threaten)));

    [Fact]
    public void AnOfferGivenToMediators_IsForTheOtherSide()
    {
        var offers = WrittenReport.Read(Opening + "Georgia repeated its offer to Swiss mediators.").Where(e => e.Act == Act.Offer).ToList();

        Assert.NotEmpty(offers);
        Assert.All(offers, o => Assert.Equal("GEO>RUS", WrittenReport.SidesOf(o)));
    }

    [Fact]
    public void WhoeverIsAddressed_IsNotMeant() =>
        Assert.Equal("GEO>RUS", WrittenReport.SidesOf(Only("Addressing the UN General Assembly, Georgia's president said the door remained open.", Act.Offer)));

    private static Event Only(string sentence, Act act) => Assert.Single(WrittenReport.Read(Opening + sentence), e => e.Act == act);
}
