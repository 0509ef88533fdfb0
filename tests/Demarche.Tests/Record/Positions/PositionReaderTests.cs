using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>Which acts besides offers and demands hold something out or ask for it.</summary>
public class PositionReaderTests
{
    private static readonly DateOnly Day = new(2031, 12, 31);

    [Theory]
    [InlineData("to suspend the border drills", true)]
    [InlineData("a written commitment to dismantle its border posts", true)]
    [InlineData("to persuade Sudmark to give up its border posts", false)]
    [InlineData("to strengthen its border posts", false)]
    [InlineData("to continue to help allies at the border", false)]
    public void Pledge_OfSomethingTheOtherSideHas_IsAnOffer(string what, bool isOffer)
    {
        var told = Told.On("2031-05-02", $"Norland pledged {what}.").Event(Act.Pledge, $"Norland pledged {what}", ["XNO"], ["XSU"], "territory", about: what);

        Assert.Equal(isOffer ? [PositionKind.Offer] : [], Told.Record(told).On(Day, Day).Positions.Select(p => p.Kind));
    }

    [Theory]
    [InlineData("resume the talks on the border", true)]
    [InlineData("resume the shelling of the border", false)]
    public void Pledge_ToResume_IsAnOfferOfWhatTheOtherGains(string what, bool isOffer)
    {
        var told = Told.On("2031-05-02", $"Norland said it would {what}.").Event(Act.Pledge, $"it would {what}", ["XNO"], ["XSU"], "territory", about: what);

        Assert.Equal(isOffer, Told.Record(told).On(Day, Day).Positions.Any(p => p.Kind == PositionKind.Offer));
    }

    [Theory]
    [InlineData("put an end to its hostility against Sudmark", "if Sudmark leaves the border", true)]
    [InlineData("arm the border posts", "unless Sudmark leaves the border", false)]
    [InlineData("pursue nuclear weapons", "if Sudmark stays", false)]
    [InlineData("dismantle the border posts", "unless Sudmark arms its own", true)]
    public void Pledge_OnACondition_IsAnOfferUnlessItThreatens(string what, string condition, bool isOffer)
    {
        var told = Told.On("2031-05-02", $"Norland said it would {what} {condition}.")
            .Event(Act.Pledge, $"it would {what} {condition}", ["XNO"], ["XSU"], "territory", terms: [("condition", condition)], about: what);

        Assert.Equal(isOffer, Told.Record(told).On(Day, Day).Positions.Any(p => p.Kind == PositionKind.Offer));
    }

    [Theory]
    [InlineData("Norland warned Sudmark against closing the border", "warned", true)]
    [InlineData("Norland warned Sudmark of war", "warned", false)]
    [InlineData("Norland threatened Sudmark against the wall", "threatened", false)]
    public void WarnedAgainst_AsksThatItNotBeDone(string evidence, string cue, bool asks)
    {
        var told = Told.On("2031-05-02", evidence + ".").Event(Act.Threaten, evidence, ["XNO"], ["XSU"], cue: cue);

        Assert.Equal(asks ? [(PositionKind.Demand, "territory")] : [], Told.Record(told).On(Day, Day).Positions.Select(p => (p.Kind, p.Matter)));
    }

    [Fact]
    public void WarnedNotTo_AsksThatItNotBeDone()
    {
        var told = Told.On("2031-05-02", "Norland warned Sudmark not to close the border.")
            .Event(Act.Threaten, "Norland warned Sudmark not to close the border", ["XNO"], ["XSU"], cue: "warned", about: "not to close the border");

        Assert.Equal([(PositionKind.Demand, "territory")], Told.Record(told).On(Day, Day).Positions.Select(p => (p.Kind, p.Matter)));
    }

    [Fact]
    public void AnyStepThatWouldHaveConsequences_IsAskedNotToBeTaken()
    {
        var told = Told.On("2031-05-02", "“Any new drills off the cape would have consequences,” Norland told Sudmark.").Event(Act.Threaten, "Any new drills off the cape would have consequences", ["XNO"], ["XSU"], about: "the cape");

        Assert.Equal([(PositionKind.Demand, "drills")], Told.Record(told).On(Day, Day).Positions.Select(p => (p.Kind, p.Matter)));
    }

    [Fact]
    public void Offer_InExchangeForSomething_AsksForIt_AndIsAnsweredAlone()
    {
        var offer = Told.On("2031-05-02", "Norland offered Sudmark free passage in return for the eleven sailors.")
            .Event(Act.Offer, "Norland offered Sudmark free passage in return for the eleven sailors", ["XNO"], ["XSU"], about: "free passage");
        offer.Event(Act.Reject, "Norland offered Sudmark free passage in return for the eleven sailors", ["XSU"], ["XNO"], answerTo: offer.LastId, about: "free passage");

        var asked = Assert.Single(Told.Record(Told.On("2031-05-01", "Sudmark waits."), Offered()).On(Day, Day).Positions, p => p.Kind == PositionKind.Demand);

        Assert.Equal(("XNO", "XSU", "the eleven sailors"), (asked.From[0], asked.To[0], Assert.Single(asked.Versions[0].Terms).Words.Words.Text));
        Assert.DoesNotContain(Told.Record(offer).On(Day, Day).Positions, p => p.Kind == PositionKind.Demand);
    }

    [Fact]
    public void Demand_InExchangeForSomething_HoldsItOut()
    {
        var told = Told.On("2031-05-02", "Norland wants an end of the siege in exchange for free passage.").Event(Act.Demand, "Norland wants an end of the siege in exchange for free passage", ["XNO"], ["XSU"], about: "an end of the siege");

        Assert.Contains(Told.Record(told).On(Day, Day).Positions, p => p.Kind == PositionKind.Offer && p.From[0] == "XNO" && p.Versions[0].Terms[0].Words.Words.Text == "free passage");
    }

    [Fact]
    public void OfferOfSomebodyWhosePartyAnotherReportTells_IsHisPartys_ButNotBeforeThatReport()
    {
        var named = Told.On("2031-05-20", "Ana Ruiz of Norland warned Velia.").Event(Act.Threaten, "Ana Ruiz of Norland warned Velia", ["Ana Ruiz/XNO"], ["XVE"]);
        var offer = Told.On("2031-05-02", "Ana Ruiz offered Sudmark talks.").Event(Act.Offer, "Ana Ruiz offered Sudmark talks", ["Ana Ruiz/"], ["XSU"], "talks", about: "talks");
        var record = Told.Record(named, offer);

        Assert.Empty(record.On(new(2031, 5, 10), new(2031, 5, 10)).Positions);
        Assert.Equal(["XNO"], Assert.Single(record.On(Day, Day).Positions).From);
    }

    [Fact]
    public void OfferInTheWordsOfAnother_WhoseOtherSideIsGuessed_IsTheOneTheReportsOfItsMakerHold()
    {
        var offer = Told.On("2031-05-02", "Norland offered to meet Sudmark without preconditions.").Event(Act.Offer, "Norland offered to meet Sudmark without preconditions", ["XNO"], ["XSU"], "talks", about: "to meet Sudmark without preconditions");
        var again = Told.On("2031-06-02", "On Sudmark nothing is new. Velia voted. We remain ready to meet without preconditions.").Speaks("XSU", "Sudmark")
            .Event(Act.Offer, "We remain ready to meet without preconditions", ["XNO"], ["XVE"], "talks", about: "to meet without preconditions", rule: "event.offer.adjective.before");

        var position = Assert.Single(Told.Record(offer, again).On(Day, Day).Positions);

        Assert.Equal(("XSU", 2), (position.To[0], position.Versions.Count));
    }

    [Fact]
    public void OfferInTheWordsOfAnother_PagesAwayFromItsOtherSide_IsNotMoved()
    {
        var offer = Told.On("2031-05-02", "Norland offered to meet Sudmark without preconditions.").Event(Act.Offer, "Norland offered to meet Sudmark without preconditions", ["XNO"], ["XSU"], "talks", about: "to meet Sudmark without preconditions");
        var pages = string.Concat(Enumerable.Repeat("The herring fleet came home. ", 80));
        var again = Told.On("2031-06-02", $"On Sudmark nothing is new. {pages}Velia voted. We remain ready to meet without preconditions.").Speaks("XSU", "Sudmark")
            .Event(Act.Offer, "We remain ready to meet without preconditions", ["XNO"], ["XVE"], "talks", about: "to meet without preconditions", rule: "event.offer.adjective.before");

        Assert.Single(Assert.Single(Told.Record(offer, again).On(Day, Day).Positions, p => p.To[0] == "XSU").Versions);
    }

    private static Told Offered() => Told.On("2031-05-02", "Norland offered Sudmark free passage in return for the eleven sailors.")
        .Event(Act.Offer, "Norland offered Sudmark free passage in return for the eleven sailors", ["XNO"], ["XSU"], about: "free passage");
}
