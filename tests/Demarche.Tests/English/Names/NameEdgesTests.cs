using Demarche.English;
using Demarche.English.Names;

namespace Demarche.Tests.English.Names;

public class NameEdgesTests
{
    [Fact]
    public void ListedPlaceReadAsBody_BecomesPlace() =>
        Assert.Equal(
            "Place West Bank", new NamesByHand("They left the West Bank .", ("west bank", ListMatch.Region)).With("West Bank", NameKind.Organisation).Mended());

    [Fact]
    public void TitleInsidePersonsName_IsPartedFromIt() =>
        Assert.Equal(
            "Place White House|Person Lena Ortiz",
            new NamesByHand("Then White House Press Secretary Lena Ortiz spoke .", ("white house", ListMatch.Region), ("secretary", ListMatch.Title))
                .With("White House Press Secretary Lena Ortiz", NameKind.Person).Mended());

    [Fact]
    public void TitleThatIsAName_PartsNothing() =>
        Assert.Equal(
            "Person Martin Luther King Jr.",
            new NamesByHand("They honoured Martin Luther King Jr. there .", ("king", ListMatch.Title | ListMatch.FamilyName))
                .With("Martin Luther King Jr.", NameKind.Person).Mended());

    [Fact]
    public void ArabicArticle_BelongsToTheName() =>
        Assert.Equal(
            "Person al-Karim", new NamesByHand("The envoy met al-Karim twice .", ("al", ListMatch.Article)).With("Karim", NameKind.Person).Mended());

    [Fact]
    public void OtherWordBeforeHyphen_StaysOutside() =>
        Assert.Equal(
            "Place Seoul", new NamesByHand("The Oslo-Seoul line closed .", ("al", ListMatch.Article)).With("Seoul", NameKind.Place).Mended());

    [Fact]
    public void ListedPeople_AreFoundWhole() =>
        Assert.Equal(
            "Miscellaneous South Korean",
            new NamesByHand("They met the South Korean envoys .", ("south korean", ListMatch.Demonym)).With("Korean", NameKind.Miscellaneous).Mended());

    [Fact]
    public void NameThatGoesBeyondItsEntry_KeepsItsKind() =>
        Assert.Equal(
            "Organisation New York Herald",
            new NamesByHand("They told the New York Herald so .", ("new york", ListMatch.City)).With("New York Herald", NameKind.Organisation).Mended());

    [Fact]
    public void StateBeforeItsBody_IsANameOfItsOwn() =>
        Assert.Equal(
            "Place Oman|Organisation Foreign Ministry",
            new NamesByHand("Now the Oman Foreign Ministry spoke .", ("oman", ListMatch.State), ("ministry", ListMatch.GovernmentWord))
                .With("Oman Foreign Ministry", NameKind.Organisation).Mended());

    [Fact]
    public void StateBeforeAnotherBody_BelongsToIt() =>
        Assert.Equal(
            "Organisation Oman Air",
            new NamesByHand("Now the Oman Air crew spoke .", ("oman", ListMatch.State)).With("Oman Air", NameKind.Organisation).Mended());

    [Fact]
    public void PlacesWithAComma_AreTwo() =>
        Assert.Equal(
            "Place Muscat|Place Oman", new NamesByHand("They met in Muscat, Oman .").With("Muscat, Oman", NameKind.Place).Mended());
}
