using Demarche.English.Dates;

namespace Demarche.Tests.English.Dates;

public class TimeValueTests
{
    [Fact]
    public void Week_OfTheFirstDaysOfAYear_MayBelongToTheYearBefore()
    {
        var week = TimeValue.Week(new DateOnly(2021, 1, 2));

        Assert.Equal("2020-W53", week.ToString());
        Assert.Equal(new DateOnly(2020, 12, 28), week.Earliest);
        Assert.Equal(new DateOnly(2021, 1, 3), week.Latest);
    }

    [Fact]
    public void TextOf_TheSameDayAgain_IsTheSameString()
    {
        var room = new TimeRoom();
        var day = TimeValue.Day(new DateOnly(2021, 6, 21));

        var first = room.TextOf(day);
        room.Clear();

        Assert.Equal("2021-06-21", first);
        Assert.Same(first, room.TextOf(day));
        Assert.Equal("2021-06-22", room.TextOf(day.Shift(1)));
    }

    [Fact]
    public void Month_ShiftedBack_KeepsItsWidth()
    {
        var month = TimeValue.Month(2021, 3).Shift(-1);

        Assert.Equal("2021-02", month.ToString());
        Assert.Equal(new DateOnly(2021, 2, 28), month.Latest);
    }

    [Fact]
    public void Winter_MayBeEitherOfTwo()
    {
        var winter = TimeValue.Season(2014, Season.Winter);

        Assert.Equal(new DateOnly(2013, 12, 1), winter.Earliest);
        Assert.Equal(new DateOnly(2015, 3, 31), winter.Latest);
    }

    [Fact]
    public void FiscalYear_HasNoDaysOfItsOwn()
    {
        var fiscal = TimeValue.Fiscal(2019);

        Assert.Equal("2019", fiscal.ToString());
        Assert.Null(fiscal.Earliest);
        Assert.Null(fiscal.Latest);
    }

    [Fact]
    public void Decade_IsItsTenYears()
    {
        var decade = TimeValue.Decade(1994);

        Assert.Equal("199", decade.ToString());
        Assert.Equal(new DateOnly(1990, 1, 1), decade.Earliest);
        Assert.Equal(new DateOnly(1999, 12, 31), decade.Latest);
    }
}
