using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>How acts stand towards reality, by whole sentences.</summary>
public class ModalityReadingTests
{
    [Theory]
    [InlineData("Kenya said it had been testing missiles.", Act.Test, Modality.Ongoing)]
    [InlineData("Russia announced that it was suspending drills with China.", Act.Ease, Modality.Occurred)]
    [InlineData("China frequently accuses Japan of lying about the islands.", Act.Accuse, Modality.Ongoing)]
    [InlineData("China accused Japan of lying about the islands.", Act.Accuse, Modality.Occurred)]
    [InlineData("The Turkish president will brief Germany at a summit in Berlin on Tuesday.", Act.Meet, Modality.Planned)]
    [InlineData("A second round of talks between Norway and Iran, planned for late May in Athens, has been postponed, diplomats said.", Act.Meet, Modality.Negated)]
    [InlineData("The summit between Norway and Iran was called off on Monday.", Act.Meet, Modality.Negated)]
    [InlineData("Norway and Iran talked about methods of peace, such as humanitarian cooperation with Japan.", Act.Cooperate, Modality.Possible)]
    [InlineData("Norway denies that it sent troops to Iran.", Act.Deny, Modality.Ongoing)]
    [InlineData("Norway denied that it sent troops to Iran.", Act.Deny, Modality.Occurred)]
    [InlineData("Norway continues to call on Iran to release the crew.", Act.Urge, Modality.Ongoing)]
    [InlineData("Norway is also designating two Iranian firms for the attack.", Act.Sanction, Modality.Occurred)]
    [InlineData("The Norwegian minister will meet Kenya's president on Monday before travelling to Iran.", Act.Visit, Modality.Planned)]
    [InlineData("The Norwegian minister is expected to discuss the issue with Kenya's president when he visits Iran on Thursday.", Act.Visit, Modality.Planned)]
    [InlineData("Norway has long complained of Iranian jets in its airspace.", Act.Accuse, Modality.Ongoing)]
    [InlineData("Norway remains concerned about the raids of Iran.", Act.Accuse, Modality.Occurred)]
    [InlineData("Norway had to speak to Iran, the minister said.", Act.Call, Modality.Planned)]
    [InlineData("Norway would be prepared to lift its embargo on Iran, the minister said.", Act.Offer, Modality.Occurred)]
    [InlineData("Norway ruled out talks with Iran before Iran frees the crew.", Act.Ease, Modality.Possible)]
    [InlineData("The Norwegian minister is due to meet Iran's president on Tuesday. Their talks will also cover trade.", Act.Meet, Modality.Planned)]
    [InlineData("Norway spoke to Iran. The minister called on Iran to stop the raids and instead engage in dialogue with Norway.", Act.Meet, Modality.Possible)]
    public void Reads(string sentence, Act act, Modality modality)
    {
        Assert.All(WrittenReport.Read(sentence).Where(e => e.Act == act), e => Assert.Equal(modality, e.Modality));
    }

    [Fact]
    public void WhatIsThreatened_IsNotPledgedBeside()
    {
        var read = WrittenReport.Read("The Norwegian minister warned that Norway would cut aid to Iran unless it acted.");

        Assert.Contains(read, e => e.Act == Act.Threaten);
        Assert.DoesNotContain(read, e => e.Act == Act.Pledge);
    }
}
