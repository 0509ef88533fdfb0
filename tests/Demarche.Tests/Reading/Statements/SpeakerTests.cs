using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Statements;

/// <summary>Whose words quotations are, in short reports read from end to end.</summary>
public class SpeakerTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Fact]
    public void Quotation_BehindALetter_IsItsWriters()
    {
        var read = Read("Norwegian President Ana Bell on Monday cancelled the visit with a letter citing the “open contempt” of recent weeks.");

        Assert.Equal("Ana Bell", read("open contempt"));
    }

    [Fact]
    public void Quotation_OfWhatSomebodyCallsAThing_IsThatOnesThoughAMinistryTellsIt()
    {
        var read = Read("Norwegian Foreign Minister Ana Bell, speaking by telephone to Kenyan Foreign Minister Omar Keita, described the talks as “very tense” and called for calm, Norway's foreign ministry said.");

        Assert.Equal("Ana Bell", read("very tense"));
    }

    [Fact]
    public void Quotation_OfThePaper_IsOfTheOneThatSpokeBefore()
    {
        var read = Read("""
            Reuters reported on Monday that the bridge was closed, the State Department said in Washington.

            “It will be rebuilt,” the newspaper said.
            """);

        Assert.Equal("Reuters", read("It will be rebuilt,"));
    }

    [Fact]
    public void Quotation_OfOneOfTheOfficials_IsOfNobodyNamed()
    {
        var read = Read("“We will wait,” said one of the Norwegian officials, who asked not to be identified.");

        Assert.Null(read("We will wait,"));
    }

    [Fact]
    public void Quotation_OfOneOfTwoWhoAgreed_IsHisWhoTellsIt()
    {
        var read = Read("Norwegian President Ana Bell said Iran and Norway had agreed in 1995 to settle it “in good faith”.");

        Assert.Equal("Ana Bell", read("in good faith"));
    }

    [Theory]
    [InlineData("Norwegian President Ana Bell stressed, however, that the talks were “useful”.")]
    [InlineData("Norwegian President Ana Bell noted, on the other hand, that the talks were “useful”.")]
    [InlineData("Norwegian President Ana Bell met her Danish and Swedish counterparts and said they had agreed that the talks were “useful”.")]
    public void Quotation_BehindAnAsideOrInWhatIsToldOfSeveral_IsTheSpeakers(string text) => Assert.Equal("Ana Bell", Read(text)("useful"));

    [Fact]
    public void He_AfterASayingAboutAnother_IsWhoSaidIt()
    {
        var read = Read("""
            Norwegian President Omar Bell said Iran's envoy, Ali Rahman, had promised an answer and that Rahman would come back.

            “We will see,” he said.
            """);

        Assert.Equal("Omar Bell", read("We will see,"));
    }

    [Theory]
    [InlineData("Norway condemned the flight.", "“It was seen,” the foreign ministry said.", "NOR")]
    [InlineData("The Norwegian military said Thursday that it had “good reasons” to wait.", "“It was seen,” the spokesman said.", "NOR")]
    public void Body_WithoutItsState_IsOfTheSideThatHasJustActed(string before, string saying, string party)
    {
        var facts = Reader.Read(ReportOf($"{before}\n\n{saying}"));

        Assert.Contains(facts.Statements, s => s.Party == party && s.Speech is Speech.Direct or Speech.Mixed);
    }

    [Fact]
    public void Ministry_NamedOnceMoreWithoutItsState_IsThatStates()
    {
        var facts = Reader.Read(ReportOf("""
            The Norwegian foreign ministry rejected the note. Iran, Norway, Iran and Norway had exchanged notes before.

            The two have traded barbs for a year.

            “It was seen at sea,” the foreign ministry said.
            """));

        Assert.Equal("NOR", facts.Statements.Single(s => s.Quotes.Any(q => q.Text == "It was seen at sea,")).Party);
    }

    [Fact]
    public void Statement_AttributedToSomebody_IsHisWord()
    {
        var read = Read("“We will wait,” said the statement attributed to Paul Bell, the Norwegian foreign minister.");

        Assert.Equal("Paul Bell", read("We will wait,"));
    }

    [Fact]
    public void He_WhoIsNobodyNamed_IsToldByTheWordsThatToldOfHim()
    {
        var facts = Reader.Read(ReportOf("""
            “It is too early,” a Norwegian ministry spokesman said on Monday.

            He said the ministry would wait for a week.
            """));

        Assert.Equal("a Norwegian ministry spokesman", facts.Statements.Single(s => s.Speech == Speech.Indirect).Mention?.Text);
    }

    [Fact]
    public void Negotiator_OfWhomNoOfficeIsTold_SpeaksOnAndNotTheOneHeSpokeOf()
    {
        var read = Read("""
            In a statement published by the Korean Central News Agency, Ri Chol Su said that Paul Bell, the US special representative, had called him.

            The negotiator said Pyongyang would “wait and see”.
            """);

        Assert.Equal("Ri Chol Su", read("wait and see"));
    }

    [Fact]
    public void Office_TakenIntoTheName_IsNoPartOfIt()
    {
        Assert.Equal("Kenji Takada", Read("“It is done,” Arden Chief Executive Kenji Takada told reporters in Oslo.")("It is done,"));
    }

    [Fact]
    public void Quotation_OfTheStatement_IsOfWhoeverIssuedIt()
    {
        var read = Read("""
            In a statement on Monday, Iran rejected the plan.

            “We will not bend,” the statement said.
            """);

        Assert.Equal("Iran", read("We will not bend,"));
    }

    [Fact]
    public void Quotation_RetoldOfAnotherSide_IsTheOthers()
    {
        var read = Read("Norwegian President Ana Bell said that Iranian President Omar Karimi had asked to meet her “without delay”.");

        Assert.Equal("Omar Karimi", read("without delay"));
    }

    [Fact]
    public void Quotation_WithASayingInside_IsTheOuterSpeakers()
    {
        var read = Read("“Iran wants to say, ‘We are ready to wait,’” said Ana Bell, a professor of law.");

        Assert.Equal("Ana Bell", read("Iran wants to say, ‘We are ready to wait,’"));
    }

    [Fact]
    public void Quotation_AnnouncedByAParagraph_IsOfWhomThatNames()
    {
        var read = Read("""
            From Oslo, Ana Bell reports:

            “The talks ended late. They will go on in spring.”
            """);

        Assert.Equal("Ana Bell", read("The talks ended late. They will go on in spring."));
    }

    [Fact]
    public void He_AfterANameWhoseArcIsLost_IsThatName()
    {
        var read = Read("""
            “We are ready,” Iranian President Omar Karimi said.

            On Friday, Egypt’s president, Adel Rahman, used a holiday speech to answer. “We hear it,” he said.
            """);

        Assert.Equal("Adel Rahman", read("We hear it,"));
    }

    [Fact]
    public void He_WhoActsOnAMan_IsNotThatMan()
    {
        var read = Read("""
            “It was a good day,” Norwegian Prime Minister Paul Bell said.

            He even defended Iranian President Omar Karimi. “I will take him at his word,” he said.
            """);

        Assert.Equal("Paul Bell", read("I will take him at his word,"));
    }

    [Fact]
    public void Ministry_NamedBefore_Speaks()
    {
        var read = Read("""
            The Iranian Foreign Ministry spoke on Monday.

            The ministry said the talks were “close to an end.”
            """);

        Assert.Equal("Foreign Ministry", read("close to an end."));
    }

    [Fact]
    public void CriticOfAState_IsNotOfThatState()
    {
        var read = Read("""
            U.S. National Security Adviser Paul Bell spoke on Monday.

            Bell, a longtime critic of Iran, has cited the “old model” as a way out.
            """);

        Assert.Equal("Paul Bell", read("old model"));
    }

    [Fact]
    public void OutletBeforeItsName_IsTheOutletOfThatName()
    {
        var read = Read("The country’s state-run news agency IRNA said the event was “of great weight” for the army.");

        Assert.Equal("IRNA", read("of great weight"));
    }

    [Fact]
    public void HeadlinesOffice_WithoutArticle_IsItsHolders()
    {
        var read = Read("""
            Iranian president says offer is “a bad joke”

            Iranian President Omar Karimi spoke in Tehran on Monday.
            """);

        Assert.Equal("Omar Karimi", read("a bad joke"));
    }

    [Fact]
    public void Sister_OfWhomTheReportTold_Speaks()
    {
        var read = Read("""
            Sara Karimi, the sister of Iranian President Omar Karimi, came to Oslo.

            “He would like to see you,” his sister told the hosts.
            """);

        Assert.Equal("Sara Karimi", read("He would like to see you,"));
    }

    // The name of a quotation's speaker.
    private static Func<string, string?> Read(string text)
    {
        var facts = Reader.Read(ReportOf(text));
        return quotation => facts.Statements.Single(s => s.Quotes.Any(q => q.Text == quotation)).Speaker?.Name;
    }

    private static Report ReportOf(string text) =>
        new() { Key = ReportKey.Of(text), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(text), BodyStart = 0 };
}
