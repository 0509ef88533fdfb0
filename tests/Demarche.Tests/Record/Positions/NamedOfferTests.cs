using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>Offers and demands that only their answer tells.</summary>
public class NamedOfferTests
{
    private static readonly DateOnly Day = new(2031, 12, 31);

    [Fact]
    public void ProposalTurnedDown_WasMade_AndIsRejected()
    {
        var position = Assert.Single(Positions("Sudmark turned down a Norlandish proposal to exchange fields near the lake.", Act.Reject, "a Norlandish proposal"));

        Assert.Equal((PositionKind.Offer, "XNO", "XSU", "rejected"), (position.Kind, position.From[0], position.To[0], position.State));
        Assert.Equal("exchange fields near the lake", Assert.Single(position.Versions[0].Printed).Words.Words.Text);
    }

    [Fact]
    public void RequestGranted_IsADemandAccepted()
    {
        var position = Assert.Single(Positions("Sudmark accepted a Norlandish request for maps of the minefields.", Act.Agree, "a Norlandish request for maps of the minefields"));

        Assert.Equal((PositionKind.Demand, "accepted"), (position.Kind, position.State));
    }

    [Fact]
    public void OneSOwnOffer_IsNotTheOtherSide_s() =>
        Assert.Empty(Positions("Sudmark withdrew its offer to open the port.", Act.Reject, "its offer to open the port"));

    [Fact]
    public void OfferWithoutContent_IsNoNewOne() => Assert.Empty(Positions("Sudmark rejected the offer.", Act.Reject, "the offer"));

    [Fact]
    public void OfferThatIsReadForItself_IsToldOnce()
    {
        var told = Told.On("2031-05-02", "Sudmark turned down Norland's offer to exchange fields near the lake.")
            .Event(Act.Offer, "Norland's offer to exchange fields near the lake", ["XNO"], ["XSU"], about: "to exchange fields near the lake");
        told.Event(Act.Reject, "Sudmark turned down Norland's offer to exchange fields near the lake", ["XSU"], ["XNO"], about: "Norland's offer to exchange fields near the lake", answerTo: told.LastId);

        Assert.Equal("rejected", Assert.Single(Told.Record(told).On(Day, Day).Positions).State);
    }

    [Fact]
    public void WhoeverTurnsDownAnOffer_WasMadeIt_WhomeverElseTheSentenceNames()
    {
        var told = Told.On("2031-05-02", "Norland offered Velia talks. Sudmark turned down Norland's offer of talks.").Event(Act.Offer, "Norland's offer of talks", ["XNO"], ["XVE"], "talks", about: "of talks");
        told.Event(Act.Reject, "Sudmark turned down Norland's offer of talks", ["XSU"], ["XNO"], "talks", about: "Norland's offer of talks", answerTo: told.LastId);

        var position = Assert.Single(Told.Record(told).On(Day, Day).Positions);

        Assert.Equal(["XVE", "XSU"], position.To);
        Assert.Equal("XSU", Assert.Single(position.Responses).By);
    }

    private static IReadOnlyList<Position> Positions(string text, Act act, string about) =>
        Told.Record(Told.On("2031-05-02", text).Event(act, text.TrimEnd('.'), ["XSU"], ["XNO"], about: about)).On(Day, Day).Positions;
}
