using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>What of a telling is printed as the words of a position.</summary>
public class WordingTests
{
    private static readonly DateOnly July10 = new(2031, 7, 10);

    [Theory]
    [InlineData(Act.Demand, "Norland pressed Sudmark on a promise to open the pass for trade", "Sudmark on a promise to open the pass for trade", "a promise to open the pass for trade")]
    [InlineData(Act.Demand, "Norland pressed Sudmark on the need for Sudmark to open the pass for trade", "Sudmark on the need for Sudmark to open the pass for trade", "open the pass for trade")]
    [InlineData(Act.Demand, "Norland urged Sudmark on Monday to open the pass for trade", "Sudmark on Monday to open the pass for trade", "open the pass for trade")]
    [InlineData(Act.Demand, "Norland wants from Sudmark to open the pass for trade", "from Sudmark to open the pass for trade", "open the pass for trade")]
    [InlineData(Act.Demand, "Norland insisted on free trade", "on free trade", "free trade")]
    [InlineData(Act.Demand, "Norland called for both sides to open the pass for trade", "for both sides to open the pass for trade", "both sides to open the pass for trade")]
    [InlineData(Act.Offer, "Norland assured Sudmark it would open the pass for trade", "Sudmark it would open the pass for trade", "would open the pass for trade")]
    [InlineData(Act.Offer, "Norland proposed a deal which would open the pass for trade", "which would open the pass for trade", "would open the pass for trade")]
    public void Wording_HasNeitherTheHearerNorThePartOfTheVerb(Act act, string sentence, string about, string printed)
    {
        var told = Told.On("2031-05-02", sentence + ".").Event(act, sentence, ["XNO"], ["XSU"], "trade", about: about).Speaks("XSU", "Sudmark");

        Assert.Equal(printed, Assert.Single(Told.Record(told).On(July10, July10).Positions).Latest.Printed[0].Words.Words.Text);
    }

    [Fact]
    public void WhatIsToldBehindTheCommaOfACondition_IsNotAsked()
    {
        const string sentence = "Norland will respond if Sudmark holds its drills, days after their talks ended";
        var told = Told.On("2031-05-02", sentence + ".").Event(Act.Threaten, sentence, ["XNO"], ["XSU"], about: "respond", terms: [("condition", "if Sudmark holds its drills, days after their talks ended")]);

        Assert.Equal("drills", Told.OnePosition(PositionKind.Demand, July10, July10, told).Matter);
    }

    [Theory]
    [InlineData("Sudmark wants the toll lifted before May", "wants", "lifted before May", "the toll lifted before May")]
    [InlineData("that the siege should be lifted", "lifted", "lifted", "the siege should be lifted")]
    [InlineData("Sudmark called for both sides to lift their sieges", "called", "for both sides", "both sides to lift their sieges")]
    [InlineData("Sudmark asked Norland to open the pass, saying", "asked", "to open the pass, saying", "open the pass")]
    [InlineData("Brandt told reporters that Sudmark had demanded the old bridge", "demanded", "reporters that Sudmark had demanded the old bridge", "the old bridge")]
    [InlineData("Sudmark asked Norland to open the pass, calling it a duty", "asked", "to open the pass, calling it a duty", "open the pass")]
    [InlineData("Sudmark demanded that Norland first lift its old toll", "demanded", "Norland first lift its old toll", "first lift its old toll")]
    [InlineData("earlier Sudmark demands that it hand over the ship", "demands", "earlier Sudmark demands that it hand over the ship", "hand over the ship")]
    [InlineData("Sudmark asked Norland to open the pass \"safely and at once,\" she said", "asked", "to open the pass \"safely", "open the pass \"safely and at once,\"")]
    [InlineData("Sudmark asked Norland to open the pass \"safely and at once", "asked", "to open the pass \"safely", "open the pass")]
    [InlineData("Sudmark asked for the bridge that we need", "asked", "the bridge that we need", "the bridge")]
    [InlineData("Sudmark asked for “a bridge” and “a long quiet road", "asked", "“a bridge” and “a long", "“a bridge” and “a long quiet road”")]
    public void Wording_TakesAsManyWordsAsAReaderNeeds(string evidence, string cue, string about, string printed)
    {
        var report = Told.On("2031-07-09", evidence + "” for all.").Event(Act.Demand, evidence.EndsWith("road", StringComparison.Ordinal) ? evidence + "”" : evidence, ["XSU"], ["XNO"], "trade", about: about, cue: cue).Speaks("XNO", "Norland");

        Assert.Equal(printed, Told.OnePosition(PositionKind.Demand, July10, July10, report).Latest.Printed[0].Words.Words.Text);
    }

    [Fact]
    public void OneWordWithItsDeadline_IsNoWording()
    {
        var report = Told.On("2031-07-09", "Sudmark would talk if Norland promised by noon to lift the toll.")
            .Event(Act.Demand, "if Norland promised by noon to lift the toll", ["XSU"], ["XNO"], "trade", terms: [("condition", "if Norland promised by noon to lift the toll"), ("deadline", "by noon")], about: "promised by noon");

        Assert.DoesNotContain(Told.OnePosition(PositionKind.Demand, July10, July10, report).Latest.Printed, w => w.Words.Words.Text == "promised by noon");
    }

    [Fact]
    public void Wording_WithAMarkLeftOpen_TakesTheClosingMarkAlong()
    {
        var report = Told.On("2031-07-09", "Sudmark demands that Norland end its “long siege”.")
            .Event(Act.Demand, "Sudmark demands that Norland end its “long siege", ["XSU"], ["XNO"], "policy", terms: [("content", "end its “long siege")])
            .Quote("long siege");

        Assert.Equal("end its “long siege”", Told.OnePosition(PositionKind.Demand, July10, July10, report).Latest.Printed[0].Words.Words.Text);
    }
}
