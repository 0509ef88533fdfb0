using Demarche.Facts;
using Demarche.Record.Disagreements;

namespace Demarche.Tests.Record.Disagreements;

public class DisagreementTests
{
    private static readonly DateOnly Day = new(2031, 8, 1);

    [Fact]
    public void PlacesOfOneMeeting_ThatDiffer_BothStand()
    {
        var one = Told.On("2031-03-03", "Ana Ruiz met Ivo Petran on March 2 in Velton.", "one").Event(Act.Meet, "Ana Ruiz met Ivo Petran on March 2", ["Ana Ruiz/XNO", "Ivo Petran/XSU"], on: "2031-03-02", at: "Velton");
        var two = Told.On("2031-03-04", "Ruiz and Petran met in Oldport on March 2.", "two").Event(Act.Meet, "Ruiz and Petran met in Oldport on March 2", ["Ana Ruiz/XNO", "Ivo Petran/XSU"], on: "2031-03-02", at: "Oldport");

        var found = Assert.Single(Told.Record(one, two).Disagreements(Day, Day));

        Assert.Equal(DisagreementKind.Place, found.Kind);
        Assert.Equal(["Velton", "Oldport"], found.Accounts.Select(a => a.Value));
        Assert.Equal(new DateOnly(2031, 3, 4), found.Known);
    }

    [Fact]
    public void PlacesThatNameTheSame_DoNotDiffer()
    {
        var one = Told.On("2031-03-03", "They met on March 2 in Velton.", "one").Event(Act.Meet, "They met on March 2", ["XNO", "XSU"], on: "2031-03-02", at: "Velton");
        var two = Told.On("2031-03-04", "They met in the old hall of Velton on March 2.", "two").Event(Act.Meet, "They met in the old hall", ["XNO", "XSU"], on: "2031-03-02", at: "the old hall of Velton");

        Assert.Empty(Told.Record(one, two).Disagreements(Day, Day));
    }

    [Fact]
    public void ChargeAndDenialOfTheSame_StandBesideEachOther()
    {
        var told = Told.On("2031-03-03", "Norland accused Sudmark of poisoning the river. Sudmark denied that it had poisoned the river.")
            .Event(Act.Accuse, "Norland accused Sudmark of poisoning the river", ["XNO"], ["XSU"], about: "poisoning the river")
            .Event(Act.Deny, "Sudmark denied that it had poisoned the river", ["XSU"], ["XNO"], about: "it had poisoned the river");

        var found = Assert.Single(Told.Record(told).Disagreements(Day, Day));

        Assert.Equal(DisagreementKind.Denial, found.Kind);
        Assert.Equal(["poisoning the river", "it had poisoned the river"], found.Accounts.Select(a => a.Value));
    }
}
