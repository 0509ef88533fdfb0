using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>Which tellings make a position, join one or change it from day to day.</summary>
public class PositionTests
{
    private static readonly DateOnly July10 = new(2031, 7, 10);

    [Fact]
    public void WhomAPositionIsHeldTowards_IsNotAmongItsHolders()
    {
        var one = Told.On("2031-05-02", "Norland offered Sudmark talks.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], "talks");
        var both = Told.On("2031-05-03", "Norland and Sudmark are open to talks.").Event(Act.Offer, "Norland and Sudmark are open to talks", ["XNO", "XSU"], ["XSU"], "talks");

        Assert.Equal(["XNO"], Assert.Single(Told.Record(one, both).On(new(2031, 8, 1), new(2031, 8, 1)).Positions).From);
    }

    [Theory]
    [InlineData("it would not open the pass for trade", 0)]
    [InlineData("not to close the pass for trade", 1)]
    public void WhatSomebodyWillNotDo_IsNoOffer_ButNotToDoSomethingIs(string what, int offers)
    {
        var told = Told.On("2031-05-02", $"Norland proposed to Sudmark {what}.").Event(Act.Offer, $"Norland proposed to Sudmark {what}", ["XNO"], ["XSU"], "trade", about: what);

        Assert.Equal(offers, Told.Record(told).On(July10, July10).Positions.Count);
    }

    [Fact]
    public void ImportanceStressed_AsksNothing()
    {
        var told = Told.On("2031-05-02", "Norland stressed to Sudmark the importance of their trade.")
            .Event(Act.Urge, "Norland stressed to Sudmark the importance of their trade", ["XNO"], ["XSU"], "trade", about: "the importance of their trade");

        Assert.Empty(Told.Record(told).On(July10, July10).Positions);
    }

    [Theory]
    [InlineData("any new sanctions", true)]
    [InlineData("the sanctions", false)]
    public void Threat_OverWhatTheOtherMightDoNext_AsksThatItBeNotDone(string over, bool asks)
    {
        var told = Told.On("2031-05-02", $"Norland said {over} by Sudmark would be answered.").Event(Act.Threaten, $"{over} by Sudmark would be answered", ["XNO"], ["XSU"], about: over);

        Assert.Equal(asks ? [(PositionKind.Demand, "sanctions")] : [], Told.Record(told).On(July10, July10).Positions.Select(p => (p.Kind, p.Matter)));
    }

    [Fact]
    public void Demand_ThatIsAnnounced_StandsFromTheDayItIsKnown()
    {
        var told = Told.On("2031-05-02", "Norland will demand free trade of Sudmark on 5 May.")
            .Event(Act.Demand, "Norland will demand free trade of Sudmark on 5 May", ["XNO"], ["XSU"], "trade", Modality.Planned, "2031-05-05");

        var demand = Assert.Single(Told.Record(told).On(new(2031, 5, 2), new(2031, 5, 2)).Positions);

        Assert.Equal((PositionKind.Demand, new DateOnly(2031, 5, 2)), (demand.Kind, demand.Versions[0].Known));
    }

    [Fact]
    public void WhatIsOnlyAnnounced_IsNotMade_AndIsMadeOnceItIsPut()
    {
        const string planned = "Norland will demand free trade of Sudmark";
        const string put = "Norland demanded free trade of Sudmark";
        var told = Told.On("2031-05-02", planned + ".", "planned").Event(Act.Demand, planned, ["XNO"], ["XSU"], "trade", Modality.Planned);
        var then = Told.On("2031-05-09", put + ".", "put").Event(Act.Demand, put, ["XNO"], ["XSU"], "trade");

        Assert.Equal([VersionChange.Announced, VersionChange.Made], Told.OnePosition(PositionKind.Demand, July10, July10, told, then).Versions.Select(v => v.Change));
    }

    [Fact]
    public void Offer_ToldByTwoReports_IsOnePositionWithTwoVersions()
    {
        var offer = Told.OnePosition(PositionKind.Offer, July10, July10, Overtures.May(), Overtures.July());

        Assert.Equal(["2031-05-02", "2031-07-09"], offer.Versions.Select(v => v.Known.ToString("yyyy-MM-dd")));
        Assert.Equal([VersionChange.Made, VersionChange.Reworded], offer.Versions.Select(v => v.Change));
        Assert.Equal(["any place", "any hour", "without conditions"], offer.Versions[0].Terms.Select(t => t.Words.Words.Text));
        Assert.True(offer.Versions[0].Printed[0].InMarks);
    }

    [Fact]
    public void Offer_RenewedAfterItsAnswer_IsOpenAgain()
    {
        var refusal = Told.On("2031-05-09", "Sudmark rejected the offer of talks.").Event(Act.Reject, "Sudmark rejected the offer of talks", ["XSU"], ["XNO"], "talks", about: "the offer of talks");
        var told = new[] { Overtures.May(), refusal };

        Assert.Equal("rejected", Told.OnePosition(PositionKind.Offer, July10, July10, told).State);

        var again = Told.On("2031-06-09", "Norland offered Sudmark talks again.").Event(Act.Offer, "Norland offered Sudmark talks again", ["XNO"], ["XSU"], "talks");
        var renewed = Told.OnePosition(PositionKind.Offer, July10, July10, [.. told, again]);

        Assert.Equal(("open", new DateOnly(2031, 6, 9)), (renewed.State, renewed.RenewedSince?.Known));
        Assert.Equal("rejected", Assert.Single(renewed.Responses).State);

        // Who only tells of the offer before its answer renews nothing.
        var history = Told.On("2031-06-09", "In May Norland offered Sudmark talks.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], "talks", on: "2031-05-01");
        Assert.Equal("rejected", Told.OnePosition(PositionKind.Offer, July10, July10, [.. told, history]).State);
    }

    [Fact]
    public void Offer_ToldAgainAfterYears_WaitsSinceThen()
    {
        var old = Told.On("2027-05-02", "Norland offered Sudmark talks.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], "talks");
        var again = Told.On("2031-07-01", "Norland offered talks to Sudmark.").Event(Act.Offer, "Norland offered talks to Sudmark", ["XNO"], ["XSU"], "talks");
        var offer = Told.OnePosition(PositionKind.Offer, July10, July10, old, Told.On("2029-01-01", "Rain."), again);

        Assert.Equal((9, 0), (offer.WaitingDays, offer.ReportsRead));
        Assert.Equal(2, offer.Versions.Count);
    }

    [Fact]
    public void WordsOfTheOtherSide_AreNoDemandOfTheFirst()
    {
        var said = "If Norland drives us from the pass, we will not come to any talks";
        var report = Told.On("2031-07-09", $"“{said},” Hart said.").Said("Leo Hart/XSU", said).Event(Act.Reject, said, ["XNO"], ["XSU"], "talks", terms: [("condition", "If Norland drives us from the pass")], rule: "event.reject.verb.report");

        Assert.Empty(Told.Record(report).On(July10, July10).Positions);
    }

    [Fact]
    public void AnOpinionSuggested_IsNoOffer()
    {
        var report = Told.On("2031-07-09", "Norland suggested that the talks may be a bluff of Sudmark.")
            .Event(Act.Offer, "Norland suggested that the talks may be a bluff of Sudmark", ["XNO"], ["XSU"], "talks", about: "that the talks may be a bluff of Sudmark");

        Assert.Empty(Told.Record(report).On(July10, July10).Positions);
    }

    [Fact]
    public void Offer_ReadWithLittleConfidence_JoinsAPositionButMakesNone()
    {
        var doubtful = Told.On("2031-07-09", "Norland's words on talks with Sudmark.").Event(Act.Offer, "Norland's words on talks with Sudmark", ["XNO"], ["XSU"], "talks", confidence: 0.2);

        Assert.Empty(Told.Record(doubtful).On(July10, July10).Positions);
        Assert.Equal(2, Told.OnePosition(PositionKind.Offer, July10, July10, Overtures.May(), doubtful).Versions.Count);
    }

    [Fact]
    public void Offer_MadeBySayingSo_NeedsNoOtherWitness()
    {
        var report = Told.On("2031-07-09", "Ana Ruiz said she would meet Sudmark.").Event(Act.Offer, "she would meet Sudmark", ["Ana Ruiz/XNO"], ["XSU"], "talks", toldBy: "Ana Ruiz");
        var other = Told.On("2031-07-08", "Leo Hart said Ana Ruiz would meet Sudmark.").Event(Act.Offer, "Ana Ruiz would meet Sudmark", ["Ana Ruiz/XNO"], ["XSU"], "talks", toldBy: "Leo Hart");

        Assert.Null(Told.OnePosition(PositionKind.Offer, July10, July10, report).Latest.ToldBy);
        Assert.Equal("Leo Hart", Told.OnePosition(PositionKind.Offer, July10, July10, other).Latest.ToldBy);
    }

    [Fact]
    public void Maker_WithdrawingItsOffer_IsTold()
    {
        var june = Told.On("2031-06-01", "Norland withdrew its offer of talks to Sudmark.")
            .Event(Act.Reject, "Norland withdrew its offer of talks to Sudmark", ["XNO"], ["XSU"], "talks");

        var offer = Told.OnePosition(PositionKind.Offer, July10, July10, Overtures.May(), june);

        Assert.Equal("withdrawn", offer.State);
        Assert.Equal(VersionChange.Withdrawn, offer.Latest.Change);
    }

    [Fact]
    public void Maker_CallingAMeetingOff_KeepsItsOffer()
    {
        var june = Told.On("2031-06-01", "Norland called off the talks with Sudmark set for June.")
            .Event(Act.Reject, "Norland called off the talks with Sudmark set for June", ["XNO"], ["XSU"], "talks");

        Assert.Equal("open", Told.OnePosition(PositionKind.Offer, July10, July10, Overtures.May(), june).State);
    }

    [Fact]
    public void Threat_OnACondition_IsADemandAboutIt()
    {
        var report = Told.On("2031-06-13", "Sudmark threatened to close the pass if Norland holds its drills.")
            .Event(Act.Threaten, "Sudmark threatened to close the pass if Norland holds its drills", ["XSU"], ["XNO"], "trade", terms: [("condition", "if Norland holds its drills")]);

        Assert.Equal("drills", Told.OnePosition(PositionKind.Demand, July10, July10, report).Matter);
    }

    [Fact]
    public void Offers_OfAGroupAndItsMemberOnOneMatter_AreOnePosition()
    {
        Told[] reports =
        [
            Told.On("2031-06-13", "The Five offered Sudmark relief.").Event(Act.Offer, "The Five offered Sudmark relief", ["Five"], ["XSU"], "sanctions"),
            Told.On("2031-06-14", "Norland offered Sudmark relief.").Event(Act.Offer, "Norland offered Sudmark relief", ["XNO"], ["XSU"], "sanctions"),
        ];

        var offer = Told.OnePosition(PositionKind.Offer, July10, July10, reports);

        Assert.Equal(["Five", "XNO"], offer.From.Order(StringComparer.Ordinal));
        Assert.Equal(2, offer.Versions.Count);
    }
}
