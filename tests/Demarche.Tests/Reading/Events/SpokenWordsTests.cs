using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>What is done by the very words of a text: by those whom it quotes, by whoever signs it, by the party that speaks in it.</summary>
public class SpokenWordsTests
{
    private const string Organ = "Pyongyang, May 3 (KCNA) -- The DPRK and Japan have no talks. ";

    private const string Office = "Concern About Fighting in Sudan\n\nOffice of the Spokesperson\n\nNorway condemns the clashes in Sudan. ";

    [Theory]
    [InlineData(Organ + "Japan is only scheming to whip up tension.", Act.Accuse, "PRK>JPN")]
    [InlineData(Organ + "The moves of Japan are nothing but a plot and a grave provocation.", Act.Accuse, "PRK>JPN")]
    [InlineData(Organ + "Japan must stop its reckless moves at once.", Act.Demand, "PRK>JPN")]
    public void WordsOfAnOrgan_AreItsGovernments(string text, Act act, string sides) =>
        Assert.Contains(WrittenReport.Read(text), e => e.Act == act && WrittenReport.SidesOf(e) == sides);

    [Fact]
    public void WordsOfAnAgencyThatIsNobodysVoice_AreNobodys() =>
        Assert.DoesNotContain(WrittenReport.Read(Organ.Replace("KCNA", "Reuters", StringComparison.Ordinal) + "Japan must stop its reckless moves at once."), e => e.Act == Act.Demand);

    [Fact]
    public void We_InAPaperOfAnOffice_IsThePartyThatCondemnsInIt() =>
        Assert.Contains(WrittenReport.Read(Office + "We call on Sudan to open its borders to aid."), e => e.Act == Act.Urge && WrittenReport.SidesOf(e) == "NOR>SDN");

    [Theory]
    [InlineData("Norway and Iran traded letters on Monday. Norway has never violated the accord with Iran, Foreign Minister Ane Solberg of Norway said.", Act.Deny, "NOR")]
    [InlineData("Iran and Norway met on Monday. “We will not tolerate such raids by Iran,” Norway's foreign ministry said.", Act.Threaten, "NOR")]
    [InlineData("Iran and Norway met on Monday. Norway said Iran would need to show that it had closed the plant.", Act.Demand, "NOR")]
    [InlineData("Iran and Norway met on Monday. Norway said that the decision of Iran was a historic step.", Act.Support, "NOR")]
    public void Words_ThatDenyThreatenDemandOrPraise(string text, Act act, string party) =>
        Assert.Contains(WrittenReport.Read(text), e => e.Act == act && e.Actors.Any(a => a.Party == party));

    [Fact]
    public void ACharge_InWhatAnothersDoingsAreCalled_StandsBesideTheDeed() =>
        Assert.Contains(WrittenReport.Read("Norway and Iran met on Monday. Norway said that it would help its partners in the face of Iran's reckless provocations."),
            e => e.Act == Act.Accuse && WrittenReport.SidesOf(e) == "NOR>IRN");
}
