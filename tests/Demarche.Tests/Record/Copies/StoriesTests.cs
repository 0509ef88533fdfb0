using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Copies;
using Xunit.Abstractions;

namespace Demarche.Tests.Record.Copies;

public class StoriesTests(ITestOutputHelper output)
{
    [Fact]
    public void Of_StoryInManyPapers_IsOneWithAllOutlets()
    {
        Report[] reports =
        [
            Papers.Of("agency", "2031-05-02", Papers.Story(1, 0, 30), "Norland Press Agency"),
            Papers.Of("cut", "2031-05-03", Papers.Story(1, 0, 8), "Velton Times"),
            Papers.Of("local lead", "2031-05-03", Papers.Story(9, 0, 3) + "\n\n" + Papers.Story(1, 0, 20), "Harbour Post"),
            Papers.Of("corrected", "2031-05-04", "CORRECTED: the ferry left at noon.\n\n" + Papers.Story(1, 1, 30), "Norland Press Agency"),
            Papers.Of("end", "2031-05-04", Papers.Story(1, 20, 30), "Evening Mail"),
            Papers.Of("other", "2031-05-03", Papers.Story(2, 0, 30), "Velton Times"),
        ];

        var stories = Stories.Of(StoryIndex.WithSharedText(reports));

        var story = Assert.Single(stories.Carried);
        Assert.Equal("agency", story.First.Label);
        Assert.Equal(5, story.Reports.Count);
        Assert.Equal(["Evening Mail", "Harbour Post", "Norland Press Agency", "Velton Times"], story.Outlets);
        Assert.Null(stories.Of(reports[5].Key));
        Assert.Equal(2, Coverage.Of(reports.OrderBy(r => r.Date).ThenBy(r => r.Key), stories).Independent);
    }

    [Fact]
    public void Of_IndependentReportsOfOneSpeech_AreTwo()
    {
        var speech = "\"" + Papers.Story(7, 0, 10).Replace("\n\n", " ", StringComparison.Ordinal) + "\" she said.";
        Report[] reports =
        [
            Papers.Of("a", "2031-05-02", $"{Papers.Story(3, 0, 8)}\n\n{speech}"),
            Papers.Of("b", "2031-05-02", $"{Papers.Story(4, 0, 8)}\n\n{speech}"),
        ];

        Assert.Empty(Stories.Of(StoryIndex.WithSharedText(reports)).Carried);
    }

    [Fact]
    public void Of_FormLettersOfOnePublisher_AreEachTheirOwn()
    {
        const string Form = "The Minister of Norland spoke today with the Minister of {0}. The Minister thanked him for the work of his country in the valley and on the "
            + "northern bridge. The Ministers talked about the ferry, the harbour and the winter, and agreed to stay in close touch in the weeks ahead of them.";
        Report[] reports = [.. new[] { "Sudmark", "Velia", "Ostmark" }.Select(s => Papers.Of(s, "2031-05-02", string.Format(null, Form, s), "Government of Norland", Tier.Official))];

        Assert.Empty(Stories.Of(StoryIndex.WithSharedText(reports)).Carried);
        Assert.Equal(3, Stories.Of(StoryIndex.WithSharedText([.. reports.Select(r => r with { Tier = Tier.Wire })])).Carried.Single().Reports.Count);
    }

    [Fact]
    public void Of_AnyOrderOfReports_GivesTheSameStories()
    {
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        var runs = Setting.Number("DEMARCHE_ORDERS", 20);
        output.WriteLine($"seed {seed}, {runs} orders");
        var random = new Random(seed);
        var reports = Newsstand(random, 120);
        var expected = Printed(reports);
        Assert.InRange(Stories.Of(StoryIndex.WithSharedText(reports)).Carried.Count, 5, 60);

        for (var run = 0; run < runs; run++)
        {
            random.Shuffle(reports);
            Assert.Equal(expected, Printed(reports));
        }
    }

    [Fact]
    public void Of_ReportsDatedLater_ChangeNothingOfWhatWasKnown()
    {
        var reports = Newsstand(new Random(3), 120);
        var known = reports.Where(r => r.Date <= new DateOnly(2031, 5, 9)).ToArray();

        // All that later reports share with earlier ones is known by now, and has no part in the earlier day.
        var now = StoryIndex.WithSharedText(reports).Where(r => known.Any(k => k.Key == r.Key));

        Assert.Equal(Printed(known), string.Join('\n', Stories.Of(now).Carried.Select(Line)));
    }

    [Fact]
    public void Pairs_FoundByKeys_AreThoseOfComparingAll()
    {
        var reports = Newsstand(new Random(5), 100);
        var texts = reports.ToDictionary(r => r.Key, StoryText.Of);
        var all = new HashSet<(ReportKey, ReportKey)>();
        foreach (var one in reports)
        {
            foreach (var other in reports.Where(o => o.Key.CompareTo(one.Key) > 0))
            {
                if (SameStory.Holds(one, other, texts[one.Key].With(texts[other.Key], other.Key)))
                    all.Add((one.Key, other.Key));
            }
        }

        var found = StoryIndex.Pairs(reports).Where(p => SameStory.Holds(p.One, p.Other, p.Shared))
            .Select(p => p.One.Key.CompareTo(p.Other.Key) < 0 ? (p.One.Key, p.Other.Key) : (p.Other.Key, p.One.Key)).ToHashSet();

        Assert.Subset(all, found);
        Assert.InRange(found.Count / (double)all.Count, 0.97, 1);
    }

    // Stories of a fortnight, each cut, lengthened and mixed at random.
    private static Report[] Newsstand(Random random, int count) =>
    [
        .. Enumerable.Range(0, count).Select(n =>
        {
            int story = random.Next(count / 3), from = random.Next(3), length = 6 + random.Next(20);
            var own = random.Next(3) == 0 ? Papers.Story(1000 + n, 0, 1 + random.Next(8)) + "\n\n" : "";
            return Papers.Of($"r{n}", $"2031-05-{1 + ((story + random.Next(4)) % 14):00}", own + Papers.Story(story, from, from + length));
        }).DistinctBy(r => r.Key),
    ];

    private static string Printed(IReadOnlyList<Report> reports) => string.Join('\n', Stories.Of(StoryIndex.WithSharedText(reports)).Carried.Select(Line));

    private static string Line(Story story) => string.Join(' ', story.Reports.Select(r => r.Label));
}
