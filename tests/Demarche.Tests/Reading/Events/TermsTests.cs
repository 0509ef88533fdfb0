using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

public class TermsTests
{
    [Theory]
    [InlineData("Norway urged Iran not to test missiles.", "not to test missiles")]
    [InlineData("Norway urged Iran to test no missiles.", "test no missiles")]
    public void WhatIsAsked_KeepsItsNegation(string sentence, string content) =>
        Assert.Contains(WrittenReport.Read(sentence).Where(e => e.Act == Act.Urge).SelectMany(e => e.Terms), t => t.Kind == "content" && t.Words.Text == content);

    [Theory]
    [InlineData("Norway pressed Iran for a halt to the drills.", "a halt to the drills")]
    [InlineData("Norway warned Iran against closing the strait.", "closing the strait")]
    [InlineData("Norway assured Iran that the strait would stay open.", "the strait would stay open")]
    [InlineData("Norway reiterated its call for Iran to halt the drills.", "halt the drills")]
    [InlineData("Norway signalled its readiness to share data with Iran.", "share data with Iran")]
    public void WhatIsAskedOrHeldOut_IsTold_AndNotWhomOrInWhichForm(string sentence, string about) =>
        Assert.EndsWith(about, WrittenReport.Read(sentence)[0].Object?.Text ?? "nothing", StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway said on Saturday that it was willing to talk to Iran but said it would never sit with any precondition.", "never sit with any precondition")]
    [InlineData("Norway is ready for talks with Iran but will not accept conditions.", "not accept conditions")]
    public void OnWhatOneWillNotTalk_IsATermOfTheOffer(string sentence, string term) =>
        Assert.Contains(Assert.Single(WrittenReport.Read(sentence), e => e.Act == Act.Offer).Terms, t => t.Kind == "precondition" && t.Words.Text == term);

    [Fact]
    public void AnothersConditions_AreNoTermOfTheOffer() =>
        Assert.DoesNotContain(WrittenReport.Read("Norway is willing to talk but said Iran had not dropped its conditions.").SelectMany(e => e.Terms), t => t.Kind == "precondition");

    [Fact]
    public void ConditionGoesOn_BehindAndWithoutAVerbOfItsOwn() =>
        Assert.Contains(
            WrittenReport.Read("Norway will go on with its drills unless Iran removes its troops from the strait and the guns on its shore.").SelectMany(e => e.Terms),
            t => t.Kind == "condition" && t.Words.Text == "unless Iran removes its troops from the strait and the guns on its shore");
}
