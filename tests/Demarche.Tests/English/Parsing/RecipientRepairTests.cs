using Demarche.English;

namespace Demarche.Tests.English.Parsing;

public class RecipientRepairTests
{
    [Theory]
    [InlineData("Saudi Arabia offered the Houthis a two-week truce.", "Houthis", "offered")]
    [InlineData("The African Union gave Sudan two weeks to hand over power.", "Sudan", "gave")]
    public void Analyse_ToWhomSomethingIsGiven_IsNotWhatIsGiven(string sentence, string recipient, string verb)
    {
        var text = new EnglishAnalyser().Analyse(sentence);
        var token = text.Tokens.Single(t => text.Text.AsSpan(t.Start, t.End - t.Start).SequenceEqual(recipient));

        Assert.Equal((Relation.Iobj, verb), (token.Relation, text.Form(token.Head).ToString()));
    }

    [Fact]
    public void Analyse_OneObject_StaysTheObject()
    {
        var text = new EnglishAnalyser().Analyse("Saudi Arabia offered a truce to the Houthis.");

        Assert.Equal(Relation.Obj, text.Tokens.Single(t => text.Text.AsSpan(t.Start, t.End - t.Start).SequenceEqual("truce")).Relation);
    }
}
