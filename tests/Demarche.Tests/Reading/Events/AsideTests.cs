using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>Who is named beside an act and is neither who does it nor whom it is done to.</summary>
public class AsideTests
{
    [Fact]
    public void Backer_OfWhoDemands_IsNotTheOtherSide() =>
        Assert.DoesNotContain(WrittenReport.Read("Norway and Iran are at odds. Norway, backed by Spain, wants the troops withdrawn."), e => e.Targets.Any(t => t.Party == "ESP"));

    [Fact]
    public void Post_OfAnEnvoy_IsNotTheOtherSide()
    {
        var read = WrittenReport.Read("Norway and Iran are at odds. Norway's ambassador to the United Nations called the resolution \"a declaration of war\".");

        Assert.DoesNotContain(read, e => e.Targets.Any(t => t.Party == "UN"));
    }

    [Fact]
    public void Governments_ConcernedTogether_BlameNoneOfThemselves() =>
        Assert.All(WrittenReport.Read("Statement of the Governments of Norway, Spain, Japan and Kenya\n\nWe, the Governments of Norway, Spain, Japan and Kenya, are deeply concerned by the escalation of violence in Iran."),
            e => Assert.Empty(e.Targets.Select(t => t.Party).Intersect(e.Actors.Select(a => a.Party))));

    [Fact]
    public void PastTense_TakenForAParticiple_IsDoneByItsSubject() =>
        Assert.Contains(WrittenReport.Read("Norway test-fired two missiles on Tuesday, hours after Iran began naval drills with Spain."), e => e.Act == Act.Test && WrittenReport.SidesOf(e) == "NOR>");

    [Theory]
    [InlineData("Norway will not hesitate to impose sanctions on Iran if it attacks.")]
    [InlineData("Norway is ready to impose sanctions on Iran.")]
    [InlineData("Norway stands ready to impose measures on Iran.")]
    public void ReadyForAMeasure_Threatens(string sentence)
    {
        var read = WrittenReport.Read(sentence);

        Assert.Contains(read, e => e.Act == Act.Threaten && WrittenReport.SidesOf(e) == "NOR>IRN");
        Assert.DoesNotContain(read, e => e.Act is Act.Sanction or Act.Offer);
    }

    [Theory]
    [InlineData("Norway did not hesitate to expel two Iranian diplomats.", Modality.Negated)]
    [InlineData("Norway hesitated to expel two Iranian diplomats.", Modality.Occurred)]
    public void Hesitating_ThreatensNothing(string sentence, Modality untrue)
    {
        var read = WrittenReport.Read(sentence);

        Assert.DoesNotContain(read, e => e.Act == Act.Threaten);
        Assert.DoesNotContain(read, e => e.Act == Act.Sanction && e.Modality == untrue);
    }

    [Theory]
    [InlineData("The European Union voted unanimously to extend sanctions on Norway.", "EU>NOR")]
    [InlineData("Norway is imposing visa restrictions on five Iranian officials.", "NOR>IRN")]
    public void Measure_OfAVoteOrOnVisas_IsASanction(string sentence, string sides) =>
        Assert.Contains(WrittenReport.Read(sentence), e => e.Act == Act.Sanction && WrittenReport.SidesOf(e) == sides);

    [Fact]
    public void WithoutDelay_IsNoCondition() =>
        Assert.DoesNotContain(WrittenReport.Read("Norway called on Iran to return to the talks without delay.").SelectMany(e => e.Terms), t => t.Kind == "condition");

    [Fact]
    public void WhoIsAsked_PledgesNothing() =>
        Assert.DoesNotContain(WrittenReport.Read("Norway and Iran are at odds. Asked whether Norway would attend, the Norwegian minister declined to comment."), e => e.Act == Act.Pledge);
}
