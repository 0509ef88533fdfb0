using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>What a deal obliges its sides to, as positions that are accepted and wait for no answer.</summary>
public class DealTests
{
    private static readonly DateOnly July10 = new(2031, 7, 10);

    [Theory]
    [InlineData("accord", 1)]
    [InlineData("return", 0)]
    public void TermOfADeal_IsAcceptedByWhoMadeIt_ButAWordOfExchangeAloneMakesNone(string by, int accepted)
    {
        const string sentence = "In return under the accord Norland will open trade with Sudmark";
        var told = Told.On("2031-05-02", sentence + ".").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "trade", about: "open trade with Sudmark", cue: by, rule: "event.pledge.deal", code: new ActCode("AGREE", null, "030"));

        var responses = Assert.Single(Told.Record(told).On(July10, July10).Positions).Responses;

        Assert.Equal(accepted, responses.Count(r => r is { Kind: ResponseKind.Accepted, By: "XSU" }));
    }

    [Fact]
    public void OtherHalfOfADeal_IsGivenByTheOtherSide()
    {
        const string sentence = "Under the deal Norland will take back migrants in return for Sudmark paying aid, visas and vaccines";
        var told = Told.On("2031-05-02", sentence + ".").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "migration", about: "take back migrants in return for Sudmark paying aid, visas and vaccines", rule: "event.pledge.deal.sentence", code: new ActCode("AGREE", null, "030"));

        Assert.Equal(["migration"], Told.Record(told).On(July10, July10).Positions.Where(p => p.From[0] == "XNO").Select(p => p.Matter));
    }

    [Fact]
    public void TermOfADeal_WaitsForNoAnswer()
    {
        const string sentence = "Under the deal Norland will pay Sudmark for its oil";
        var refused = Told.On("2031-04-02", "Norland offered Sudmark to pay for its oil. Sudmark rejected the offer.", "refused")
            .Event(Act.Offer, "Norland offered Sudmark to pay for its oil", ["XNO"], ["XSU"], "trade", about: "to pay for its oil").Event(Act.Reject, "Sudmark rejected the offer", ["XSU"], ["XNO"], "trade", about: "the offer");
        var agreed = Told.On("2031-05-02", sentence + ".").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "trade", about: "pay Sudmark for its oil", cue: "deal", rule: "event.pledge.deal.sentence", code: new ActCode("AGREE", null, "030"));

        var offer = Told.OnePosition(PositionKind.Offer, July10, July10, refused, agreed);

        Assert.Equal(("accepted", (int?)null, new DateOnly(2031, 5, 2)), (offer.State, offer.WaitingDays, offer.Responses[^1].Known));
        Assert.Equal("rejected", Told.OnePosition(PositionKind.Offer, new(2031, 4, 3), new(2031, 4, 3), refused).State);
    }

    [Fact]
    public void DealToldAgain_StaysAccepted_AndIsNotTakenUpAgainOnceItWasBroken()
    {
        const string sentence = "Under the accord Norland will pay Sudmark for its oil";
        const string broken = "Sudmark rejected the Norlandish offer to pay for its oil";
        var rule = "event.pledge.deal.sentence";
        var made = Told.On("2031-05-02", sentence + ".", "made").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "trade", about: "pay Sudmark for its oil", cue: "accord", rule: rule, code: new ActCode("AGREE", null, "030"));
        var again = Told.On("2031-06-02", sentence + ".", "again").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "trade", about: "pay Sudmark for its oil", cue: "accord", rule: rule, code: new ActCode("AGREE", null, "030"));
        var refused = Told.On("2031-06-01", broken + ".", "broken").Event(Act.Reject, broken, ["XSU"], ["XNO"], "trade", about: "the Norlandish offer to pay for its oil");

        var kept = Told.OnePosition(PositionKind.Offer, July10, July10, made, again);

        Assert.Equal(("accepted", 1, 2), (kept.State, kept.Responses.Count, kept.Responses[0].Evidence.Count));
        Assert.Equal("rejected", Told.OnePosition(PositionKind.Offer, July10, July10, made, refused, again).State);
    }

    [Fact]
    public void TermOfADeal_OfSeveralThings_IsAnOfferOfEach()
    {
        const string sentence = "In return, Norland will reward Sudmark with visas, oil and vaccines";
        var told = Told.On("2031-05-02", sentence + ".").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "visas", about: "reward Sudmark with visas, oil and vaccines", rule: "event.pledge.deal.sentence", code: new ActCode("AGREE", null, "030"));

        Assert.Equal(["aid", "trade", "visas"], Told.Record(told).On(July10, July10).Positions.Select(p => p.Matter).Order());
    }
}
