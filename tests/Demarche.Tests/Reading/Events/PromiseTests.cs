using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>What a speaker says of the course of his own side: promised, renounced, held out, denied.</summary>
public class PromiseTests
{
    [Theory]
    [InlineData("“We will continue to support Kenya's efforts to rebuild,” the Norwegian minister said.", Act.Pledge)]
    [InlineData("“We will not use force against Kenya,” the Norwegian minister said.", Act.Pledge)]
    [InlineData("“We will take resolute countermeasures against Kenya,” the Norwegian minister said.", Act.Threaten)]
    [InlineData("“We have never threatened Kenya,” the Norwegian minister said.", Act.Deny)]
    [InlineData("“We have said that Kenya must free the crew,” the Norwegian minister said.", Act.Demand)]
    public void Said_OfOnesOwnSide_DoesTheAct(string text, Act expected)
    {
        var read = WrittenReport.Read(text);

        Assert.Contains(read, e => e.Act == expected && WrittenReport.SidesOf(e) == "NOR>KEN");
        Assert.DoesNotContain(read, e => e.Act == Act.Support);
    }

    [Fact]
    public void Drew_InThePast_IsNoThreat() =>
        Assert.DoesNotContain(WrittenReport.Read("Norway condemned Kenya on Monday. The remarks drew a furious response from Kenya, Norway said."), e => e.Act == Act.Threaten);

    [Fact]
    public void HasYetTo_HasNotDoneIt() =>
        Assert.DoesNotContain(WrittenReport.Read("Kenya has yet to withdraw its troops from Somalia, Somalia said."), e => e.Act == Act.Ease && e.Modality != Modality.Negated);

    [Fact]
    public void Committed_ManyTogether_IsAPledge() =>
        Assert.Contains(WrittenReport.Read("Norway, Sweden and Denmark reiterated their commitment to supporting Kenya."), e => e.Act == Act.Pledge);
}
