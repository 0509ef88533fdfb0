namespace Demarche.Tests.Record.Persons;

public class PersonPageTests
{
    private static readonly DateOnly Day = new(2031, 8, 1);

    [Fact]
    public void Surname_OfTwoPersons_GivesAPageForEach()
    {
        var told = Told.On("2031-05-02", "“Yes,” Ana Ruiz said. “No,” Eva Ruiz said. “Maybe,” Leo Hart said.")
            .Said("Ana Ruiz/XNO", "Yes,").Said("Eva Ruiz/XVE", "No,").Said("Leo Hart/XNO", "Maybe,");

        var pages = Told.Record(told).Who("Ruiz", Day, Day);

        Assert.Equal(["Ana Ruiz", "Eva Ruiz"], pages.Select(p => p.Actor.Name));
        Assert.Equal("Yes,", Assert.Single(Assert.Single(pages[0].Sayings).Wordings).Words.Words.Text);
        Assert.Equal("Eva Ruiz", Assert.Single(pages[0].Namesakes).Name);
    }

    [Fact]
    public void Person_HasContactsAndActs()
    {
        var page = Assert.Single(Told.Record(Overtures.May(), Overtures.July()).Who("Ana Ruiz", Day, Day));

        Assert.Equal("Tomas Brandt", Assert.Single(page.Contacts).People[1].Name);
        Assert.Equal(2, page.Acts.Count);
        Assert.Equal("XNO", Assert.Single(page.Parties).Code);
    }

    [Fact]
    public void NobodyOfThatName_GivesNoPage() => Assert.Empty(Told.Record(Overtures.May()).Who("Ruizman", Day, Day));
}
