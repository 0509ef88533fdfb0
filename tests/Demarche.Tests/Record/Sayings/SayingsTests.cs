using Demarche.Record.Sayings;

namespace Demarche.Tests.Record.Sayings;

public class SayingsTests
{
    private static readonly DateOnly Day = new(2031, 8, 1);

    [Fact]
    public void Words_AreFoundWithTheirSpeaker_EarliestFirst()
    {
        var late = Told.On("2031-06-02", "“We will meet without conditions,” Leo Hart said.", "late").Said("Leo Hart/XNO", "We will meet without conditions,");
        var early = Told.On("2031-05-02", "Ana Ruiz spoke of talks “without conditions” in Velton.", "early").Said("Ana Ruiz/XNO", "without conditions", at: "Velton");

        var page = Told.Record(late, early).Sayings(new SayingsQuestion { Words = "Without Conditions" }, Day, Day);

        Assert.Equal(["Ana Ruiz", "Leo Hart"], page.Sayings.Select(s => s.Speaker!.Name));
        Assert.Equal([WordingForm.Fragment, WordingForm.Sentence], page.Sayings.Select(s => s.Wordings[0].Form));
    }

    [Fact]
    public void ReportedWords_AreNeverGivenAsQuoted()
    {
        var told = Told.On("2031-05-02", "Ana Ruiz said they would meet without conditions.").Said("Ana Ruiz/XNO", "they would meet without conditions", inMarks: false);

        var page = Told.Record(told).Sayings(new SayingsQuestion { Words = "without conditions" }, Day, Day);

        Assert.Equal(WordingForm.Reported, Assert.Single(Assert.Single(page.Sayings).Wordings).Form);
    }

    [Fact]
    public void FragmentOfASentenceInTheSameReport_IsOneWordingWithTwoPlaces()
    {
        var told = Told.On("2031-05-02", "She offered talks “at any hour”. “Our offer of talks at any hour stands,” Ana Ruiz said.")
            .Said("Ana Ruiz/XNO", "at any hour").Said("Ana Ruiz/XNO", "Our offer of talks at any hour stands,");

        var wording = Assert.Single(Assert.Single(Told.Record(told).Sayings(new SayingsQuestion(), Day, Day).Sayings).Wordings);

        Assert.Equal("Our offer of talks at any hour stands,", wording.Words.Words.Text);
        Assert.Equal("at any hour", Assert.Single(wording.Also).Words.Text);
    }

    [Fact]
    public void SameWordsToldOnceWithTheirDay_WereSaidThatDay()
    {
        var told = Told.On("2031-05-04", "On May 2 Ana Ruiz offered talks “at any hour”. “Our offer of talks at any hour stands,” she said. “Fish is dear,” she added.")
            .Said("Ana Ruiz/XNO", "at any hour", on: "2031-05-02").Said("Ana Ruiz/XNO", "Our offer of talks at any hour stands,").Said("Ana Ruiz/XNO", "Fish is dear,");

        var sayings = Told.Record(told).Sayings(new SayingsQuestion(), Day, Day).Sayings;

        Assert.Equal(["2031-05-02", null], sayings.Select(s => s.Day.On));
        Assert.Equal("Our offer of talks at any hour stands,", Assert.Single(sayings[0].Wordings).Words.Words.Text);
    }

    [Fact]
    public void ReportedWordsThatOpenAMark_AreGivenWithTheMarkThatClosesIt()
    {
        var told = Told.On("2031-05-02", "Ana Ruiz said she would talk “at any hour”.").Said("Ana Ruiz/XNO", "she would talk “at any hour", quotes: ["at any hour"]);

        var wordings = Assert.Single(Told.Record(told).Sayings(new SayingsQuestion { Words = "any hour" }, Day, Day).Sayings).Wordings;

        Assert.Equal(["she would talk “at any hour”", "at any hour"], wordings.Select(w => w.Words.Words.Text));
    }

    [Fact]
    public void LaterTellingOfTheSameOffer_WithoutTheWords_IsShownApart()
    {
        var may = Overtures.May().Said("Ana Ruiz/XNO", "any place, any hour, without conditions");
        var july = Overtures.July().Said("Ana Ruiz/XNO", "at any hour and place");

        var page = Told.Record(may, july).Sayings(new SayingsQuestion { Words = "without conditions" }, Day, Day);

        Assert.Equal("may", Assert.Single(page.Sayings, s => s.Speaker is not null).Report);
        Assert.Equal("july", Assert.Single(page.Without).Report);
    }

    [Theory]
    [InlineData("2031-05-03", null, 0)]
    [InlineData("2031-05-02", "2031-05-02", 1)]
    [InlineData(null, "2031-05-01", 0)]
    public void Days_BoundWhatIsShown(string? from, string? to, int expected)
    {
        var told = Told.On("2031-05-04", "“No,” Ana Ruiz said on May 2.").Said("Ana Ruiz/XNO", "No,", on: "2031-05-02");
        var question = new SayingsQuestion { From = from is null ? null : DateOnly.Parse(from), To = to is null ? null : DateOnly.Parse(to) };

        Assert.Equal(expected, Told.Record(told).Sayings(question, Day, Day).Sayings.Count);
    }
}
