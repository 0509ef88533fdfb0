using Demarche.English;
using Demarche.English.Names;

namespace Demarche.Tests.English.Names;

public class DocumentAgreementTests
{
    [Fact]
    public void SurnameOfFullName_BecomesPerson()
    {
        var text = new NamesByHand("Later Rami Haddad flew home .\nThe talks with Haddad failed .").With("Rami Haddad", NameKind.Person);
        Assert.Equal("Person Rami Haddad|Person Haddad", text.Settled());
    }

    [Fact]
    public void SurnameReadAsPlace_BecomesPerson()
    {
        const string words = "Later Rami Haddad flew home .\nThey praised Haddad there .";
        var text = new NamesByHand(words).With("Rami Haddad", NameKind.Person).With("Haddad", NameKind.Place, words.IndexOf('\n'));
        Assert.Equal("Person Rami Haddad|Person Haddad", text.Settled());
    }

    [Fact]
    public void StateThatIsAlsoASurname_StaysAPlace()
    {
        const string words = "Later Ella Jordan flew home .\nThey left Jordan then .";
        var text = new NamesByHand(words, ("jordan", ListMatch.State)).With("Ella Jordan", NameKind.Person).With("Jordan", NameKind.Place, words.IndexOf('\n'));
        Assert.Equal("Person Ella Jordan|Place Jordan", text.Settled());
    }

    [Fact]
    public void LongNameFoundElsewhere_IsCompleted()
    {
        var text = new NamesByHand("They joined the Orion Trust today .\nOf the Orion Trust nothing was heard .").With("Orion Trust", NameKind.Organisation);
        Assert.Equal("Organisation Orion Trust|Organisation Orion Trust", text.Settled());
    }

    [Fact]
    public void NothingKnown_NothingFound() => Assert.Equal("", new NamesByHand("The talks with Haddad failed .").Settled());

    [Fact]
    public void TwoStatesWithAHyphen_AreTwoNames()
    {
        var text = new NamesByHand("They left the Jordan-Egypt border .", ("jordan", ListMatch.State), ("egypt", ListMatch.State))
            .With("Jordan-Egypt border", NameKind.Miscellaneous);
        Assert.Equal("Place Jordan|Place Egypt", text.Settled());
    }

    [Fact]
    public void FamilyNameThatStandsFirst_IsLearned()
    {
        var text = new NamesByHand("Then Han Mi-rae flew home .\nThe talks with Han failed .", ("han", ListMatch.FamilyName)).With("Han Mi-rae", NameKind.Person);
        Assert.Equal("Person Han Mi-rae|Person Han", text.Settled());
    }
}
