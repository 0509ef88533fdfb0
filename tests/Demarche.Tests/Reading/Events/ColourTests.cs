using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

/// <summary>Whose things are, where only an adjective or an owner tells: read whole, since tags, tree and cast must agree on it.</summary>
public class ColourTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Fact]
    public void Object_WithAnAdjectiveOfAState_IsThatStates()
    {
        var rejected = Assert.Single(Read("Iran rejected American proposals for talks.").Events, e => e.Act == Act.Reject);

        Assert.Equal(["IRN"], Parties(rejected.Actors));
        Assert.Equal(["USA"], Parties(rejected.Targets));
    }

    [Fact]
    public void Envoys_OfTwoAdjectives_AreOfBothStates()
    {
        var met = Assert.Single(Read("The envoy met his Japanese and South Korean counterparts in Rome. American and Iranian officials met in Oslo.").Events, e => e.Act == Act.Meet && e.At == "Oslo");

        Assert.Equal(["IRN", "USA"], Parties(met.Actors).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Adjective_ThatMeansAPair_IsOfBothMembers()
    {
        var met = Assert.Single(Read("South Korea hailed its northern neighbor. The inter-Korean summit opened in Oslo on Monday.").Events, e => e.Act == Act.Meet);

        Assert.Equal(["KOR", "PRK"], Parties(met.Actors).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Land_WithAnOwnerOfAnotherParty_OnlyDescribes()
    {
        var offer = Assert.Single(Read("US President Ana Bell left.\n\nAna Bell’s North Korean Envoy offers resumption of talks with North Korea\n\nMore follows.").Events, e => e.Act == Act.Offer);

        Assert.Equal(["USA"], Parties(offer.Actors));
        Assert.Equal(["PRK"], Parties(offer.Targets));
    }

    [Fact]
    public void Should_BeforeItsSubject_IsACondition()
    {
        var facts = Read("The American envoy, Ana Bell, said: “We will respond should provocations continue in North Korea.”");

        Assert.DoesNotContain(facts.Events, e => e.Act is Act.Urge or Act.Demand);
    }

    [Fact]
    public void Participle_AfterAComma_TellsASecondAct()
    {
        var acts = Read("Iran rejected American proposals for talks, demanding that Washington lift its sanctions.").Events.Select(e => e.Act).Order().ToList();

        Assert.Equal([Act.Demand, Act.Reject], acts.Where(a => a is Act.Demand or Act.Reject));
    }

    private static string[] Parties(IEnumerable<Actor> actors) => [.. actors.Select(a => a.Party).OfType<string>().Distinct()];

    private static ReportFacts Read(string text) =>
        Reader.Read(new Report { Key = ReportKey.Of(text), Label = "colours", Date = new DateOnly(2022, 5, 3), Text = new ReportText(text) });
}
