using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Statements;

/// <summary>Whose words they are where a body speaks, in short reports read from end to end.</summary>
public class BodySpeakerTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Fact]
    public void ShortName_FarFromTheWholeOne_IsThatBody()
    {
        var facts = Read("The Harbour Observatory for Peace, a monitoring group, said ten ships had sailed.\n\nRain fell.\n\nThe sea was calm.\n\nFishermen slept.\n\nBoats lay idle.\n\nTwo were damaged, the Observatory said.\n");

        Assert.Equal("Harbour Observatory for Peace", SpeakerOf(facts, "Two were damaged"));
    }

    [Fact]
    public void Name_RightBehindItsDescription_Speaks() =>
        Assert.Equal("Harbour Watch", SpeakerOf(Read("The research group Harbour Watch warned that ten ships had sailed."), "ten ships"));

    [Theory]
    [InlineData("The truce held on Monday, Norwegian police said.", "The truce", "Norwegian police")]
    [InlineData("Arvia news agency said the group had destroyed a plant.", "the group", "Arvia news agency")]
    [InlineData("Kenya's Daily Herald said the minister would resign.", "the minister", "Daily Herald")]
    public void Body_ThatNoListHolds_SpeaksByItsName(string text, string words, string speaker) => Assert.Equal(speaker, SpeakerOf(Read(text), words));

    [Fact]
    public void Office_BeforeAName_IsNoBody() =>
        Assert.Equal("John Marsh", SpeakerOf(Read("“It is late,” Secretary of State John Marsh said on Monday."), "It is late"));

    [Fact]
    public void Coalition_BehindItsName_IsTheBodyAndGoesOnSpeaking()
    {
        var facts = Read("The National Unity coalition said the vote was late.\n\n“We will not wait,” the coalition said.\n");

        Assert.Equal("National Unity coalition", SpeakerOf(facts, "We will not wait"));
    }

    [Theory]
    [InlineData("Norway rejected the sanctions on Monday, but it said it was open to talks.", "open to talks", "Norway")]
    [InlineData("Norway tested a missile on Monday. Since then, it has claimed that the launch had succeeded.", "the launch", "Norway")]
    public void It_ThatSpeaks_IsWhoActsBefore(string text, string words, string speaker) => Assert.Equal(speaker, SpeakerOf(Read(text), words));

    [Fact]
    public void It_BehindWhatItSays_IsNotWhoActsThere()
    {
        var facts = Read("Norway said on Monday that it was patient. Iran must end the launch, it added.");

        Assert.Equal("Norway", SpeakerOf(facts, "Iran must end"));
    }

    [Fact]
    public void Statement_IssuedByAMinistrysSpokesperson_IsOfSomebodyUnnamed()
    {
        var facts = Read("""
            Press Statement of Spokesperson of Norwegian Foreign Ministry

            Oslo, May 3 (NNA) -- A spokesperson of the Norwegian Foreign Ministry on Monday issued the following press statement:

            The drill in the strait is a provocation.
            """);

        Assert.Null(SpeakerOf(facts, "The drill"));
    }

    // The organ's own government speaks, though more is told of the other side.
    [Fact]
    public void We_OfAStatementThatAnOrganPrints_AreItsState()
    {
        var facts = Read("""
            Press Statement

            Pyongyang, May 20 (KCNA) -- A spokesperson on Monday issued the following press statement:

            Norway staged a drill. Norway should stop its hostile acts. If Norway persists in its reckless moves, we will take corresponding steps. Norway must know this.
            """);

        Assert.DoesNotContain(facts.Events, e => e.Actors.Any(a => a.Party == "NOR") && e.Act is Demarche.Facts.Act.Pledge or Demarche.Facts.Act.Threaten or Demarche.Facts.Act.Urge);
        Assert.Contains(facts.Events, e => e.Actors.Any(a => a.Party == "PRK") && e.Targets.Any(t => t.Party == "NOR"));
    }

    private static string? SpeakerOf(ReportFacts facts, string words) =>
        Assert.Single(facts.Statements, s => s.CueKind == CueKind.Speech && s.Content[0].Text.Contains(words, StringComparison.Ordinal)).Speaker?.Name;

    private static ReportFacts Read(string text) =>
        Reader.Read(new Report { Key = ReportKey.Of(text), Label = "report", Date = new DateOnly(2021, 5, 3), Text = new ReportText(text) });
}
