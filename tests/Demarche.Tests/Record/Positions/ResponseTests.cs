using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>What answers a position, by which tie, and what only stands beside it.</summary>
public class ResponseTests
{
    private static readonly DateOnly May20 = new(2031, 5, 20);
    private static readonly DateOnly July10 = new(2031, 7, 10);

    [Fact]
    public void Rejection_NamingTheOvertures_AnswersTheOffer()
    {
        var offer = Told.OnePosition(PositionKind.Offer, July10, July10, Overtures.May(), Overtures.July());

        var response = Assert.Single(offer.Responses);
        Assert.Equal("rejected", offer.State);
        Assert.Equal("XSU", response.By);
        Assert.Equal(new DateOnly(2031, 7, 9), response.Known);
        Assert.Null(offer.WaitingDays);
    }

    [Fact]
    public void Rejection_UndatedAndReportedAfterTheDay_IsPossibly()
    {
        var offer = Told.OnePosition(PositionKind.Offer, May20, July10, Overtures.May(), Overtures.July());

        Assert.Equal("possibly rejected", offer.State);
        Assert.Single(offer.Versions);
    }

    [Fact]
    public void Rejection_KnownOnlyLater_DoesNotExistBefore()
    {
        var offer = Told.OnePosition(PositionKind.Offer, May20, May20, Overtures.May(), Overtures.July());

        Assert.Equal("open", offer.State);
        Assert.Equal(18, offer.WaitingDays);
    }

    [Fact]
    public void Demand_OfEarlierYear_KeepsItsOwnMatterAndAnswer()
    {
        var positions = Told.Record(Overtures.May(), Overtures.July()).On(July10, July10).Positions;

        var toll = Assert.Single(positions, p => p.Matter == "trade");
        Assert.Equal("rejected", toll.State);
        Assert.Equal("open", Assert.Single(positions, p => p.Matter == "policy").State);
    }

    [Fact]
    public void Rejection_OfADemand_DoesNotAnswerAnOffer()
    {
        var report = Told.On("2031-07-09", "Norland offers talks. Sudmark rejected Norland's demand for talks in March.")
            .Event(Act.Offer, "Norland offers talks", ["XNO"], ["XSU"], "talks")
            .Event(Act.Reject, "Sudmark rejected Norland's demand for talks in March", ["XSU"], ["XNO"], "talks", about: "Norland's demand for talks");

        Assert.Equal("open", Told.OnePosition(PositionKind.Offer, July10, July10, report).State);
    }

    [Fact]
    public void Rejection_OfProposalsForTalks_IsAboutTalks()
    {
        var report = Told.On("2031-07-09", "Norland offers talks. Sudmark has rejected Norland's proposals for further talks.")
            .Event(Act.Offer, "Norland offers talks", ["XNO"], ["XSU"], "talks")
            .Event(Act.Reject, "Sudmark has rejected Norland's proposals for further talks", ["XSU"], ["XNO"], "deal", about: "Norland's proposals for further talks");

        Assert.Equal("rejected", Told.OnePosition(PositionKind.Offer, July10, July10, report).State);
    }

    [Fact]
    public void Rejection_BeforeTheOffer_DoesNotAnswerIt()
    {
        var report = Told.On("2031-07-09", "Norland on July 8 offered talks. Sudmark had refused talks in 2029.")
            .Event(Act.Offer, "Norland on July 8 offered talks", ["XNO"], ["XSU"], "talks", on: "2031-07-08")
            .Event(Act.Reject, "Sudmark had refused talks in 2029", ["XSU"], ["XNO"], "talks", on: "2029");

        Assert.Equal("open", Told.OnePosition(PositionKind.Offer, July10, July10, report).State);
    }

    [Theory]
    [InlineData(Act.Accuse)]
    [InlineData(Act.Threaten)]
    [InlineData(Act.Pledge)]
    [InlineData(Act.Deny)]
    public void Act_ThatStandsBeside_IsNoResponse(Act act)
    {
        var report = Told.On("2031-07-09", "Norland offered talks. Sudmark spoke of talks as a trap set by Norland.")
            .Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks")
            .Event(act, "Sudmark spoke of talks as a trap set by Norland", ["XSU"], ["XNO"], "talks");

        Assert.Empty(Told.OnePosition(PositionKind.Offer, July10, July10, report).Responses);
    }

    [Fact]
    public void Answer_TiedWithinTheReport_NeedsNoMatter()
    {
        var report = Told.On("2031-07-09", "Norland offered talks. “No,” said Sudmark's minister.")
            .Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks");
        report.Event(Act.Reject, "“No,” said Sudmark's minister", ["XSU"], answerTo: report.LastId);

        Assert.Equal("rejected", Told.OnePosition(PositionKind.Offer, July10, July10, report).State);
    }

    [Fact]
    public void Meeting_OfTheTwoSidesAfterAnOfferOfTalks_FulfilsItAsComputed()
    {
        var june = Told.On("2031-06-13", "Ana Ruiz and Ivo Petran met on June 12.")
            .Event(Act.Meet, "Ana Ruiz and Ivo Petran met on June 12", ["Ana Ruiz/XNO", "Ivo Petran/XSU"], on: "2031-06-12");

        var response = Assert.Single(Told.OnePosition(PositionKind.Offer, July10, July10, Overtures.May(), june).Responses);

        Assert.Equal(ResponseKind.Fulfilled, response.Kind);
        Assert.True(response.ByMeeting);
    }

    [Fact]
    public void Meeting_WithoutADay_MayHaveFulfilledAnOffer()
    {
        var june = Told.On("2031-06-13", "Ana Ruiz and Ivo Petran met.").Event(Act.Meet, "Ana Ruiz and Ivo Petran met", ["Ana Ruiz/XNO", "Ivo Petran/XSU"]);

        Assert.Equal("possibly fulfilled", Told.OnePosition(PositionKind.Offer, July10, July10, Overtures.May(), june).State);
    }
}
