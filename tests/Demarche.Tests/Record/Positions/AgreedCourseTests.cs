using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>What one side alone agrees to do, the other being whom it is done for.</summary>
public class AgreedCourseTests
{
    private static readonly DateOnly Day = new(2031, 12, 31);

    [Theory]
    [InlineData("Norland agreed to free five Sudmarkish sailors", "prisoners")]
    [InlineData("Norland also agreed to pay for the nets of Sudmark", null)]
    [InlineData("President Ana Ruiz agreed to free five Sudmarkish sailors", "prisoners", "Ana Ruiz/XNO")]
    public void CourseOfOneSide_IsItsOffer(string told, string? matter, string doer = "XNO")
    {
        var position = Assert.Single(Positions(told, matter, [doer, "XSU"]));

        Assert.Equal((PositionKind.Offer, "XNO", "XSU"), (position.Kind, Assert.Single(position.From), Assert.Single(position.To)));
    }

    // The reader names the sides in printed order.
    [Fact]
    public void DoerIsWhoeverAgrees_WhicheverSideIsNamedFirst() =>
        Assert.Equal("XNO", Assert.Single(Positions("Norland agreed to free five Sudmarkish sailors", "prisoners", ["XSU", "XNO"])).From[0]);

    [Fact]
    public void ItsOwnWords_AreNoAgreementBesideIt() =>
        Assert.Empty(Assert.Single(Positions("Norland agreed to free five Sudmarkish sailors", "prisoners", ["XNO", "XSU"])).AgreementsBeside);

    [Theory]
    [InlineData("Norland and Sudmark agreed to free the sailors", "prisoners")]
    [InlineData("After talks with Sudmark in Velton, Norland agreed to free the sailors", "prisoners")]
    [InlineData("The two agreed to free the sailors", "prisoners")]
    [InlineData("Norland agreed with Sudmark to free the sailors", "prisoners")]
    [InlineData("Norland agreed to hold talks with Sudmark", "talks")]
    [InlineData("Norland agreed to guard the border with Sudmark", "border")]
    public void WhatBothAgree_OrThatTheyTalk_IsNoOffer(string told, string matter) => Assert.Empty(Positions(told, matter, ["XNO", "XSU"]));

    [Fact]
    public void OfferTakenUp_IsTheOtherSide_s() =>
        Assert.DoesNotContain(Positions("Norland agreed to accept the offer of Sudmark", null, ["XNO", "XSU"]), p => p.To.Contains("XSU"));

    [Fact]
    public void OtherSideTakenFromTheReport_IsNoneThatIsTold() =>
        Assert.Empty(Positions("Norland agreed to free the sailors", "prisoners", ["XNO", "XSU"], "event.agree.verb.main.report"));

    private static IReadOnlyList<Position> Positions(string told, string? matter, string[] sides, string rule = "event.agree.verb.plain") =>
        Told.Record(Told.On("2031-05-02", told + ".").Event(Act.Agree, told, sides, matter: matter, about: told[told.LastIndexOf("to ", StringComparison.Ordinal)..], cue: "agreed", rule: rule)).On(Day, Day).Positions;
}
