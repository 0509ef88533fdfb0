using Demarche.English;

namespace Demarche.Tests.English.Parsing;

public class GardenPathRepairTests
{
    [Theory]
    [InlineData("The meeting between Chile and Peru planned for Friday was cancelled.", "cancelled", "planned")]
    [InlineData("The visit announced last week has been cancelled.", "cancelled", "announced")]
    public void Analyse_AVerbBehindTheParticipleOfItsSubject_IsTheSentences(string sentence, string verb, string participle)
    {
        var text = new EnglishAnalyser().Analyse(sentence);
        int Of(string form) => Enumerable.Range(0, text.Tokens.Length).Single(t => text.Form(t).SequenceEqual(form));

        Assert.Equal(Of(verb), text.Sentences[0].Root);
        Assert.Equal((Relation.Acl, Relation.NsubjPass), (text.Tokens[Of(participle)].Relation, text.Tokens[text.Tokens[Of(participle)].Head].Relation));
    }
}
