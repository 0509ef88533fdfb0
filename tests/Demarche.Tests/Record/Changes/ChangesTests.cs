using Demarche.Facts;
using Demarche.Record.Changes;
using Demarche.Record.Contacts;

namespace Demarche.Tests.Record.Changes;

public class ChangesTests
{
    private static readonly DateOnly May = new(2031, 5, 2);
    private static readonly DateOnly July = new(2031, 7, 10);

    [Fact]
    public void AnswerAndOtherWords_AreChangesOfTheSamePosition()
    {
        var changes = Told.Record(Overtures.May(), Overtures.July()).Changes(May, July).Changes;

        var offer = changes.Where(c => c.Position?.Versions.Count == 2).ToList();
        Assert.Equal([ChangeKind.Response, ChangeKind.Reworded], offer.Select(c => c.Kind));
        Assert.Contains("without conditions", offer[1].Before!.Printed[0].Words.Words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingRead_IsNoChange() => Assert.Empty(Told.Record(Overtures.May()).Changes(May, July).Changes);

    [Fact]
    public void PlannedMeetingThatWasHeld_TellsHowItStoodBefore()
    {
        var plan = Told.On("2031-03-01", "Ana Ruiz will meet Ivo Petran on March 9.", "plan").Event(Act.Meet, "Ana Ruiz will meet Ivo Petran on March 9", ["Ana Ruiz/XNO", "Ivo Petran/XSU"], on: "2031-03-09", modality: Modality.Planned);
        var held = Told.On("2031-03-10", "Ana Ruiz met Ivo Petran on March 9.", "held").Event(Act.Meet, "Ana Ruiz met Ivo Petran on March 9", ["Ana Ruiz/XNO", "Ivo Petran/XSU"], on: "2031-03-09");

        var change = Assert.Single(Told.Record(plan, held).Changes(new(2031, 3, 2), new(2031, 3, 11)).Changes);

        Assert.Equal((ContactState.Planned, ContactState.Held), (change.ContactBefore, change.Contact!.State));
    }
}
