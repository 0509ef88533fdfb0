using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>What is no answer, though parties and matter are the same.</summary>
public class AnswerTests
{
    private static readonly DateOnly Day = new(2031, 12, 31);

    private static Told Demand() => Told.On("2031-05-02", "Norland demanded a quiet border.", "demand")
        .Event(Act.Demand, "Norland demanded a quiet border", ["XNO"], ["XSU"], "border", about: "a quiet border");

    [Fact]
    public void JointCommitment_IsNoAcceptanceOfADemand()
    {
        var told = Told.On("2031-05-09", "The two sides reaffirmed their commitment to a quiet border.").Event(Act.Agree, "The two sides reaffirmed their commitment to a quiet border", ["XSU", "XNO"], matter: "border");

        Assert.Empty(Told.Record(Demand(), told).On(Day, Day).Positions[0].Responses);
    }

    [Fact]
    public void AgreementThatNamesTheDemand_AcceptsIt()
    {
        var told = Told.On("2031-05-09", "Sudmark agreed to Norland's demand for a quiet border.").Event(Act.Agree, "Sudmark agreed to Norland's demand for a quiet border", ["XSU", "XNO"], matter: "border");

        Assert.Equal(ResponseKind.Accepted, Assert.Single(Told.Record(Demand(), told).On(Day, Day).Positions[0].Responses).Kind);
    }

    [Fact]
    public void RefusalOfAKnownDay_OfAnOfferWhoseDayTheReportDoesNotTell_AnswersIt()
    {
        var told = Told.On("2031-05-09", "Norland offered talks. On Sunday Sudmark rejected the offer of talks.").Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks", about: "talks")
            .Event(Act.Reject, "On Sunday Sudmark rejected the offer of talks", ["XSU"], ["XNO"], "talks", on: "2031-05-04", about: "the offer of talks");

        Assert.Equal(ResponseKind.Rejected, Assert.Single(Told.Record(told).On(Day, Day).Positions[0].Responses).Kind);
    }

    [Fact]
    public void StatementOfThree_IsNoAnswerOfOneToAnother()
    {
        var offer = Told.On("2031-05-02", "Norland offered talks.", "offer").Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks", about: "talks");
        var told = Told.On("2031-05-09", "Norland, Sudmark and Velia agreed to deepen their talks.").Event(Act.Agree, "Norland, Sudmark and Velia agreed to deepen their talks", ["XSU", "XNO", "XVE"], matter: "talks");

        Assert.Empty(Told.Record(offer, told).On(Day, Day).Positions[0].Responses);
    }

    [Fact]
    public void RefusalYearsAfterTheLastTelling_AnswersNothingItDoesNotName()
    {
        var late = Told.On("2033-05-09", "Sudmark ruled out a border commission.").Event(Act.Reject, "Sudmark ruled out a border commission", ["XSU"], ["XNO"], "border", about: "a border commission");

        Assert.Empty(Told.Record(Demand(), late).On(new(2033, 12, 31), new(2033, 12, 31)).Positions[0].Responses);
    }

    [Fact]
    public void MeetingOfTwoWhoMetShortlyBefore_AnswersNoOffer()
    {
        var before = Meeting("2031-04-20", "before");
        var offer = Told.On("2031-05-02", "Norland offered talks.", "offer").Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks", about: "talks");

        Assert.Equal(ResponseKind.Fulfilled, Assert.Single(Told.Record(offer, Meeting("2031-05-20", "after")).On(Day, Day).Positions[0].Responses).Kind);
        Assert.Empty(Told.Record(before, offer, Meeting("2031-05-20", "after")).On(Day, Day).Positions[0].Responses);
    }

    [Fact]
    public void WhatIsGrantedAfterABut_IsNotRefused()
    {
        var demand = Told.On("2031-05-02", "Sudmark demanded relief from sanctions.", "demand").Event(Act.Demand, "Sudmark demanded relief from sanctions", ["XSU"], ["XNO"], "sanctions", about: "relief from sanctions");
        var told = Told.On("2031-05-09", "Norland would pay no aid, but was ready to lift sanctions.")
            .Event(Act.Reject, "Norland would pay no aid, but was ready to lift sanctions", ["XNO"], ["XSU"], "sanctions", about: "pay no aid, but was ready to lift sanctions");

        Assert.Empty(Told.Record(demand, told).On(Day, Day).Positions[0].Responses);
    }

    [Fact]
    public void RefusalWhoseObjectWasReadFromTheDemandBehindIt_AnswersTheOffer()
    {
        var offer = Told.On("2031-05-02", "Norland offered talks.", "offer").Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks", about: "talks");
        var told = Told.On("2031-05-09", "Sudmark turned down proposals for further talks, demanding an end of the toll.")
            .Event(Act.Reject, "Sudmark turned down proposals for further talks, demanding an end of the toll", ["XSU"], ["XNO"], "trade", about: "demanding an end of the toll");

        Assert.Equal(ResponseKind.Rejected, Assert.Single(Told.Record(offer, told).On(Day, Day).Positions.Single(p => p.Kind == PositionKind.Offer).Responses).Kind);
    }

    [Fact]
    public void PartyThatHoldsTheOfferItself_DoesNotAcceptItForTheOther()
    {
        var offer = Told.On("2031-05-02", "Norland and Velia offered Sudmark talks.", "offer").Event(Act.Offer, "Norland and Velia offered Sudmark talks", ["XNO", "XVE"], ["XSU", "XVE"], "talks", about: "talks");
        var told = Told.On("2031-05-09", "Velia agreed to the offer of talks.").Event(Act.Agree, "Velia agreed to the offer of talks", ["XVE", "XNO"], matter: "talks");

        Assert.Empty(Told.Record(offer, told).On(Day, Day).Positions[0].Responses);
    }

    private static Told Meeting(string day, string label) => Told.On(day, $"Ana Ruiz met Ivo Petran on {day}.", label)
        .Event(Act.Meet, $"Ana Ruiz met Ivo Petran on {day}", ["Ana Ruiz/XNO", "Ivo Petran/XSU"], on: day);

    [Fact]
    public void RoundCalledOff_IsNoRefusalOfAnOfferOfTalks()
    {
        var offer = Told.On("2031-05-01", "Norland offered Sudmark talks.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], "talks");
        var off = Told.On("2031-05-09", "Sudmark cancelled its minister's trip to Norland for talks.")
            .Event(Act.Reject, "Sudmark cancelled its minister's trip to Norland for talks", ["XSU"], ["XNO"], "talks");

        Assert.Empty(Told.Record(offer, off).On(Day, Day).Positions[0].Responses);
    }

    [Fact]
    public void EvenIf_IsNoCondition()
    {
        var told = Told.On("2031-05-01", "Sudmark would not pay even if Norland opened the border.")
            .Event(Act.Reject, "Sudmark would not pay even if Norland opened the border", ["XSU"], ["XNO"], terms: [("condition", "if Norland opened the border")]);

        Assert.Empty(Told.Record(told).On(Day, Day).Positions);
    }

    [Fact]
    public void WhatTheMakerSaysTheOtherBroke_IsACharge_AndNoAnswer()
    {
        var offer = Told.On("2031-05-01", "Norland offered Sudmark talks.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], "talks");
        var charge = Told.On("2031-05-09", "Sudmark had walked out of the talks, Hart said.")
            .Event(Act.Reject, "Sudmark had walked out of the talks", ["XSU"], ["XNO"], "talks").Said("Leo Hart/XNO", "Sudmark had walked out of the talks", inMarks: false);
        var named = Told.On("2031-05-10", "Sudmark has declined our invitation to talks, Hart said.")
            .Event(Act.Reject, "Sudmark has declined our invitation to talks", ["XSU"], ["XNO"], "talks").Said("Leo Hart/XNO", "Sudmark has declined our invitation to talks", inMarks: false);

        Assert.Empty(Told.Record(offer, charge).On(Day, Day).Positions[0].Responses);
        Assert.Single(Told.Record(offer, named).On(Day, Day).Positions[0].Responses);
    }

    [Fact]
    public void WhatBothAgreeTogether_TakesUpAnOfferOnlyWhereItIsCalledSo()
    {
        var offer = Told.On("2031-05-01", "Norland offered Sudmark talks.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], "talks");
        var other = Told.On("2031-05-09", "Both agreed to hold a dialogue on fish.").Event(Act.Agree, "Both agreed to hold a dialogue on fish", ["XSU", "XNO"], matter: "talks");
        var alone = Told.On("2031-05-09", "Sudmark agreed to talks with Norland.").Event(Act.Agree, "Sudmark agreed to talks with Norland", ["XSU"], ["XNO"], "talks");

        Assert.Empty(Told.Record(offer, other).On(Day, Day).Positions[0].Responses);
        Assert.Single(Told.Record(offer, alone).On(Day, Day).Positions[0].Responses);
    }
}
