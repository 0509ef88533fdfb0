using Demarche.Facts;

namespace Demarche.Tests.Record.Actors;

public class ActorDirectoryTests
{
    [Theory]
    [InlineData("Ri Jong-han", "Ri Jong Han")]
    [InlineData("Ri Jong-han", "Ri Jong-Han")]
    [InlineData("Leo J. Hart", "Leo Hart")]
    [InlineData("José Ruíz", "Jose Ruiz")]
    public void Name_SpeltInTwoWays_IsOnePerson(string one, string other)
    {
        var person = Assert.Single(People(Named("2031-05-01", one + "/XNO"), Named("2031-05-02", one + "/XNO", "again"), Named("2031-05-03", other + "/XNO")));

        Assert.Equal(one, person.Name);
        Assert.Equal([one, other], person.Spellings);
        Assert.Equal(3, person.Reports);
    }

    [Fact]
    public void Surname_OfTheOnlyOneOfItsParty_IsThatPerson()
    {
        Assert.Single(People(Named("2031-05-01", "Hart/XNO"), Named("2031-05-02", "Leo Hart/XNO")));
    }

    [Fact]
    public void Surname_OfAnotherParty_IsAnotherPerson()
    {
        Assert.Equal(2, People(Named("2031-05-01", "Hart/XSU"), Named("2031-05-02", "Leo Hart/XNO")).Count);
    }

    [Fact]
    public void Surname_SharedByTwoOfTheParty_StaysItsOwn()
    {
        var people = People(Named("2031-05-01", "Hart/XNO"), Named("2031-05-02", "Leo Hart/XNO"), Named("2031-05-03", "Mia Hart/XNO"));

        Assert.Equal(["Hart", "Leo Hart", "Mia Hart"], people.Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FullName_OfTwoParties_IsTwoPersonsWithTheirOwnIds()
    {
        var people = People(Named("2031-05-01", "Leo Hart/XNO"), Named("2031-05-02", "Leo Hart/XSU"));

        Assert.Equal(["person:leo-hart:XNO", "person:leo-hart:XSU"], people.Select(p => p.Id));
    }

    private static Told Named(string date, string who, string words = "") =>
        Told.On(date, $"{who} spoke. {words}{date}").Event(Act.Pledge, "spoke", [who]);

    private static IReadOnlyList<Demarche.Record.Actors.RecordActor> People(params Told[] reports) =>
        Told.Record(reports).On(new(2031, 6, 1), new(2031, 6, 1)).People;
}
