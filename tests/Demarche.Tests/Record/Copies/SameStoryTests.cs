using Demarche.Facts;
using Demarche.Record.Copies;

namespace Demarche.Tests.Record.Copies;

public class SameStoryTests
{
    [Theory]
    [InlineData(Tier.Wire, Tier.Outlet, 0, 0.45, true)]
    [InlineData(Tier.Wire, Tier.Outlet, 1, 0.45, false)]
    [InlineData(Tier.Wire, Tier.Outlet, 1, 0.55, true)]
    [InlineData(Tier.Wire, Tier.Outlet, 10, 0.95, true)]
    [InlineData(Tier.Wire, Tier.Outlet, 11, 0.95, false)]
    [InlineData(Tier.Official, Tier.Official, 0, 0.98, false)]
    [InlineData(Tier.Official, Tier.Official, 0, 0.996, true)]
    public void Holds_AsMuchTextDaysAndPublishersAllow(Tier one, Tier other, int days, double share, bool expected)
    {
        var first = Papers.Of("a", "2031-05-02", "a", tier: one);
        var second = Papers.Of("b", "2031-05-02", "b", tier: other) with { Date = new DateOnly(2031, 5, 2).AddDays(days) };

        Assert.Equal(expected, SameStory.Holds(first, second, Shared(second, 1000, share, 1000, share)));
        Assert.Equal(expected, SameStory.Holds(second, first, Shared(first, 1000, share, 1000, share)));
    }

    [Fact]
    public void Holds_PaperThatRepeatsAStatementAmongMuchOfItsOwn_IsNoCopyOfIt()
    {
        var statement = Papers.Of("statement", "2031-05-02", "a", tier: Tier.Official);
        var paper = Papers.Of("paper", "2031-05-02", "b", tier: Tier.Outlet);

        Assert.False(SameStory.Holds(statement, paper, Shared(paper, 200, 1, 500, 0.4)));
        Assert.True(SameStory.Holds(statement, paper, Shared(paper, 200, 1, 380, 0.53)));
    }

    [Fact]
    public void Holds_ShortTextInOneManyTimesItsLength_HasToBeThereNearlyWhole()
    {
        var flash = Papers.Of("flash", "2031-05-02", "a");
        var whole = Papers.Of("whole", "2031-05-02", "b");

        Assert.False(SameStory.Holds(flash, whole, Shared(whole, 100, 0.6, 900, 0.07)));
        Assert.True(SameStory.Holds(flash, whole, Shared(whole, 100, 0.9, 900, 0.1)));
    }

    [Fact]
    public void Holds_VersionsOfOneReport_AThirdOfTheWordsIsEnoughOnAnyDay()
    {
        var first = Papers.Of("a", "2031-05-02", "a", url: "https://www.paper.example/talks/?utm_source=feed");
        var second = Papers.Of("b", "2031-06-20", "b", url: "http://paper.example/talks#top");

        Assert.True(SameStory.Holds(first, second, Shared(second, 300, 0.35, 300, 0.35)));
        Assert.False(SameStory.Holds(first, second, Shared(second, 300, 0.2, 300, 0.2)));
        Assert.False(SameStory.Holds(first, second with { Url = "https://paper.example/ferry" }, Shared(second, 300, 0.35, 300, 0.35)));
        Assert.True(SameStory.Holds(first, second with { Url = null, Label = "a" }, Shared(second, 300, 0.35, 300, 0.35)));
    }

    [Theory]
    [InlineData("https://paper.example/", null)]
    [InlineData("not an address", null)]
    [InlineData("mailto:desk@paper.example", null)]
    [InlineData("https://WWW.Paper.example:443/a/B/?b=2&a=1&utm_medium=x#c", "paper.example/a/B?a=1&b=2")]
    [InlineData("http://paper.example:8080/?id=7", "paper.example:8080?id=7")]
    public void Of_Address_KeepsWhatNamesThePage(string url, string? expected) => Assert.Equal(expected, ReportAddress.Of(url));

    private static SharedText Shared(Report other, int words, double share, int otherWords, double otherShare) =>
        new(other.Key, (int)(words * share), words, (int)(otherWords * otherShare), otherWords);
}
