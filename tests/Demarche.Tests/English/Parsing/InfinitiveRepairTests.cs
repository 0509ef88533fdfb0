using Demarche.English;

namespace Demarche.Tests.English.Parsing;

public class InfinitiveRepairTests
{
    [Theory]
    [InlineData("Kenya agreed to free five Sudanese including the engineer as part of a prisoner swap.", "Sudanese")]
    [InlineData("Norland agreed to free five Sudlanders including the pastor.", "Sudlanders")]
    public void Analyse_ToFreeSomebody_IsAnInfinitiveWithAnObject(string sentence, string freed)
    {
        var text = new EnglishAnalyser().Analyse(sentence);
        var free = TokenOf(text, "free");

        Assert.Equal((Upos.Verb, "agreed"), (free.Tag, text.Form(free.Head).ToString()));
        Assert.Equal((Relation.Obj, "free"), (TokenOf(text, freed).Relation, text.Form(TokenOf(text, freed).Head).ToString()));
    }

    [Theory]
    [InlineData("The sailors want to be free again.", "free")]
    [InlineData("The road leads to free ports.", "free")]
    public void Analyse_WhatIsFree_StaysAnAdjective(string sentence, string word) => Assert.Equal(Upos.Adj, TokenOf(new EnglishAnalyser().Analyse(sentence), word).Tag);

    private static Token TokenOf(AnalysedText text, string form) => text.Tokens.First(t => text.Text.AsSpan(t.Start, t.End - t.Start).SequenceEqual(form));
}
