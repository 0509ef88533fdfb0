using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>Answers that name the form of what they answer, and no matter.</summary>
public class NamedAnswerTests
{
    private static readonly DateOnly Day = new(2031, 12, 31);

    [Fact]
    public void TheOffer_RejectedInTheNextSentence_IsTheOneBefore() =>
        Assert.Equal(ResponseKind.Rejected, Assert.Single(Responses(Offer("Norland offered talks. Sudmark rejected the Norlandish offer.")
            .Event(Act.Reject, "Sudmark rejected the Norlandish offer", ["XSU"], ["XNO"], about: "the Norlandish offer"))).Kind);

    [Fact]
    public void RefusedOnTheDayBeforeTheReport_OfAnOfferWithoutADay_IsNotBeforeIt() =>
        Assert.Equal(new DateOnly(2031, 5, 1), Assert.Single(Responses(Offer("Norland offered talks. Sudmark rejected the offer on Thursday.")
            .Event(Act.Reject, "Sudmark rejected the offer on Thursday", ["XSU"], ["XNO"], about: "the offer", on: "2031-05-01"))).Day.Latest);

    [Fact]
    public void TheInvitation_AcceptedByWhomItWasMadeTo_WithoutTellingWhose() =>
        Assert.Equal(ResponseKind.Accepted, Assert.Single(Responses(Offer("Norland offered talks. Sudmark accepted the invitation.")
            .Event(Act.Agree, "Sudmark accepted the invitation", ["XSU"], about: "the invitation"))).Kind);

    [Fact]
    public void It_IsWhatTheSentenceBeforeOffers() =>
        Assert.Equal(ResponseKind.Rejected, Assert.Single(Responses(Offer("Norland offered talks. Sudmark turned it down.").Event(Act.Reject, "Sudmark turned it down", ["XSU"], ["XNO"], about: "it"))).Kind);

    [Fact]
    public void AnOfferOfWhichNobodyTellsWhose_InAnotherReport_IsNotThisOne() =>
        Assert.Empty(Responses(Offer("Norland offered talks."), Told.On("2031-05-09", "Sudmark rejected the offer.").Event(Act.Reject, "Sudmark rejected the offer", ["XSU"], about: "the offer")));

    [Fact]
    public void TheDemand_AnswersNoOffer() =>
        Assert.Empty(Responses(Offer("Norland offered talks. Sudmark rejected the demand.").Event(Act.Reject, "Sudmark rejected the demand", ["XSU"], ["XNO"], about: "the demand")));

    [Fact]
    public void OfTwoOffersToldOnOneDay_NeitherIsMeantByALaterReport()
    {
        var offers = Told.On("2031-05-02", "Norland offered talks. Norland offered grain.").Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks", about: "talks")
            .Event(Act.Offer, "Norland offered grain", ["XNO"], ["XSU"], "aid", about: "grain");
        var refusal = Told.On("2031-05-09", "Sudmark rejected Norland's offer.").Event(Act.Reject, "Sudmark rejected Norland's offer", ["XSU"], ["XNO"], about: "Norland's offer");

        Assert.All(Told.Record(offers, refusal).On(Day, Day).Positions, p => Assert.Empty(p.Responses));
    }

    private static Told Offer(string text) => Told.On("2031-05-02", text).Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks", about: "talks");

    private static IReadOnlyList<Response> Responses(params Told[] reports) => Told.Record(reports).On(Day, Day).Positions.First(p => p.Kind == PositionKind.Offer).Responses;

    [Fact]
    public void ProposalOfASpeech_RejectedByNameInTheSameReport_WasMadeToWhoRejectsIt()
    {
        var report = Told.On("2031-05-02", "Sudmark rejected a four-point peace proposal by Norland's premier. Speaking in Velia, Ruiz proposed that both pull their guns back.")
            .Event(Act.Reject, "Sudmark rejected a four-point peace proposal by Norland's premier", ["XSU"], ["XNO"], "peace", about: "a four-point peace proposal by Norland's premier")
            .Event(Act.Offer, "Speaking in Velia, Ruiz proposed that both pull their guns back", ["Ana Ruiz/XNO"], ["XVE"], "forces", about: "that both pull their guns back", rule: "event.offer.verb.sentence");

        var offer = Assert.Single(Told.Record(report).On(new(2031, 6, 1), new(2031, 6, 1)).Positions);

        Assert.Equal(("XSU", "rejected"), (offer.To[0], offer.State));
    }

    [Fact]
    public void OfferThatWouldStand_ToldToNobody_IsNoPositionOfItsOwn()
    {
        var report = Told.On("2031-05-02", "Ruiz said the offer would stand until May.")
            .Event(Act.Offer, "the offer would stand until May", ["Ana Ruiz/XNO"], ["XVE"], "talks", about: "the offer", rule: "event.offer.said-so.sentence");

        Assert.Empty(Told.Record(report).On(new(2031, 6, 1), new(2031, 6, 1)).Positions);
    }
}
