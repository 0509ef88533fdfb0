using Demarche.Facts.Corrections;

namespace Demarche.Tests.Facts.Corrections;

public class CorrectionLogTests
{
    private static readonly Correction One = On(1, Ruling.Confirm);
    private static readonly Correction Two = On(2, Ruling.Retract);

    [Fact]
    public void InForce_AfterAnUndo_LacksWhatWasUndone()
    {
        var log = new CorrectionLog([One, Two, Undo(3, One)]);

        Assert.Equal([Two], log.InForce());
        Assert.Equal(3, log.Entries.Count);
    }

    [Fact]
    public void InForce_AfterTheUndoIsUndone_HasItAgainInItsPlace()
    {
        var undo = Undo(3, One);

        Assert.Equal([One, Two], new CorrectionLog([One, Two, undo, Undo(4, undo)]).InForce());
    }

    [Fact]
    public void InForce_ByADay_CountsNothingMadeLater()
    {
        var log = new CorrectionLog([One, Two, Undo(3, One)]);

        Assert.Equal([One], log.InForce(One.Day));
        Assert.Equal([One, Two], log.InForce(Two.Day));
        Assert.Empty(log.InForce(One.Day.AddDays(-1)));
    }

    [Fact]
    public void Id_OfAnyOtherValue_IsAnother()
    {
        Correction[] others = [One with { By = "Another" }, One with { Because = "so" }, One with { At = One.At.AddSeconds(1) }, One with { New = One.New.Add("act", "offer") }];

        Assert.All(others, other => Assert.NotEqual(One.Id, other.Id));
        Assert.Equal(One.Id, (One with { }).Id);
    }

    private static Correction On(int day, Ruling ruling) => new() { Ruling = ruling, By = "K. Holm", At = new DateTimeOffset(2031, 5, day, 9, 0, 0, TimeSpan.Zero) };

    private static Correction Undo(int day, Correction taken) => On(day, Ruling.Undo) with { Undoes = taken.Id };
}
