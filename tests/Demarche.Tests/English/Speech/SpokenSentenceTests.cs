using Demarche.English;

namespace Demarche.Tests.English.Speech;

/// <summary>Who says what in whole sentences, analysed by the models that ship: what no single arc decides.</summary>
public class SpokenSentenceTests
{
    private static readonly EnglishAnalyser English = new();

    [Theory]
    [InlineData("Though the bridge is old, Mora said, the lorries will cross it.", "Though the bridge is old ... the lorries will cross it")]
    [InlineData("The bridge was sound, Mora said, until the flood came.", "The bridge was sound ... until the flood came")]
    [InlineData("Any deal, the mayor said, “must” include limits on the mill.", "Any deal ... must” include limits on the mill")]
    [InlineData("“Any deal,” the mayor said, “must” include limits on the mill.", "Any deal ... must” include limits on the mill")]
    [InlineData("The deal, said the mayor, “would include” limits on the mill.", "The deal ... would include” limits on the mill")]
    [InlineData("On Monday, Mora said, “must” is a strong word.", "must")]
    [InlineData("The bridge was sound, Mora said, and left the room.", "The bridge was sound")]
    public void Saying_ThatCutsASentence_TakesBothHalves(string sentence, string content) =>
        Assert.Equal(content, Content(sentence, "said"));

    [Theory]
    [InlineData("“We love the mill,” Mora said in June after the council announced that it would close the bridge.", "We love the mill")]
    [InlineData("“We love the mill,” Mora said as she opened the bridge.", "We love the mill")]
    [InlineData("“We love the mill,” Mora said that night.", "We love the mill")]
    [InlineData("Guard protocol called for the northern nominee to be taken to a safe house in the wake of the flood, Mora said.", "Guard protocol called for the northern nominee to be taken to a safe house in the wake of the flood")]
    [InlineData("Mora said the mill was “not for us,” referring to the one by the bridge.", "the mill was “not for us")]
    [InlineData("Mora said that he would sell the mill — a step that few expected.", "he would sell the mill")]
    public void Saying_EndsWhereTheReportGoesOn(string sentence, string content) =>
        Assert.Equal(content, Content(sentence, "said"));

    [Fact]
    public void Inverted_TheSpeakerBehindTheVerb_NeedsNoFiniteVerbInTheMainClause() =>
        Assert.Equal("Her odd comments speak to the reality that there may be no good plan for Norland", Content("Her odd comments speak to the reality that there may be no good plan for Norland, said Michael Orlov, a fellow at the Arden Institution.", "said"));

    [Fact]
    public void Naming_TakesWhatIsNamedAndItsName() =>
        Assert.Equal("the bridge a disgrace", Content("Mora called the bridge a disgrace.", "called"));

    [Fact]
    public void Object_RunsOnOverItsPhrases() =>
        Assert.Equal("bad work by builders behind the mill", Content("They described bad work by builders behind the mill in a letter.", "described"));

    [Theory]
    [InlineData("Mora underscored the belief that bridges help trade.", "underscored", "the belief that bridges help trade")]
    [InlineData("Mora called on the mill to grant the mayor access to look for the leak.", "called", "to grant the mayor access to look for the leak")]
    public void Content_HoldsTheClauseBelowIt(string sentence, string cue, string content) => Assert.Equal(content, Content(sentence, cue));

    [Fact]
    public void Day_BehindTheCue_EndsBeforeTheSubject() =>
        Assert.Equal("Arden and Norland had settled the border", Content("Ana Mora said on Friday Arden and Norland had settled the border.", "said"));

    [Fact]
    public void Day_BehindTheCue_IsNoAudience() =>
        Assert.Equal("the bridge was unsafe", Content("Mora warned this month that the bridge was unsafe.", "warned"));

    [Fact]
    public void Participle_ThatOpensASentence_IsSaidByTheSubjectOfTheMainClause()
    {
        var text = English.Analyse("Noting that the bridge was old, she ordered a new one.", 0, new DateOnly(2021, 6, 21));

        var noted = Assert.Single(text.Attributions, a => a.CueHead == 0);
        Assert.Equal(("she", "the bridge was old"), (text.Words(noted.Source).ToString(), text.Text[noted.Content[0].Start..noted.Content[0].End]));
    }

    [Fact]
    public void Verb_ThatBringsInMarksAlone_SaysNothingWithoutThem() =>
        Assert.Empty(English.Analyse("In spring, Mora began teaching at the mill, which goes on.", 0, new DateOnly(2021, 6, 21)).Attributions);

    [Fact]
    public void Name_BehindADash_IsWhoWroteTheWords()
    {
        var text = English.Analyse("“The bridge is a disgrace to us all.” — Ana Mora", 0, new DateOnly(2021, 6, 21));

        var found = Assert.Single(text.Attributions);
        Assert.Equal("Ana Mora", text.Words(found.Source).ToString());
    }

    [Fact]
    public void Title_InMarks_IsNobodysWords() =>
        Assert.Empty(English.Analyse("Mora will chair a “Three Rivers Flood Round” in June.", 0, new DateOnly(2021, 6, 21)).Attributions);

    [Fact]
    public void Name_WithJunior_IsTheWholeNames()
    {
        var text = English.Analyse("Today, President Omar K. Mora, Jr. declared that the bridge is safe.", 0, new DateOnly(2021, 6, 21));

        Assert.Equal("Mora", text.Form(Assert.Single(text.Attributions).SourceHead).ToString());
    }

    [Fact]
    public void One_OfSeveral_IsTheWholePhrase()
    {
        var text = English.Analyse("“We will wait,” said one of the mayors.", 0, new DateOnly(2021, 6, 21));

        Assert.Equal("one of the mayors", text.Words(Assert.Single(text.Attributions).Source).ToString());
    }

    [Theory]
    [InlineData("Flood ends, mills reopen in the north: minister", "minister")]
    [InlineData("Mora's men leave the mill: Arden Post", "Arden Post")]
    public void Title_WithATailBehindItsColon_IsSaidByTheTail(string title, string source)
    {
        var text = English.Analyse(title + "\n\nThe mills along the river were at work again on Monday.", 0, new DateOnly(2021, 6, 21));

        Assert.Equal(source, text.Words(Assert.Single(text.Attributions).Source).ToString());
    }

    [Theory]
    [InlineData("“The bridges are closed for good,” the news agency quoted Mora as saying as she left the mill.", "saying", "Mora", "The bridges are closed for good")]
    [InlineData("“Such steps,” the ministry warned in a statement carried by state television, “will not remain without an answer.”", "warned", "the ministry", "Such steps ... will not remain without an answer")]
    [InlineData("The guards will be sent to Arden “to protect the mill,” the South and the United Mills said on Friday.", "said", "the South", "The guards will be sent to Arden “to protect the mill")]
    [InlineData("Asked whether Velia would return, Mora replied: “We never left.”", "replied", "Mora", "We never left")]
    [InlineData("The committee formed to oversee the vote said on Monday it had seen “no fraud.”", "said", "The committee", "it had seen “no fraud")]
    [InlineData("The flood led the council to demand that the bridge be closed.", "to demand", "the council", "that the bridge be closed")]
    public void Speaker_IsFoundWhereTheArcsLeadAstray(string sentence, string cue, string speaker, string content)
    {
        var text = English.Analyse(sentence, 0, new DateOnly(2021, 6, 21));

        var said = Assert.Single(text.Attributions, a => text.Words(a.Cue).ToString() == cue);
        Assert.Equal((speaker, content), (text.Words(said.Source).ToString(), string.Join(" ... ", said.Content.Select(c => text.Text[c.Start..c.End]))));
    }

    [Theory]
    [InlineData("Neither Norland nor Velia said when the talks would resume.")]
    [InlineData("None of them said when the talks would resume.")]
    public void Saying_OfNobody_IsNone(string sentence) =>
        Assert.DoesNotContain(English.Analyse(sentence, 0, new DateOnly(2021, 6, 21)).Attributions, a => a.Kind == AttributionCue.Speech);

    private static string Content(string sentence, string cue)
    {
        var text = English.Analyse(sentence, 0, new DateOnly(2021, 6, 21));
        var found = Assert.Single(text.Attributions, a => a.CueHead >= 0 && text.Form(a.CueHead).SequenceEqual(cue));
        return string.Join(" ... ", found.Content.Select(c => text.Text[c.Start..c.End]));
    }
}
