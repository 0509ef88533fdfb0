using Demarche.English;

namespace Demarche.Tests.English.Parsing;

public class ConjunctRepairTests
{
    [Theory]
    [InlineData("The envoy met Kamau in Nairobi on Monday and Sudanese Foreign Minister Omar Hassan in Khartoum on Tuesday.", "Omar", "Kamau")]
    [InlineData("At the start of their talks on Friday, both Kenyan Foreign Minister Grace Wanjiru and Sudanese President Omar Hassan said the border had to stay open.", "Omar", "Grace")]
    [InlineData("Grace Wanjiru was told of the seizure while meeting with Ugandan officials and Kenyan Defense Minister Peter Kamau.", "Peter", "officials")]
    [InlineData("The envoy urged calm, calling on Sudan to cease artillery fire and on the militia not to seize new land.", "militia", "Sudan")]
    public void Analyse_WhomAndJoins_IsJoinedToItsFellow(string sentence, string second, string first)
    {
        var text = new EnglishAnalyser().Analyse(sentence);
        var joined = TokenOf(text, second);

        Assert.Equal((Relation.Conj, first), (joined.Relation, text.Form(joined.Head).ToString()));
    }

    [Fact]
    public void Analyse_TwoSubjectsBeforeSaid_AreOneSubject()
    {
        var text = new EnglishAnalyser().Analyse("At the start of their talks on Friday, both Kenyan Foreign Minister Grace Wanjiru and Sudanese President Omar Hassan said the border had to stay open.");

        Assert.Equal((Relation.Nsubj, "said"), (TokenOf(text, "Grace").Relation, text.Form(TokenOf(text, "Grace").Head).ToString()));
    }

    [Fact]
    public void Analyse_ACounterpartWithAName_IsOneSubject()
    {
        var text = new EnglishAnalyser().Analyse("Grace Wanjiru said she and her Sudanese counterpart Omar Hassan had reached a provisional agreement.");

        Assert.Equal((Relation.Appos, "counterpart"), (TokenOf(text, "Omar").Relation, text.Form(TokenOf(text, "Omar").Head).ToString()));
    }

    [Fact]
    public void Analyse_TwoDays_StayJoined()
    {
        var text = new EnglishAnalyser().Analyse("The envoy met Kamau on Monday and Tuesday.");

        Assert.Equal("Monday", text.Form(TokenOf(text, "Tuesday").Head).ToString());
    }

    private static Token TokenOf(AnalysedText text, string form) => text.Tokens.First(t => text.Text.AsSpan(t.Start, t.End - t.Start).SequenceEqual(form));
}
