using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Statements;

public class SignerCastTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Fact]
    public void We_InAStatementOfMinistersOfAGroup_IsTheGroupAndItsCosigners()
    {
        var facts = Read("""
            The text of the following statement was released by the G7 foreign ministers of Canada and Japan, and the High Representative of the European Union.

            We urge North Korea to return to talks.
            """);

        var urged = Assert.Single(facts.Events, e => e.Act == Act.Urge);
        Assert.Equal(["EU", "G7"], urged.Actors.Select(a => a.Party).Order(StringComparer.Ordinal));
        Assert.Equal(["PRK"], urged.Targets.Select(a => a.Party));
    }

    [Fact]
    public void We_BelowATitleAndASignature_IsTheSigner()
    {
        var facts = Read("""
            Release of Two Sailors

            Ana Mora, Department Spokesperson

            The United States welcomes the release. We urge North Korea to return to talks.
            """);

        var urged = Assert.Single(facts.Events, e => e.Act == Act.Urge);
        Assert.Equal(["Ana Mora"], urged.Actors.Select(a => a.Name));
    }

    [Fact]
    public void Statement_SignedBelowItsTitle_IsTheSigners()
    {
        var facts = Read("""
            Flooding on the Border of Iran

            Ana Bell, Norwegian Foreign Minister

            Norway is troubled by the flood. We urge Iran to open its dams. Our engineers stand ready to help. They know the river well.
            """);

        Assert.All(facts.Statements.Where(s => s.Why.Rule == "speech.signed"), s => Assert.Equal("Ana Bell", s.Speaker?.Name));
        // A long paragraph says more than one thing.
        Assert.Equal(3, facts.Statements.Count(s => s.Why.Rule == "speech.signed"));
    }

    [Fact]
    public void Statement_IssuedByASpokespersonOfAMinistry_IsOfSomebodyUnnamedForItsState()
    {
        var facts = Read("""
            A spokesperson of the Foreign Ministry of Norway on Monday issued the following press statement:

            The flood has taken many lives.

            Norway will firmly defend its rivers.
            """);

        var signed = facts.Statements.Where(s => s.Why.Rule == "speech.signed").ToList();
        Assert.NotEmpty(signed);
        Assert.All(signed, s => Assert.Equal(((string?)null, "NOR"), (s.Speaker?.Name, s.Party)));
    }

    [Theory]
    [InlineData("Joint Statement from Norway, Egypt, and Qatar", "Norway, Egypt, Qatar")]
    [InlineData("Statement by Foreign Minister Ana Bell on the Flood", "Ana Bell")]
    [InlineData("Statement by Foreign Minister Ana Bell Marking the Flood", "Ana Bell")]
    public void Statement_ThatItsTitleNames_IsTheIssuers(string title, string issuers)
    {
        var facts = Read($"""
            {title}

            The flood has taken many lives.

            We call on Iran to open its dams.
            """);

        var signed = facts.Statements.Where(s => s.Why.Rule == "speech.signed").ToList();
        Assert.Equal(2, signed.Count);
        Assert.All(signed, s => Assert.Equal(issuers, string.Join(", ", s.Also.Prepend(s.Speaker!).Select(a => a.Name))));
    }

    [Fact]
    public void Interview_BelowANameAndOffice_IsNoSignedStatement()
    {
        var facts = Read("""
            Ana Bell, Norwegian Foreign Minister

            QUESTION: Will you open the border?

            FOREIGN MINISTER BELL: We will open it in June.

            QUESTION: Why not now?

            FOREIGN MINISTER BELL: We have not yet built the bridge.

            QUESTION: Who pays?

            FOREIGN MINISTER BELL: We do.
            """);

        Assert.DoesNotContain(facts.Statements, s => s.Why.Rule == "speech.signed");
    }

    [Theory]
    [InlineData("Norwegian President Ana Bell sent a message to Iran's president, Ali Rahman, on Monday.", "Ana Bell")]
    [InlineData("Iran's president, Ali Rahman, received a reply message from Norwegian President Ana Bell on Monday.", "Ana Bell")]
    public void Message_PrintedBelow_IsItsWriters(string lead, string writer)
    {
        var facts = Read($"President Sends Message\n\n{lead}\n\nThe message said:\n\nI extend congratulations to you on the feast.\n\nI wish your people greater success.\n");

        Assert.Equal([writer, writer], facts.Statements.Where(s => s.Why.Rule == "speech.signed").Select(s => s.Speaker?.Name));
    }

    [Fact]
    public void Label_BelowASignature_TellsWhoSpeaksThere()
    {
        var facts = Read("Ana Bell, Secretary of State\n\nOslo, Norway\n\nMINISTER RAHMAN:  Welcome to Oslo. We are grateful to you.\n\nSECRETARY BELL:  Thank you. I am glad to be here.\n");

        Assert.DoesNotContain(facts.Statements, s => s.Why.Rule == "speech.signed" && s.Content[0].Text.Contains("grateful", StringComparison.Ordinal));
    }

    [Fact]
    public void Heading_WithAColonThatStandsOnce_IsNobodysLabel()
    {
        var facts = Read("""
            The Harvest Board reported on its year.

            PUTTING FARMERS FIRST:

            The board has paid for seed in each district. It has repaired the roads.
            """);

        Assert.DoesNotContain(facts.Statements, s => s.Why.Rule == "speech.label");
    }

    [Fact]
    public void Refusal_SaidForTheStateByItsMinister_IsTheMinisters()
    {
        var facts = Read("""
            Iranian Foreign Minister Omar Karimi said on Monday that Iran rejects the American proposal.
            """);

        var rejected = Assert.Single(facts.Events, e => e.Act == Act.Reject);
        Assert.Equal(["Omar Karimi"], rejected.Actors.Select(a => a.Name));
    }

    private static ReportFacts Read(string text) =>
        Reader.Read(new Report { Key = ReportKey.Of(text), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(text), BodyStart = 0 });
}
