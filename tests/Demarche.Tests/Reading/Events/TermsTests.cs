using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

public class TermsTests
{
    [Theory]
    [InlineData("Norway urged Iran not to test missiles.", "not to test missiles")]
    [InlineData("Norway urged Iran to test no missiles.", "test no missiles")]
    public void WhatIsAsked_KeepsItsNegation(string sentence, string content) =>
        Assert.Contains(WrittenReport.Read(sentence).Where(e => e.Act == Act.Urge).SelectMany(e => e.Terms), t => t.Kind == "content" && t.Words.Text == content);
}
