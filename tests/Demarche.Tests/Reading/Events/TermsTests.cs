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
}
