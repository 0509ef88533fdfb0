using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>What is counted beside a position that nothing answers.</summary>
public class SilenceTests
{
    private static readonly DateOnly July10 = new(2031, 7, 10);

    [Fact]
    public void Refusal_OfAnotherMatter_StandsBesideTheSilence()
    {
        var report = Told.On("2031-07-09", "Norland offers talks. Sudmark refused Norland the tolls it wants.")
            .Event(Act.Offer, "Norland offers talks", ["XNO"], ["XSU"], "talks")
            .Event(Act.Reject, "Sudmark refused Norland the tolls it wants", ["XSU"], ["XNO"], "trade");

        var offer = Told.OnePosition(PositionKind.Offer, July10, July10, report);

        Assert.Empty(offer.Responses);
        Assert.Equal("Sudmark refused Norland the tolls it wants", Assert.Single(offer.RefusalsBeside).Words.Text);
    }

    [Fact]
    public void RefusalByWhomNoTextGivesAParty_AnswersNothing_AndStandsBesideTheSilence()
    {
        var report = Told.On("2031-07-09", "Norland offers Sudmark talks. The foreign minister, Omar Bell, turned down the offer.")
            .Event(Act.Offer, "Norland offers Sudmark talks", ["XNO"], ["XSU"], "talks")
            .Event(Act.Reject, "The foreign minister, Omar Bell, turned down the offer", ["Omar Bell/"], ["XNO"], about: "the offer");

        var offer = Told.OnePosition(PositionKind.Offer, July10, July10, report);

        Assert.Empty(offer.Responses);
        Assert.Single(offer.RefusalsBeside);
    }

    [Theory]
    [InlineData("inspections", 1)]
    [InlineData("deal", 1)]
    [InlineData("trade", 0)]
    public void AgreementOfBoth_OnItsMatterOrNone_StandsBesideTheSilence(string matter, int beside)
    {
        var asked = Told.On("2031-05-02", "Norland demanded that Sudmark open its plants.").Event(Act.Demand, "Norland demanded that Sudmark open its plants", ["XNO"], ["XSU"], "inspections", about: "open its plants");
        var agreed = Told.On("2031-05-09", "Norland and Sudmark reached a framework.").Event(Act.Agree, "Norland and Sudmark reached a framework", ["XNO", "XSU"], matter: matter, about: "a framework");

        var demand = Told.OnePosition(PositionKind.Demand, July10, July10, asked, agreed);

        Assert.Empty(demand.Responses);
        Assert.Equal(beside, demand.AgreementsBeside.Count);
    }

    [Theory]
    [InlineData("prisoners", 1)]
    [InlineData("trade", 0)]
    public void Step_OnItsMatter_StandsBesideTheSilence(string matter, int beside)
    {
        var asked = Told.On("2031-05-02", "Norland demanded that Sudmark let the crew go.").Event(Act.Demand, "Norland demanded that Sudmark let the crew go", ["XNO"], ["XSU"], "prisoners", about: "let the crew go");
        var done = Told.On("2031-05-09", "Sudmark freed four Norlanders.").Event(Act.Ease, "Sudmark freed four Norlanders", ["XSU"], ["XNO"], matter);

        var demand = Told.OnePosition(PositionKind.Demand, July10, July10, asked, done);

        Assert.Empty(demand.Responses);
        Assert.Equal(beside, demand.StepsBeside.Count);
    }

    [Fact]
    public void TellingThatNamesBothAsMakers_LeavesTheOtherSideFreeToMeet()
    {
        var offer = Told.On("2031-05-02", "Norland offered talks.", "offer").Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks", about: "talks");
        var both = Told.On("2031-05-03", "Norland and Sudmark offered Sudmark talks.", "both").Event(Act.Offer, "Norland and Sudmark offered Sudmark talks", ["XNO", "XSU"], ["XSU"], "talks", about: "talks");
        var met = Told.On("2031-05-20", "Norland and Sudmark met on Monday.").Event(Act.Meet, "Norland and Sudmark met on Monday", ["XNO", "XSU"], on: "2031-05-19");

        Assert.Equal("fulfilled", Told.OnePosition(PositionKind.Offer, July10, July10, offer, both, met).State);
    }
}
