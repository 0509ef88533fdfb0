namespace Demarche.Tests.Record;

public class TwoClocksTests
{
    private const int Runs = 200;

    [Fact]
    public void Views_AtAnyPairOfDays_DoNotChangeByLaterReports()
    {
        var random = new Random(20311122);
        for (var run = 0; run < Runs; run++)
        {
            var story = RandomStory.Of(random, random.Next(2, 14));
            var known = story[random.Next(story.Count)].Date.AddDays(random.Next(-2, 3));
            var asOf = known.AddDays(random.Next(-60, 10));

            var before = ViewBytes.Of(Told.Record(story.Where(r => r.Date <= known)), asOf, known);

            Assert.Equal(before, ViewBytes.Of(Told.Record(story), asOf, known));
        }
    }

    [Fact]
    public void Views_OfReportsInAnyOrderAndRepeated_AreTheSame()
    {
        var random = new Random(11222031);
        for (var run = 0; run < Runs; run++)
        {
            var story = RandomStory.Of(random, random.Next(2, 14));
            var last = story.Max(r => r.Date);
            var asOf = last.AddDays(-random.Next(30));
            var shuffled = story.Concat(story.Take(random.Next(story.Count))).OrderBy(_ => random.Next()).ToList();

            Assert.Equal(ViewBytes.Of(Told.Record(story), asOf, last), ViewBytes.Of(Told.Record(shuffled), asOf, last));
        }
    }

    [Fact]
    public void Report_AddedLateButDatedEarlier_ChangesWhatWasKnown()
    {
        var without = Told.Record(Overtures.May()).On(new(2031, 7, 10), new(2031, 7, 10));
        var with = Told.Record(Overtures.May(), Overtures.July()).On(new(2031, 7, 10), new(2031, 7, 10));

        Assert.Equal("open", without.Positions[0].State);
        Assert.Equal("rejected", with.Positions[0].State);
    }
}
