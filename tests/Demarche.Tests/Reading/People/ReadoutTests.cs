using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.People;

/// <summary>Readouts of the American house, which name every land but its own, and statements below a title.</summary>
public class ReadoutTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Fact]
    public void President_WhoMetAKing_IsOfAnotherLandThanHis()
    {
        var facts = Read("President Paul Bell spoke today with King Omar bin Ali al-Rahman of Bahrain. The two leaders agreed that their teams would stay in touch about Bahrain.");

        Assert.Equal(["USA"], facts.Entities.Single(e => e.Name == "Paul Bell").Parties);
        Assert.Equal(["BHR"], facts.Entities.Single(e => e.Name == "Omar bin Ali al-Rahman").Parties);
        Assert.Equal(["Omar bin Ali al-Rahman", "Paul Bell"], facts.Statements.Single().Also.Append(facts.Statements.Single().Speaker!).Select(a => a.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void President_WhoRestatesALandsReadiness_IsOfThatLand()
    {
        var facts = Read("President Lund spoke today with President Omar Karim of Kenya. President Lund thanked President Karim for his visit and reiterated Norway's readiness to host the next round of talks.");

        Assert.Equal(["NOR"], facts.Entities.Single(e => e.Name == "Lund").Parties);
        Assert.Equal(["KEN"], facts.Entities.Single(e => e.Name == "Omar Karim").Parties);
    }

    [Fact]
    public void LandThatWasSpokenAbout_IsNotWhereTheyMet()
    {
        var facts = Read("President Lund of Norway met with President Karim of Kenya. The leaders discussed the war in Yemen. Lund and Karim held talks about the situation in Sudan.");

        Assert.DoesNotContain(facts.Events, e => e.At is "Yemen" or "Sudan");
    }

    [Fact]
    public void TheyAndTheLeaders_AreAllWhoMet_AlsoWhoIsNamedBesideTheList()
    {
        var facts = Read("Vice President Ana Bell convened leaders today. In addition to the Vice President, the meeting included Prime Minister Lund of Norway, Prime Minister Karim of Kenya and Prime Minister Sato of Japan. They agreed to meet again. The leaders agreed that the talks were useful.");

        var said = facts.Statements.Single(s => s.Content[0].Text.Contains("useful", StringComparison.Ordinal));
        Assert.Equal(4, said.Also.Append(said.Speaker!).Count());
    }

    [Fact]
    public void Preacher_ToldOnlyWhereHeLives_StandsForNobody() =>
        Assert.DoesNotContain("NOR", Read("Kenya accused the Norway-based preacher Omar Karim of a plot.").Entities.Single(e => e.Name == "Omar Karim").Parties);

    [Fact]
    public void They_AfterAMeetingWithUnnamedCounterparts_AreBothSidesOfItToo()
    {
        var facts = Read("Norwegian Foreign Minister Paul Lund met his Kenyan and Egyptian counterparts in Oslo. They agreed that fishing was safe.");

        var said = Assert.Single(facts.Statements, s => s.Content[0].Text.Contains("safe", StringComparison.Ordinal));
        Assert.Equal(["Egypt", "Kenya", "Paul Lund"], said.Also.Append(said.Speaker!).Select(a => a.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Secretary of State Ana Bell met today in Oslo with Norwegian Foreign Minister Paul Lund and Kenyan Foreign Minister Omar Karim. They agreed that fishing was safe.")]
    [InlineData("Secretary of State Ana Bell and Norwegian Foreign Minister Paul Lund attended talks hosted by Kenyan Foreign Minister Omar Karim. They agreed that fishing was safe.")]
    public void They_AfterAMeeting_AreBothSidesOfIt(string text)
    {
        var said = Assert.Single(Read(text).Statements, s => s.Content[0].Text.Contains("safe", StringComparison.Ordinal));

        Assert.Equal(["Ana Bell", "Omar Karim", "Paul Lund"], said.Also.Append(said.Speaker!).Select(a => a.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Adviser_WhoMetAdvisersOfOtherLands_IsAmericanThoughPresidentsAreRecalledBelow()
    {
        var facts = Read("National Security Advisor Ana Bell met with Norwegian National Security Advisor Paul Lund and Kenyan National Security Advisor Omar Karim. They discussed fishing. Their meeting follows the summit of President Roe and President Lind.");

        Assert.Equal(["USA"], facts.Entities.Single(e => e.Name == "Ana Bell").Parties);
    }

    [Fact]
    public void PluralOfficeBeforeSurnames_IsNoPartOfTheFirst()
    {
        var facts = Read("National Security Advisor Paul Harding met with Norwegian National Security Advisor Lars Lund and Chilean National Security Advisor Pablo Soto. National Security Advisors Harding, Lund, and Soto agreed that fishing was safe.");

        var said = Assert.Single(facts.Statements, s => s.Content[0].Text.Contains("safe", StringComparison.Ordinal));
        Assert.Equal(["Lars Lund", "Pablo Soto", "Paul Harding"], said.Also.Append(said.Speaker!).Select(a => a.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ThePresidentAndPrimeMinister_WithOneArticle_AreBothMeant()
    {
        var facts = Read("President John Hale spoke today with Prime Minister Lars Lund of Norway. The President and Prime Minister discussed trade and agreed to expand cooperation on energy.");

        Assert.Equal(["John Hale", "Lars Lund"], facts.Events.First(e => e.Act == Act.Agree).Actors.Select(a => a.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void They_AfterOneWhoThankedAnother_AreBoth()
    {
        var facts = Read("President John Hale spoke today with Prime Minister Lars Lund of Norway. The Prime Minister thanked the President for his leadership. They agreed to stay in touch.");

        Assert.Equal(["John Hale", "Lars Lund"], facts.Events.First(e => e.Act == Act.Agree).Actors.Select(a => a.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void He_AfterThoseWhoAgreedTogether_IsWhoWasToldOfAlone()
    {
        var facts = Read("National Security Advisor Paul Harding met with Norwegian National Security Advisor Lars Lund. Harding and Lund agreed to meet. They praised the truce. National Security Advisor Harding thanked Lund for the visit. He praised Norway and Chile.");

        Assert.Contains(facts.Events, e => e.Act == Act.Support && e.Actors.Any(a => a.Name == "Paul Harding"));
        Assert.DoesNotContain(facts.Events, e => e.Act == Act.Support && e.Actors is [{ Name: "Lars Lund" }]);
    }

    [Fact]
    public void Counterparts_OfAGroup_AreMetByTheirHost()
    {
        var facts = Read("Secretary of State Peter Marsh flew to Geneva. Prior to this meeting, Secretary Marsh met with his E3 counterparts to discuss Iran. They agreed that a return to the deal is best.");

        var said = Assert.Single(facts.Statements);
        Assert.Equal(["France", "Germany", "Peter Marsh", "United Kingdom"], said.Also.Append(said.Speaker!).Select(a => a.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void President_WhoIssuesAStatementAndSendsHisSecretary_IsAmerican()
    {
        var facts = Read("Statement from President Paul Harding on the Talks\n\nEarlier today, I spoke with Emir Sheikh Hamad bin Ali Al-Rashid about the talks in Nairobi and in Qatar. I am sending Secretary Marsh to Kenya to reaffirm my support for Kenya’s security.");

        Assert.Equal(["USA"], facts.Entities.Single(e => e.Name == "Paul Harding").Parties);
        Assert.DoesNotContain("KEN", facts.Entities.Single(e => e.Name.StartsWith("Hamad", StringComparison.Ordinal)).Parties);
    }

    [Fact]
    public void Guests_OfSeveralLands_EachHaveTheirOwn()
    {
        var facts = Read("Secretary of State Peter Marsh met with Norwegian Prime Minister and Foreign Minister Lars Berg, Kenyan National Security Advisor Sheikh Omar bin Ali Al Rahman, and Foreign Minister of Peru Rosa Quispe in Oslo.");

        Assert.Equal(["NOR"], facts.Entities.Single(e => e.Name == "Lars Berg").Parties);
        Assert.Equal(["KEN"], facts.Entities.Single(e => e.Name == "Omar bin Ali Al Rahman").Parties);
        Assert.Equal(["PER"], facts.Entities.Single(e => e.Name == "Rosa Quispe").Parties);
    }

    [Fact]
    public void Forces_ThatAreBlamedForWhatTheyDidInALand_AreNotThatLands()
    {
        var facts = Read("Norway condemned the reported atrocities by President Karim’s forces in Mombasa and across Kenya. Kenya thanked Norway. Kenya waits.");

        Assert.DoesNotContain("KEN", facts.Entities.Single(e => e.Name == "Karim").Parties);
    }

    [Fact]
    public void TheSecretary_IsTheSecretaryOfState()
    {
        var facts = Read("Secretary of State Ana Bell met with Norwegian Foreign Minister Paul Lund. They discussed fishing. The Secretary added that she would come again.");

        Assert.Equal("Ana Bell", facts.Statements.Single(s => s.Content[0].Text.Contains("come again", StringComparison.Ordinal)).Speaker?.Name);
    }

    [Fact]
    public void War_OfAPresidentOnALand_IsNotThatLandsNorAmerican()
    {
        var facts = Read("Norway thanked the United States for help in the face of President Karim’s continued brutal war against Kenya. Kenya, Norway and the United States wait. Kenya waits.");

        Assert.DoesNotContain(facts.Entities.Single(e => e.Name == "Karim").Parties, p => p is "USA" or "KEN");
    }

    [Fact]
    public void Scholar_BasedInALand_IsNotThatLand()
    {
        var facts = Read("“It is late,” said Norway-based economics professor Paul Bell.");

        Assert.NotEqual("NOR", Assert.Single(facts.Statements).Party);
    }

    [Fact]
    public void Room_BelowASignature_IsNothingSaid()
    {
        var facts = Read("""
            Ana Bell, Secretary of State

            Treaty Room

            I am glad to be here. We have much to do.
            """);

        Assert.DoesNotContain(facts.Statements, s => s.Content[0].Text.Contains("Treaty", StringComparison.Ordinal));
        Assert.NotEmpty(facts.Statements);
    }

    [Fact]
    public void Caption_IsNoSignature()
    {
        var facts = Read("""
            Ana Bell, not Paul Lund. (Photo)

            There is a sense that we know her. We do not.
            """);

        Assert.DoesNotContain(facts.Statements, s => s.Why.Rule == "speech.signed");
    }

    private static ReportFacts Read(string text) =>
        Reader.Read(new Report { Key = ReportKey.Of(text), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(text), BodyStart = 0 });
}
