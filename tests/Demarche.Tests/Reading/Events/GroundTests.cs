using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>Charges for which somebody is punished, which a heading repeats, which a promise of harm renounced is not.</summary>
public class GroundTests
{
    [Theory]
    [InlineData("Norway imposed sanctions on Iran for secretly selling drones to militias.", "NOR>IRN")]
    [InlineData("Norway blacklisted two Iranian officials for their role in the crackdown.", "NOR>IRN")]
    public void Sanctioned_ForADeed_IsChargedWithItToo(string text, string sides)
    {
        var read = WrittenReport.Read(text);

        Assert.Contains(read, e => e.Act == Act.Sanction);
        Assert.Equal(sides, WrittenReport.SidesOf(Assert.Single(read, e => e.Act == Act.Accuse)));
    }

    [Fact]
    public void Sanctioned_ForAYear_IsChargedWithNothing() =>
        Assert.DoesNotContain(WrittenReport.Read("Norway imposed sanctions on Iran for two years."), e => e.Act == Act.Accuse);

    [Fact]
    public void Heading_OfWhatTheTextTells_IsNoEventOfItsOwn() =>
        Assert.Single(WrittenReport.Read("Bell's Meeting With Iran\n\nNorwegian Foreign Minister Ana Bell met with her Iranian and Turkish counterparts on Monday."), e => e.Act == Act.Meet);
}
