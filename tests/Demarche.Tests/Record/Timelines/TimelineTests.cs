using Demarche.Facts;
using Demarche.Record.Timelines;

namespace Demarche.Tests.Record.Timelines;

public class TimelineTests
{
    private static readonly DateOnly Day = new(2031, 7, 10);

    [Fact]
    public void Acts_StandInOrderOfWhenTheyHappened_NotOfWhenTheyWereReported()
    {
        var entries = Told.Record(Overtures.May(), Overtures.July()).Timeline(Day, Day);

        Assert.Equal(new DateOnly(2028, 1, 1), entries[0].Place);
        Assert.Equal(new DateOnly(2031, 7, 9), entries[0].Known);
        Assert.Equal(entries.Select(e => e.Place).Order(), entries.Select(e => e.Place));
    }

    [Fact]
    public void LaunchToldByTwoReports_IsOneEntryWithTwoTellings()
    {
        var one = Told.On("2031-03-03", "Sudmark launched two rockets on March 2.", "one").Event(Act.Test, "Sudmark launched two rockets on March 2", ["XSU"], on: "2031-03-02");
        var two = Told.On("2031-03-04", "Two rockets flew over the bay on March 2, Velia's army said.", "two").Event(Act.Test, "Two rockets flew over the bay on March 2", ["XSU"], on: "2031-03-02");

        var entry = Assert.IsType<ActEntry>(Assert.Single(Told.Record(one, two).Timeline(Day, Day)));

        Assert.Equal(["one", "two"], entry.Happening.Tellings.Select(t => t.Evidence.Label));
    }

    [Fact]
    public void TwoChargesOnOneDay_AboutDifferentThings_StayTwo()
    {
        var one = Told.On("2031-03-03", "Norland accused Sudmark of poisoning the river on March 2.", "one")
            .Event(Act.Accuse, "Norland accused Sudmark of poisoning the river on March 2", ["XNO"], ["XSU"], on: "2031-03-02", about: "poisoning the river");
        var two = Told.On("2031-03-03", "On March 2 Norland blamed Sudmark for burnt orchards.", "two")
            .Event(Act.Accuse, "On March 2 Norland blamed Sudmark for burnt orchards", ["XNO"], ["XSU"], on: "2031-03-02", about: "burnt orchards");

        Assert.Equal(2, Told.Record(one, two).Timeline(Day, Day).Count);
    }

    [Fact]
    public void UndatedAct_ReportedAfterTheDayAskedFor_MayBeLater()
    {
        var entries = Told.Record(Overtures.May(), Overtures.July()).Timeline(new(2031, 6, 1), Day);

        var rejection = Assert.Single(entries.OfType<ActEntry>(), e => e.Happening.Act == Act.Reject && e.Day.Basis == DayBasis.Report);
        Assert.True(rejection.Possibly);
        Assert.False(entries.OfType<ActEntry>().First(e => e.Happening.Act == Act.Offer).Possibly);
    }
}
