using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

/// <summary>What sides hold out to one another and ask of one another, in the words of news.</summary>
public class BargainingTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("Chile hopes to return to bilateral talks with Bolivia.", "offer CHL>BOL")]
    [InlineData("Chile repeated that its door was always open to talks with Bolivia.", "offer CHL>BOL")]
    [InlineData("Chile said Bolivia must not dam the river.", "demand CHL>BOL")]
    [InlineData("Chilean officials said Bolivia should not use the ruling as a pretext.", "urge CHL>BOL")]
    [InlineData("Chile wants curbs on Bolivian fishing.", "demand CHL>BOL")]
    [InlineData("Chile is seeking to keep restrictions on Bolivia in place.", "demand CHL>BOL")]
    [InlineData("Chile laid out conditions for Bolivia to join the pact.", "demand CHL>BOL")]
    [InlineData("Chile sought permission from Bolivia to cross the lake.", "urge CHL>BOL")]
    [InlineData("Chile will not accept Bolivian quotas.", "reject CHL>BOL")]
    [InlineData("\"It is time for Bolivia to return to the talks,\" the Chilean foreign minister said.", "urge CHL>BOL")]
    [InlineData("The Chilean foreign minister said it was necessary for Bolivia to share its data.", "urge CHL>BOL")]
    [InlineData("Chile offered guarantees to Bolivia and pledged to suspend the joint drills with Peru.", "pledge CHL>BOL")]
    [InlineData("Chile could not accept Bolivia's offer to reopen the pass.", "reject CHL>BOL")]
    [InlineData("Chile is unable to agree to the hotline proposed by Bolivia.", "reject CHL>BOL")]
    [InlineData("Chile has offered Bolivia to reopen the pass.", "offer CHL>BOL")]
    [InlineData("Bolivia, the Chilean foreign minister said, must halt its drills.", "demand CHL>BOL")]
    [InlineData("Chile signalled its readiness to share its data with Bolivia.", "offer CHL>BOL")]
    [InlineData("Chile put off a decision on the Bolivian request.", "reject CHL>BOL")]
    public void Sentence_TellsTheActAndItsSides(string sentence, string told) =>
        Assert.Contains(told, Read(sentence).Select(e => $"{e.Act.Word()} {e.Actors[0].Party}>{string.Join('+', e.Targets.Select(t => t.Party))}"));

    [Theory]
    [InlineData("The Chilean foreign minister said it was not necessary for Bolivia to share its data.")]
    [InlineData("Chile said Bolivia should not be trusted.")]
    [InlineData("Chile's president said politicians should not talk like the president of Bolivia.")]
    public void WhatNobodyOfASideShouldDo_IsAskedOfNone(string sentence) => Assert.DoesNotContain(Read(sentence), e => e.Act is Act.Urge or Act.Demand);

    [Fact]
    public void MoreThanASideIsWillingToGive_IsNoRefusal() =>
        Assert.DoesNotContain(Read("Bolivia is asking Chile for more than Chile is willing to give Bolivia."), e => e.Act == Act.Reject);

    [Fact]
    public void DrillsWithAThird_ArePledgedToTheOther() =>
        Assert.DoesNotContain(Read("Chile met Bolivia and pledged to suspend its drills with Peru.").Where(e => e.Act == Act.Pledge), e => e.Targets.Any(t => t.Party == "PER"));

    [Fact]
    public void CeremonyThatIsScheduled_HasFreedNobody() =>
        Assert.DoesNotContain(Read("A ceremony for dismantling Bolivia's missiles is scheduled for July, Chile said."), e => e is { Act: Act.Ease, Modality: Modality.Occurred });

    private static IReadOnlyList<Event> Read(string text) =>
        Reader.Read(new Report { Key = ReportKey.Of(text), Label = "bargain", Date = new DateOnly(2030, 5, 2), Text = new ReportText(text) }).Events;
}
