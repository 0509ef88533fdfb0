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
}
