using Demarche.English;
using Demarche.English.Dates;

namespace Demarche.Tests.English.Dates;

public class DateFinderTests
{
    // A Wednesday.
    private static readonly DateOnly _written = new(2021, 6, 23);

    [Theory]
    [InlineData("The two signed it on June 12, 2018.", "2018-06-12")]
    [InlineData("The two signed it on 12 June 2018.", "2018-06-12")]
    [InlineData("The two signed it on the 8th of June.", "2021-06-08")]
    [InlineData("The paper is dated 2018-12-10.", "2018-12-10")]
    [InlineData("The paper is dated 10/12/2018.", "2018-10-12")]
    [InlineData("The paper is dated 21/12/2018.", "2018-12-21")]
    [InlineData("They signed the pact on Dec. 12.", "2020-12-12")]
    [InlineData("The drill will begin on Feb. 3.", "2022-02-03")]
    [InlineData("The minister left on Christmas Eve.", "2020-12-24")]
    [InlineData("The group has set July 10 as the deadline.", "2021-07-10")]
    [InlineData("The pact was signed last July 10.", "2020-07-10")]
    [InlineData("They met two weeks before May 17, 2018.", "2018-05-03")]
    [InlineData("The paper is dated 05-Aug-2016.", "2016-08-05")]
    public void NamedDay_MeansThatDay(string text, string value) => Assert.Equal(value, Single(text).Value);

    [Theory]
    [InlineData("The envoys met on Monday.", "2021-06-21")]
    [InlineData("The envoys will meet on Monday.", "2021-06-28")]
    [InlineData("They’ll meet on Monday.", "2021-06-28")]
    [InlineData("She said on Friday that talks will go on.", "2021-06-18")]
    [InlineData("On Friday, the minister will travel south.", "2021-06-25")]
    [InlineData("They arrived last Wednesday.", "2021-06-16")]
    [InlineData("They travel next Tuesday.", "2021-06-29")]
    [InlineData("They will talk this coming Sunday.", "2021-06-27")]
    [InlineData("They met yesterday.", "2021-06-22")]
    [InlineData("He has until Tuesday, an aide said.", "2021-06-29")]
    [InlineData("The truce had been due to expire on Friday.", "2021-06-18")]
    [InlineData("He asked for a vote, but on Friday the house refused.", "2021-06-18")]
    [InlineData("They met on Tuesday of last week.", "2021-06-15")]
    [InlineData("They will meet next week Wednesday.", "2021-06-30")]
    public void Weekday_VerbTellsTheDirection(string text, string value) => Assert.Equal(value, Single(text).Value);

    [Theory]
    [InlineData("The talks broke off two years ago.", "2019")]
    [InlineData("The talks broke off three weeks ago.", "2021-W22")]
    [InlineData("The talks broke off ten days ago.", "2021-06-13")]
    [InlineData("The talks broke off earlier this week.", "2021-W25")]
    [InlineData("The talks broke off last month.", "2021-05")]
    [InlineData("The talks broke off in early June.", "2021-06")]
    [InlineData("The talks broke off in mid-2018.", "2018")]
    [InlineData("The talks broke off in the spring of 2014.", "2014-SP")]
    [InlineData("The talks broke off in the third quarter of 2014.", "2014-Q3")]
    [InlineData("The talks broke off in the 1990s.", "199")]
    [InlineData("The talks broke off last night.", "2021-06-22TNI")]
    [InlineData("The talks broke off at 9:30 p.m. on Tuesday.", "2021-06-22T21:30")]
    [InlineData("Talks stalled after the 2019 summit.", "2019")]
    [InlineData("Talks stalled in the last week of July 2019.", "2019-07")]
    [InlineData("Talks stalled in the week of March 8.", "2021-W10")]
    public void Period_IsWorkedOutFromTheDayOfWriting(string text, string value) => Assert.Equal(value, Single(text).Value);

    [Theory]
    [InlineData("They met on May 3, 2017. The next day he left.", "2017-05-04")]
    [InlineData("They met on May 3, 2017. Two days later he left.", "2017-05-05")]
    [InlineData("They met on May 3, 2017. He left the following month.", "2017-06")]
    [InlineData("They met on May 3, 2017. He left later that year.", "2017")]
    public void RelativeToWhatWasNamed_CountsFromIt(string text, string value) => Assert.Equal(value, DateFinder.Find(text, 0, _written)[1].Value);

    [Theory]
    [InlineData("They talked for five days.", "P5D")]
    [InlineData("It was a two-year freeze.", "P2Y")]
    [InlineData("They talked for two and a half hours.", "PT2H30M")]
    [InlineData("They talked for 2 1/2 years.", "P2Y6M")]
    [InlineData("They talked for a minute and a half.", "PT1M30S")]
    [InlineData("Nothing moved in the past two months.", "P2M")]
    [InlineData("Nothing moved in recent weeks.", "PXW")]
    [InlineData("They talked for a couple of hours.", "PT2H")]
    [InlineData("They talk every day.", "P1D")]
    [InlineData("They talk each Thursday.", "XXXX-WXX-4")]
    [InlineData("They are now in Oslo.", "PRESENT_REF")]
    [InlineData("They recently spoke.", "PAST_REF")]
    public void NoCalendarTime_HasValueAndNoDays(string text, string value)
    {
        var found = Single(text);

        Assert.Equal(value, found.Value);
        Assert.Null(found.Earliest);
        Assert.Null(found.Latest);
    }

    [Theory]
    [InlineData("He may come to power.")]
    [InlineData("Prime Minister May spoke.")]
    [InlineData("They march on the capital.")]
    [InlineData("About 2000 troops crossed the river.")]
    [InlineData("It cost $1990 and weighed 1,995 pounds.")]
    [InlineData("She was in room 12 with the second man.")]
    [InlineData("The 44-year-old envoy spoke to Jan Novak.")]
    [InlineData("She writes for World TODAY and others.")]
    [InlineData("Watch the minister speak 00:37 of the film.")]
    [InlineData("Three-quarters of the house and more than a quarter of the voters agreed.")]
    [InlineData("She spoke on the programme \"This Week\" of the network.")]
    public void WordsThatOnlyLookLikeTimes_AreNone(string text) => Assert.Empty(DateFinder.Find(text, 0, _written));

    [Fact]
    public void TwoDaysOfOneMonth_SecondTakesTheMonth()
    {
        var found = DateFinder.Find("They met between June 3 and 5 in Oslo.", 0, _written);

        Assert.Equal(["2021-06-03", "2021-06-05"], found.Select(f => f.Value));
    }

    [Fact]
    public void TwoMonthsOfOneYear_FirstTakesTheYear()
    {
        var found = DateFinder.Find("They met often from May to October 2018.", 0, _written);

        Assert.Equal(["2018-05", "2018-10"], found.Select(f => f.Value));
    }

    [Fact]
    public void Week_HoldsItsSevenDays()
    {
        var found = Single("They met last week.");

        Assert.Equal("2021-W24", found.Value);
        Assert.Equal(new DateOnly(2021, 6, 14), found.Earliest);
        Assert.Equal(new DateOnly(2021, 6, 20), found.Latest);
        Assert.False(found.Absolute);
    }

    [Fact]
    public void DayAfterAWeekThatWasNamed_IsNotWorkedOut() =>
        Assert.Equal(["2021-W24"], DateFinder.Find("They met a week ago and left the next day.", 0, _written).Select(f => f.Value));

    [Fact]
    public void LeadingWords_BelongToTheExpression()
    {
        const string text = "They met at the end of last year.";

        var found = Single(text);

        Assert.Equal("the end of last year", text[found.Range.Start..found.Range.End]);
        Assert.Equal("2020", found.Value);
    }

    [Fact]
    public void UnknownDayOfWriting_OnlyDatesWithTheirYearAreRead()
    {
        var found = DateFinder.Find("They met on Tuesday, on May 3, 2017 and yesterday.", 0, null);

        Assert.Equal(["2017-05-03"], found.Select(f => f.Value));
    }

    [Fact]
    public void NothingToFind_AllocatesNothing()
    {
        const string text = "The envoy of the country said that the talks had gone well and that both sides were pleased with them.";
        DateFinder.Find(text, 0, _written);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
            DateFinder.Find(text, 0, _written);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static DateExpression Single(string text) => Assert.Single(DateFinder.Find(text, 0, _written));
}
