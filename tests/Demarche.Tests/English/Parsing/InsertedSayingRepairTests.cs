using Demarche.English;

namespace Demarche.Tests.English.Parsing;

public class InsertedSayingRepairTests
{
    [Theory]
    [InlineData("Bolivia, the Chilean official said, must halt its drills.", "Bolivia", "halt")]
    [InlineData("The first phase, Chile said, should last six months.", "phase", "last")]
    [InlineData("The drills, the Chilean minister said, were a provocation.", "drills", "provocation")]
    [InlineData("Chile, the Bolivian minister said on Monday, has agreed to free the sailors.", "Chile", "agreed")]
    [InlineData("Talks, the minister told reporters, would resume in May.", "Talks", "resume")]
    [InlineData("The raid, said the minister, was a crime.", "raid", "crime")]
    [InlineData("On Monday, the Chilean minister said, the drills were halted.", "Monday", "said")]
    public void Analyse_WhatStandsBeforeASayingBetweenCommas_IsTheSubjectOfWhatIsSaid(string sentence, string subject, string predicate) =>
        Assert.Equal(predicate, HeadOf(sentence, subject));

    [Theory]
    [InlineData("Bolivia, the Chilean official said, must halt its drills.", "official")]
    [InlineData("The raid, said the minister, was a crime.", "minister")]
    public void Analyse_WhoSaysItBetweenCommas_IsTheSubjectOfTheSaying(string sentence, string source) => Assert.Equal("said", HeadOf(sentence, source));

    private static string HeadOf(string sentence, string word)
    {
        var text = new EnglishAnalyser().Analyse(sentence);
        var token = text.Tokens.First(t => text.Text.AsSpan(t.Start, t.End - t.Start).SequenceEqual(word));
        return text.Form(token.Head).ToString();
    }
}
