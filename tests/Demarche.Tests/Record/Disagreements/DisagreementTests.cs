using Demarche.Facts;
using Demarche.Record.Briefs;
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

    [Fact]
    public void OneActAsEachSideWordsIt_StandsAsTwoAccounts()
    {
        var found = Assert.Single(Told.Record(Drills()).Disagreements(Day, Day));

        Assert.Equal(DisagreementKind.Account, found.Kind);
        Assert.Equal(["XNO", "XSU"], found.Parties);
        Assert.Equal(["called the drills a rehearsal for war", "as routine as the tide"], found.Accounts.Select(a => a.Value));
        Assert.Equal([false, true], found.Accounts.Select(a => a.InMarks));
    }

    [Fact]
    public void ChargeOfAnotherMatter_IsNoMirrorOfTheDrills()
    {
        var told = Told.On("2031-03-03", "Sudmark holds drills. Norland accused Sudmark of raising the toll. The drills are “as routine as the tide”, said Petran.")
            .Event(Act.Exercise, "Sudmark holds drills", ["XSU"], matter: "drills")
            .Event(Act.Accuse, "Norland accused Sudmark of raising the toll", ["XNO"], ["XSU"], about: "raising the toll")
            .Said("Ivo Petran/XSU", "The drills are “as routine as the tide”", quotes: ["as routine as the tide"]);

        Assert.Empty(Told.Record(told).Disagreements(Day, Day));
    }

    [Fact]
    public void ChargeThatNobodyIsKnownToMake_IsNoAccount()
    {
        var told = Told.On("2031-03-03", "Sudmark holds drills. The drills were called a rehearsal for war. They are “as routine as the tide”, said Petran.")
            .Event(Act.Exercise, "Sudmark holds drills", ["XSU"], matter: "drills")
            .Event(Act.Accuse, "The drills were called a rehearsal for war", [], ["XSU"])
            .Said("Ivo Petran/XSU", "They are “as routine as the tide”", quotes: ["as routine as the tide"]);

        Assert.Empty(Told.Record(told).Disagreements(Day, Day));
    }

    [Fact]
    public void QuotationsOfOneSentence_ThatDiffer_BothStand()
    {
        var one = Told.On("2031-03-03", "“We will open the gate before the first snow,” Ruiz said.", "one").Said("Ana Ruiz/XNO", "We will open the gate before the first snow,");
        var two = Told.On("2031-03-04", "Ruiz: “We shall open the gate before the first snow.”", "two").Said("Ana Ruiz/XNO", "We shall open the gate before the first snow.");
        var same = Told.On("2031-03-04", "“Open the gate before the first snow,” as Ruiz put it.", "three").Said("Ana Ruiz/XNO", "Open the gate before the first snow,");

        var found = Assert.Single(Told.Record(one, two, same).Disagreements(Day, Day));

        Assert.Equal(DisagreementKind.Words, found.Kind);
        Assert.Equal(["We will open the gate before the first snow,", "We shall open the gate before the first snow."], found.Accounts.Select(a => a.Value));
    }

    [Fact]
    public void Conflict_StandsInTheBriefWithBothSources()
    {
        var offer = Told.On("2031-03-01", "Norland offered Sudmark talks.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], "talks");
        var record = Told.Record(offer, Drills());

        var brief = new BriefWriter(Told.Knowledge).Write(record.On(new(2031, 3, 10), new(2031, 3, 10)), new BriefSettings());

        var section = Assert.Single(brief.Sections, s => s.Heading == "Disagreements");
        Assert.Equal(
            ["The charge by Norland: called the drills a rehearsal for war, reported 3 March 2031.", "Ivo Petran (Sudmark): “as routine as the tide”, reported 3 March 2031."],
            section.Lines.Single().Sentences.Select(s => s.Text));
    }

    private static Told Drills() => Told.On("2031-03-03", "Sudmark holds drills. Norland called the drills a rehearsal for war. The drills are “as routine as the tide”, said Petran.")
        .Event(Act.Exercise, "Sudmark holds drills", ["XSU"], matter: "drills")
        .Event(Act.Accuse, "called the drills a rehearsal for war", ["XNO"], ["XSU"], about: "the drills")
        .Said("Ivo Petran/XSU", "The drills are “as routine as the tide”", quotes: ["as routine as the tide"]);
}
