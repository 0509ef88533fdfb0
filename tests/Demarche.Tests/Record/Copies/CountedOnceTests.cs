using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Copies;
using Demarche.Record.Disagreements;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Copies;

/// <summary>What a story that several papers carry counts for.</summary>
public class CountedOnceTests
{
    private const string Offer = "Norland offered Sudmark talks without conditions at any place.";

    [Fact]
    public void Silence_StoryInFivePapersAfterAnOffer_IsOneIndependentReport()
    {
        List<Told> told = [Offering("2031-05-02", "offer", Offer + "\n\n" + Papers.Story(1, 0, 10))];
        told.AddRange(Enumerable.Range(0, 5).Select(n => Told.On("2031-05-06", Papers.Story(2, 0, 10 + n), $"paper {n}")));
        told.Add(Told.On("2031-05-07", Papers.Story(3, 0, 10), "other"));

        var state = On(told);

        Assert.Equal((7, 3), (state.Coverage.Count, state.Coverage.Independent));
        Assert.Equal((6, 4), (state.Positions[0].ReportsRead, state.Positions[0].CopiesRead));
    }

    [Fact]
    public void Silence_OldStoryPrintedAgainAfterAnOffer_IsNotReadAnew()
    {
        var state = On([
            Told.On("2031-05-01", Papers.Story(2, 0, 20), "old"), Offering("2031-05-02", "offer", Offer), Told.On("2031-05-04", Papers.Story(2, 0, 18), "again")]);

        Assert.Equal((1, 1), (state.Positions[0].ReportsRead, state.Positions[0].CopiesRead));
    }

    [Fact]
    public void Versions_SentencePrintedAgainNextDay_RenewsNothing()
    {
        var story = Papers.Story(1, 0, 10) + "\n\n" + Offer;

        Assert.Equal(
            [VersionChange.Made],
            On([Offering("2031-05-02", "agency", story), Offering("2031-05-03", "paper", story + "\n\n" + Papers.Story(8, 0, 2))]).Positions[0].Versions.Select(v => v.Change));
        Assert.Equal(
            [VersionChange.Made, VersionChange.Renewed],
            On([Offering("2031-05-02", "agency", story), Offering("2031-05-03", "own", Papers.Story(7, 0, 10) + "\n\n" + Offer)]).Positions[0].Versions.Select(v => v.Change));
    }

    [Fact]
    public void Terms_PaperThatCutsTheStoryBeforeThem_HasNotLostThem()
    {
        const string Bare = "Norland offered Sudmark talks.";
        var cut = Bare + "\n\n" + Papers.Story(1, 0, 10);
        var whole = cut + "\n\n" + Offer;

        Assert.Empty(LackingAfter(whole, cut));
        Assert.Equal(["later"], LackingAfter(whole, Bare + "\n\n" + Papers.Story(5, 0, 10)));

        static IReadOnlyList<string> LackingAfter(string first, string second) => On([
            Offering("2031-05-02", "agency", first), Told.On("2031-05-03", second, "later").Event(Act.Offer, Bare, ["XNO"], ["XSU"], "talks")]).Positions[0].Trails[0].NotFoundIn;
    }

    [Fact]
    public void KnownBy_CopyOfALaterDay_IsNoPartOfAnEarlierState()
    {
        List<Told> told = [Offering("2031-05-02", "offer", Offer + "\n\n" + Papers.Story(1, 0, 10)), Told.On("2031-05-06", Papers.Story(1, 0, 9), "copy")];
        var day = new DateOnly(2031, 5, 3);

        Assert.Equal(1, RecordOf(told).On(day, day).Coverage.Independent);
        Assert.Equal(1, RecordOf(told).On(day, day).Coverage.Count);
    }

    [Fact]
    public void Disagreement_PlacesOfTwoPrintsOfOneStory_IsNoneOfSources()
    {
        const string There = "Norland met Sudmark in Velton on 1 May 2031.";
        const string Elsewhere = "Norland met Sudmark in Harbin on 1 May 2031.";
        var story = Papers.Story(1, 0, 10);

        Assert.True(Assert.Single(Of(story)).IsOfOneStory);
        Assert.False(Assert.Single(Of(Papers.Story(2, 0, 10))).IsOfOneStory);

        IReadOnlyList<Disagreement> Of(string second) => RecordOf([
            Told.On("2031-05-02", There + "\n\n" + story, "agency").Event(Act.Meet, There, ["XNO", "XSU"], on: "2031-05-01", at: "Velton"),
            Told.On("2031-05-03", "CORRECTED: " + Elsewhere + "\n\n" + second, "later").Event(Act.Meet, Elsewhere, ["XNO", "XSU"], on: "2031-05-01", at: "Harbin"),
        ]).Disagreements(new DateOnly(2031, 5, 3), new DateOnly(2031, 5, 3));
    }

    [Fact]
    public void Offer_InTwoPapersOfOneStory_IsNoSurerThanInOne()
    {
        Told Doubtful(string date, string offer, int sentences) => Told.On(date, offer + "\n\n" + Papers.Story(1, 0, sentences)).Event(Act.Offer, offer, ["XNO"], ["XSU"], "talks", confidence: 0.69);

        Assert.Equal(0.69, On([Doubtful("2031-05-02", "Norland offered Sudmark talks.", 20), Doubtful("2031-05-03", "Norland held out talks to Sudmark.", 19)]).Positions[0].Confidence);
    }

    private static Told Offering(string date, string label, string text) =>
        Told.On(date, text, label).Event(Act.Offer, Offer, ["XNO"], ["XSU"], "talks", terms: [("precondition", "without conditions")]);

    private static StateOfPlay On(IReadOnlyList<Told> told)
    {
        var record = RecordOf(told);
        return record.On(record.LastDay!.Value, record.LastDay.Value);
    }

    private static DossierRecord RecordOf(IReadOnlyList<Told> told)
    {
        var facts = told.Select(t => t.Facts()).ToList();
        var sharing = StoryIndex.WithSharedText([.. facts.Select(f => f.Report)]);
        return new DossierRecord(facts.Zip(sharing, (f, r) => f with { Report = r }), Told.Knowledge);
    }
}
