using Demarche.Server.Drawings;

namespace Demarche.Tests.Program.Server.Drawings;

/// <summary>Where days stand on a timeline's axis.</summary>
public class TimeScaleTests
{
    private static readonly DateOnly FirstReport = new(2018, 3, 1);

    [Fact]
    public void DayLongBeforeTheReports_StandsInAColumnOfItsOwn_AndTheStoryKeepsItsRoom()
    {
        var scale = Of("1950-06-25", "2018-03-01", "2018-06-12", "2019-02-28");

        Assert.Equal((new DateOnly(1950, 6, 25), new DateOnly(1950, 6, 25)), (scale.Past!.First, scale.Past.Last));
        Assert.InRange(scale.X(new(1950, 6, 25)), scale.Past.Left, scale.Past.Right);
        Assert.True(scale.X(new(2019, 2, 28)) - scale.X(new(2018, 3, 1)) > 600);
    }

    [Fact]
    public void DayShortlyBeforeTheReports_StandsToScale()
    {
        var scale = Of("2018-02-10", "2018-03-01", "2018-06-12");

        Assert.Null(scale.Past);
        Assert.Equal(19.0 / 103, (scale.X(new(2018, 3, 1)) - scale.X(new(2018, 2, 10))) / (scale.X(new(2018, 6, 12)) - scale.X(new(2018, 3, 1))), 2);
    }

    [Fact]
    public void LongStretchWithoutEntries_IsCutOut_WithOneScaleOnBothSides()
    {
        var scale = Of([.. Enumerable.Range(3, 7).SelectMany(month => new[] { $"2018-0{month}-01", $"2022-0{month}-01" })]);

        Assert.Equal(2, scale.Stretches.Count);
        Assert.Equal(scale.X(new(2018, 9, 1)) - scale.X(new(2018, 3, 1)), scale.X(new(2022, 9, 1)) - scale.X(new(2022, 3, 1)), 0);
        Assert.True(scale.X(new(2022, 3, 1)) - scale.X(new(2018, 9, 1)) > TimeScale.BreakWidth);
    }

    [Fact]
    public void FewEntries_FarApart_StandToScale()
    {
        Assert.Single(Of("2018-03-01", "2018-09-01", "2022-03-01", "2022-09-01").Stretches);
    }

    [Fact]
    public void Days_Always_StandInTheirOrderWithinTheAxis()
    {
        DateOnly[] days = [new(1910, 1, 1), new(1953, 7, 27), new(2017, 1, 1), new(2018, 3, 1), new(2018, 3, 2), new(2020, 1, 1), new(2024, 9, 24)];
        var scale = TimeScale.Of(days, FirstReport, 150, 1000);

        var places = days.Select(scale.X).ToList();
        Assert.Equal(places.Order(), places);
        Assert.All(places, x => Assert.InRange(x, 150, 1000));
    }

    [Fact]
    public void OneDay_StandsInTheMiddle()
    {
        Assert.Equal(575, TimeScale.Of([FirstReport], FirstReport, 150, 1000).X(FirstReport), 0);
    }

    [Fact]
    public void Ticks_Always_HaveRoomForTheirNames()
    {
        foreach (var days in new[] { new[] { "2018-03-01" }, ["2018-03-01", "2018-03-09"], ["2018-03-01", "2018-05-30", "2019-01-02"], ["1950-06-25", "2018-03-01", "2018-09-01", "2022-03-01", "2024-09-24"] })
        {
            var ticks = TimeTicks.Of(Of(days));
            Assert.NotEmpty(ticks);
            Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.Second.X - pair.First.X >= 70, $"{pair}"));
        }
    }

    private static TimeScale Of(params string[] days) => TimeScale.Of(days.Select(d => DateOnly.Parse(d)), FirstReport, 150, 1000);
}
