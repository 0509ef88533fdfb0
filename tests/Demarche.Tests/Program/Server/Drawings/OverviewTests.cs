using Demarche.Facts;
using Demarche.Record.Timelines;
using Demarche.Server.Drawings;
using Demarche.Tests.Record;

namespace Demarche.Tests.Program.Server.Drawings;

/// <summary>A long story whole, as bars.</summary>
public class OverviewTests
{
    [Fact]
    public void Bars_HoldEveryEntryOnce_AndSayWhichAreShown()
    {
        var all = Story("2031-02-03", "2031-02-20", "2031-04-09", "1998-05-06").ToList();

        var bars = Overview.Of(all, all[1..3], new DateOnly(2031, 2, 3));

        Assert.Equal(["before 2031", "January 2031", "February 2031", "March 2031", "April 2031"], bars.Select(b => b.Name));
        Assert.Equal([1, 0, 2, 0, 1], bars.Select(b => b.Count));
        Assert.Equal([false, false, true, false, false], bars.Select(b => b.IsShown));
        Assert.Equal(Overview.Height, bars.Max(b => b.Height));
        Assert.All(bars.Zip(bars.Skip(1)), b => Assert.True(b.First.To < b.Second.From && b.First.Left + b.First.Span < b.Second.Left));
    }

    [Theory]
    [InlineData("2038-02-01", "February 2038", 86)]
    [InlineData("2045-02-01", "the first quarter of 2045", 57)]
    [InlineData("2072-02-01", "2072", 42)]
    public void LongerStories_HaveLongerStretches(string last, string name, int count)
    {
        var all = Story("2031-01-05", last).ToList();

        var bars = Overview.Of(all, all, new DateOnly(2031, 1, 1));

        Assert.Equal((name, count), (bars[^1].Name, bars.Count));
    }

    private static IEnumerable<TimelineEntry> Story(params string[] days) =>
        Told.Record(days.Select((day, i) => Told.On("2080-01-01", $"Norland warned Sudmark once more, for the time number {i}.", $"r{i}")
            .Event(Act.Threaten, "Norland warned Sudmark once more", ["XNO"], ["XSU"], on: day))).Timeline(new DateOnly(2080, 1, 1), new DateOnly(2080, 1, 1));
}
