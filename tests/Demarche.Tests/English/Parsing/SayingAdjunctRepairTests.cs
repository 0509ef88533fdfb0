using Demarche.English;

namespace Demarche.Tests.English.Parsing;

public class SayingAdjunctRepairTests
{
    [Theory]
    [InlineData("Norway said on Wednesday it had detained two Polish citizens on charges of spying.", "Wednesday", "said")]
    [InlineData("The ministry announced in a letter it would pay for the damage.", "letter", "announced")]
    [InlineData("Norway said it had detained two Polish citizens on Wednesday.", "Wednesday", "detained")]
    public void Analyse_APhraseBetweenTheSayingAndWhatIsSaid_BelongsToTheSaying(string sentence, string phrase, string verb)
    {
        var text = new EnglishAnalyser().Analyse(sentence);
        var token = text.Tokens.Single(t => text.Text.AsSpan(t.Start, t.End - t.Start).SequenceEqual(phrase));

        Assert.Equal(verb, text.Form(token.Head).ToString());
    }
}
