using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Rendering.Text;
using Demarche.Tests.Record.Briefs.Printed;

namespace Demarche.Tests.Record.Briefs;

public class BriefTests
{
    private static readonly DateOnly July10 = new(2031, 7, 10);

    [Fact]
    public void FirstSentence_SaysWhereTheMainMatterStands()
    {
        var brief = Write([Overtures.May(), Overtures.July()], July10);

        Assert.Equal("Sudmark has rejected Norland's overtures for talks, by 9 July 2031.", brief.Sections[0].Lines[0].Sentences[0].Text);
    }

    [Fact]
    public void Wordings_StandBesideEachOther_InMarksAsPrinted()
    {
        var reworded = Line(Write([Overtures.May(), Overtures.July()], July10), "Reworded");

        Assert.Equal("“any place, any hour, without conditions” (reported 2 May 2031) -> “at any hour and place” (reported 9 July 2031).", reworded.Sentences[0].Text);
        Assert.Equal("Term “without conditions”: not found in 1 later report; computed, no evidence of withdrawal.", reworded.Sentences[1].Text);
    }

    [Fact]
    public void ConditionSaidAgain_IsToldWithWhoAndWhen()
    {
        var sentences = Write([Overtures.May(), Overtures.July(), Overtures.Later()], new(2031, 8, 1)).Sentences.Select(s => s.Text).ToList();

        Assert.DoesNotContain(sentences, s => s.Contains("not found in", StringComparison.Ordinal));
        Assert.Contains("Term without conditions: said again by Leo Hart, reported 30 July 2031.", sentences);
    }

    [Fact]
    public void Silence_IsCountedAndNoMore()
    {
        var page = Text([Overtures.May(), Told.On("2031-06-01", "Norland sold salt.")], July10).ReplaceLineEndings(" ");

        Assert.Contains("no response found by 10 July 2031 (69 days, 1 report read)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutALaterReport_NothingIsSaidOfSilence()
    {
        var first = Write([Overtures.May()], July10).Sections[0].Lines[0].Sentences[0].Text;

        Assert.EndsWith("; no later report is held.", first, StringComparison.Ordinal);
        Assert.DoesNotContain("no response", Text([Overtures.May()], July10), StringComparison.Ordinal);
    }

    [Fact]
    public void WordsThatEndWithACommaInsideMarks_TakeNoSecondComma()
    {
        const string words = "to release the sailors \"safely and as soon as possible,\"";
        var told = Told.On("2031-07-09", $"Norland urged Sudmark {words} an official said.")
            .Event(Act.Demand, $"Norland urged Sudmark {words}", ["XNO"], ["XSU"], "detention", about: words, toldBy: "an official");

        var sentences = Write([told], July10).Sentences.Select(s => s.Text).ToList();

        Assert.Contains(sentences, s => s.Contains(words + " according to an official, by 9 July 2031", StringComparison.Ordinal));
        Assert.All(sentences, s => Assert.Equal(words, SentenceForms.Of(s)?.Match.Groups["words"].Value));
    }

    [Fact]
    public void Header_StatesBothDaysAndTheReports()
    {
        var page = Text([Overtures.May(), Overtures.July()], July10).ReplaceLineEndings(" ");

        Assert.Contains("State on 10 July 2031, as known on 10 July 2031, from 2 reports (2 May 2031 to 9 July 2031; 67 days between without a report; outlet not given).", page, StringComparison.Ordinal);
        Assert.EndsWith("Made by demarche 0.1; nothing corrected by hand. ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_LeadToTheirCharacters()
    {
        var may = Overtures.May().Facts().Report;
        var brief = Write([Overtures.May(), Overtures.July()], July10);

        var quote = brief.Sentences.SelectMany(s => s.Evidence).First(e => e.Words.Text == "without conditions");
        Assert.Equal(may.Key, quote.Report);
        Assert.Equal("without conditions", may.Text.Value[quote.Words.Span.Start..quote.Words.Span.End]);
        Assert.Contains($"A{quote.Words.Span}", BriefText.Of(brief, "0.1"), StringComparison.Ordinal);
    }

    [Fact]
    public void LowConfidence_StandsUnderUnconfirmedOnly()
    {
        var unsure = Told.On("2031-07-09", "Sudmark may have asked Norland for salt.")
            .Event(Act.Demand, "Sudmark may have asked Norland for salt", ["XSU"], ["XNO"], "trade", about: "salt", confidence: 0.45);
        var brief = Write([Overtures.May(), unsure], July10);

        var at = Assert.Single(brief.Sections, s => s.Lines.Any(l => l.Sentences.Any(x => x.Text.Contains("trade", StringComparison.Ordinal))));
        Assert.Equal("Unconfirmed", at.Heading);
    }

    [Fact]
    public void UnconfirmedRejection_IsToldAsSuchAndNeverAsSilence()
    {
        var rejection = Told.On("2031-07-09", "Sudmark has so far rejected Norland's overtures for talks.")
            .Event(Act.Reject, "Sudmark has so far rejected Norland's overtures for talks", ["XSU"], ["XNO"], "talks", about: "Norland's overtures for talks", confidence: 0.2);
        var brief = Write([Overtures.May(), rejection], July10);

        Assert.StartsWith("The offer of talks by Norland to Sudmark: ", brief.Sections[0].Lines[0].Sentences[0].Text, StringComparison.Ordinal);
        Assert.Equal("Sudmark has rejected Norland's overtures for talks, by 9 July 2031 (unconfirmed).", brief.Sections[0].Lines[0].Sentences[1].Text);
        Assert.DoesNotContain(brief.Sentences, s => s.Text.Contains("no response found", StringComparison.Ordinal));
    }

    [Fact]
    public void DemandFirstAnnounced_IsPrintedAsMadeOnlyOnceItWasPut()
    {
        var announced = Told.On("2031-07-08", "Norland will ask Sudmark for cheaper salt.")
            .Event(Act.Demand, "Norland will ask Sudmark for cheaper salt", ["XNO"], ["XSU"], "trade", Modality.Planned, about: "cheaper salt");
        var put = Told.On("2031-07-10", "Norland asked Sudmark for free trade.")
            .Event(Act.Demand, "Norland asked Sudmark for free trade", ["XNO"], ["XSU"], "trade", about: "free trade");
        var sentences = Write([Overtures.May(), announced, put], July10).Sentences.Select(s => s.Text).ToList();

        Assert.Contains("The demand on trade by Norland to Sudmark: free trade, by 10 July 2031.", sentences);
        Assert.DoesNotContain(sentences, s => s.Contains("cheaper salt, by", StringComparison.Ordinal));
    }

    [Fact]
    public void PositionWithoutResponse_IsNotToldTwiceInTheSameWords()
    {
        var sentences = Write([Overtures.May()], July10).Sentences.Select(s => s.Text).ToList();

        Assert.Single(sentences, s => s.Contains("no later report is held", StringComparison.Ordinal));
    }

    [Fact]
    public void CounterDemandReadUnsurely_StandsInTheFirstLinesOnly_AndAnOldOneNotAtAll()
    {
        var later = Told.On("2031-07-09", "Sudmark asked Norland to lift its siege.")
            .Event(Act.Demand, "Sudmark asked Norland to lift its siege", ["XSU"], ["XNO"], "policy", about: "to lift its siege", confidence: 0.65);
        var earlier = Told.On("2030-07-09", "Sudmark asked Norland to lift its siege.")
            .Event(Act.Demand, "Sudmark asked Norland to lift its siege", ["XSU"], ["XNO"], "policy", about: "to lift its siege", confidence: 0.65);

        var brief = Write([Overtures.May(), later], July10);
        Assert.Equal("Sudmark has demanded: to lift its siege, by 9 July 2031 (unconfirmed).", brief.Sections[0].Lines[0].Sentences[1].Text);
        Assert.Single(brief.Sentences, s => s.Text.Contains("to lift its siege", StringComparison.Ordinal));
        Assert.DoesNotContain(Write([earlier, Overtures.May()], July10).Sections[0].Lines[0].Sentences, s => s.Text.Contains("siege", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatNobodyToldForAYear_LeadsNoBrief_AndStandsInTheBackground()
    {
        var unsure = Told.On("2032-09-01", "Sudmark may have asked Norland for salt.")
            .Event(Act.Demand, "Sudmark may have asked Norland for salt", ["XSU"], ["XNO"], "trade", about: "salt", confidence: 0.45);
        var brief = Write([Overtures.May(), unsure], new(2032, 9, 2));

        Assert.Equal("No offer, demand or answer between Norland and Sudmark is confirmed for the year to 2 September 2032.", brief.Sections[0].Lines[0].Sentences[0].Text);
        var old = Assert.Single(brief.Sections, s => s.Lines.Any(l => l.Sentences.Any(x => x.Text.Contains("no response found by 2 September 2032", StringComparison.Ordinal))));
        Assert.Equal("Background", old.Heading);
    }

    [Fact]
    public void SilenceOnADayLongPast_IsCountedToThatDay()
    {
        var years = Told.On("2039-07-09", "Norland and Sudmark fish.");
        var page = BriefText.Of(new BriefWriter(Told.Knowledge).Write(Told.Record([Overtures.May(), years]).On(July10, new(2039, 7, 9)), new BriefSettings()), "0.1");

        Assert.Contains("no response found by 10 July 2031 (69 days, 1 report read)", page.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void EnvoysOtherMeetings_AreOfTheMatterOnlyWhereTheOtherSideIsNamedBeside()
    {
        var away = Told.On("2031-07-09", "Ana Ruiz met Iris Meyer of Velia in Velton on fish." + new string(' ', 400) + "Sudmark celebrates.")
            .Event(Act.Meet, "Ana Ruiz met Iris Meyer of Velia in Velton", ["Ana Ruiz/XNO", "Iris Meyer/XVE"], at: "Velton");
        var near = Told.On("2031-07-08", "Ana Ruiz met Tomas Brandt of Velia in Velton on the talks with Sudmark.")
            .Event(Act.Meet, "Ana Ruiz met Tomas Brandt of Velia in Velton", ["Ana Ruiz/XNO", "Tomas Brandt/XVE"], at: "Velton");
        var page = Text([Overtures.May(), near, away], July10);

        Assert.Contains("Ana Ruiz - Tomas Brandt", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Iris Meyer", page, StringComparison.Ordinal);
    }

    [Fact]
    public void CommaBeforeTheClosingMark_IsNotPartOfTheQuotation()
    {
        var said = Told.On("2031-07-09", "“We are ready to sit down with Sudmark,” Ana Ruiz said of the offer of talks.")
            .Said("Ana Ruiz/XNO", "We are ready to sit down with Sudmark,")
            .Event(Act.Offer, "ready to sit down with Sudmark,” Ana Ruiz said of the offer of talks", ["Ana Ruiz/XNO"], ["XSU"], "talks");

        Assert.Contains("“We are ready to sit down with Sudmark”, by 9 July 2031", Text([Overtures.May(), said], July10).ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_TellEachReportsDay_AndOutletAndTierWhereKnown()
    {
        var report = new CoveredReport(ReportKey.Of("a"), "label", new(2031, 5, 2), "Coast Wire", Tier.Wire);
        var cited = new Evidence(report.Key, report.Label, report.Date, new ReportText("words").Take(0, 5), "f");

        Assert.Equal("A=label (2\u2007May\u20072031; Coast Wire, wire)", new Letters(new Coverage([report]), [cited]).Key);
    }

    [Fact]
    public void Page_IsAtMost80ColumnsAndAlwaysTheSame()
    {
        Told[] story = [Overtures.May(), Overtures.July(), Overtures.Later()];
        var page = Text(story, new(2031, 8, 1));

        Assert.All(page.Split('\n'), l => Assert.True(l.Length <= 80, l));
        Assert.Equal(page, Text(story, new(2031, 8, 1)));
    }

    [Fact]
    public void Story_WithManyPositions_StillFitsThePage()
    {
        var story = RandomStory.Of(new Random(7), 60);
        var brief = Write(story, new(2031, 6, 1));

        Assert.True(brief.Sentences.Sum(s => s.Text.Split(' ').Length) <= 450);
    }

    [Fact]
    public void Checker_FindsNothingInBriefsOfTheStory()
    {
        Told[] story = [Overtures.May(), Overtures.July(), Overtures.Later()];
        foreach (var day in new DateOnly[] { new(2031, 5, 3), new(2031, 7, 10), new(2031, 8, 1) })
            Assert.Empty(BriefChecker.Check(Write(story, day), story.Select(r => r.Facts())));
    }

    [Fact]
    public void Checker_FindsNothingInBriefsOfRandomStories()
    {
        var random = new Random(31);
        for (var run = 0; run < 50; run++)
        {
            var story = RandomStory.Of(random, 12);
            Assert.Empty(BriefChecker.Check(Write(story, new(2031, 4, 1)), story.Select(r => r.Facts())));
        }
    }

    private static BriefLine Line(Brief brief, string label) =>
        Assert.Single(brief.Sections.SelectMany(s => s.Lines), l => l.Label == label);

    private static string Text(IEnumerable<Told> reports, DateOnly day) => BriefText.Of(Write(reports, day), "0.1");

    private static Brief Write(IEnumerable<Told> reports, DateOnly day) =>
        new BriefWriter(Told.Knowledge).Write(Told.Record(reports).On(day, day), new BriefSettings());
}
