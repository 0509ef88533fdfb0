using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

public class PositionTests
{
    private static readonly DateOnly May20 = new(2031, 5, 20);
    private static readonly DateOnly July10 = new(2031, 7, 10);

    [Fact]
    public void WhomAPositionIsHeldTowards_IsNotAmongItsHolders()
    {
        var one = Told.On("2031-05-02", "Norland offered Sudmark talks.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], "talks");
        var both = Told.On("2031-05-03", "Norland and Sudmark are open to talks.").Event(Act.Offer, "Norland and Sudmark are open to talks", ["XNO", "XSU"], ["XSU"], "talks");

        Assert.Equal(["XNO"], Assert.Single(Told.Record(one, both).On(new(2031, 8, 1), new(2031, 8, 1)).Positions).From);
    }

    [Fact]
    public void Term_InALaterSayingAboutTheOtherSide_IsSaidAgain()
    {
        var offer = Told.On("2031-05-02", "Norland offered Sudmark talks without conditions.")
            .Event(Act.Offer, "Norland offered Sudmark talks without conditions", ["XNO"], ["XSU"], "talks", terms: [("precondition", "without conditions")]);
        var again = Told.On("2031-06-02", "Sudmark is silent. “Our door is open to talks, without conditions,” Hart said.").Speaks("XSU", "Sudmark").Said("Leo Hart/XNO", "Our door is open to talks, without conditions,");
        var other = Told.On("2031-07-02", "Sudmark is silent. With Velia “we seek talks without conditions,” Hart said.").Speaks("XSU", "Sudmark").Speaks("XVE", "Velia").Said("Leo Hart/XNO", "we seek talks without conditions,");

        var trail = Assert.Single(Assert.Single(Told.Record(offer, again, other).On(new(2031, 8, 1), new(2031, 8, 1)).Positions).Trails);

        Assert.Equal(new DateOnly(2031, 6, 2), trail.Said?.Known);
        Assert.Equal("Leo Hart", trail.SaidBy);
    }

    [Theory]
    [InlineData("it would not open the pass for trade", 0)]
    [InlineData("not to close the pass for trade", 1)]
    public void WhatSomebodyWillNotDo_IsNoOffer_ButNotToDoSomethingIs(string what, int offers)
    {
        var told = Told.On("2031-05-02", $"Norland proposed to Sudmark {what}.").Event(Act.Offer, $"Norland proposed to Sudmark {what}", ["XNO"], ["XSU"], "trade", about: what);

        Assert.Equal(offers, Told.Record(told).On(July10, July10).Positions.Count);
    }

    [Fact]
    public void ImportanceStressed_AsksNothing()
    {
        var told = Told.On("2031-05-02", "Norland stressed to Sudmark the importance of their trade.")
            .Event(Act.Urge, "Norland stressed to Sudmark the importance of their trade", ["XNO"], ["XSU"], "trade", about: "the importance of their trade");

        Assert.Empty(Told.Record(told).On(July10, July10).Positions);
    }

    [Theory]
    [InlineData("any new sanctions", true)]
    [InlineData("the sanctions", false)]
    public void Threat_OverWhatTheOtherMightDoNext_AsksThatItBeNotDone(string over, bool asks)
    {
        var told = Told.On("2031-05-02", $"Norland said {over} by Sudmark would be answered.").Event(Act.Threaten, $"{over} by Sudmark would be answered", ["XNO"], ["XSU"], about: over);

        Assert.Equal(asks ? [(PositionKind.Demand, "sanctions")] : [], Told.Record(told).On(July10, July10).Positions.Select(p => (p.Kind, p.Matter)));
    }

    [Theory]
    [InlineData(Act.Demand, "Norland pressed Sudmark on a promise to open the pass for trade", "Sudmark on a promise to open the pass for trade", "a promise to open the pass for trade")]
    [InlineData(Act.Demand, "Norland urged Sudmark on Monday to open the pass for trade", "Sudmark on Monday to open the pass for trade", "open the pass for trade")]
    [InlineData(Act.Demand, "Norland wants from Sudmark to open the pass for trade", "from Sudmark to open the pass for trade", "open the pass for trade")]
    [InlineData(Act.Demand, "Norland insisted on free trade", "on free trade", "free trade")]
    [InlineData(Act.Demand, "Norland called for both sides to open the pass for trade", "for both sides to open the pass for trade", "both sides to open the pass for trade")]
    [InlineData(Act.Offer, "Norland assured Sudmark it would open the pass for trade", "Sudmark it would open the pass for trade", "would open the pass for trade")]
    [InlineData(Act.Offer, "Norland proposed a deal which would open the pass for trade", "which would open the pass for trade", "would open the pass for trade")]
    public void Wording_HasNeitherTheHearerNorThePartOfTheVerb(Act act, string sentence, string about, string printed)
    {
        var told = Told.On("2031-05-02", sentence + ".").Event(act, sentence, ["XNO"], ["XSU"], "trade", about: about).Speaks("XSU", "Sudmark");

        Assert.Equal(printed, Assert.Single(Told.Record(told).On(July10, July10).Positions).Latest.Printed[0].Words.Words.Text);
    }

    [Fact]
    public void Demand_ThatIsAnnounced_StandsFromTheDayItIsKnown()
    {
        var told = Told.On("2031-05-02", "Norland will demand free trade of Sudmark on 5 May.")
            .Event(Act.Demand, "Norland will demand free trade of Sudmark on 5 May", ["XNO"], ["XSU"], "trade", Modality.Planned, "2031-05-05");

        var demand = Assert.Single(Told.Record(told).On(new(2031, 5, 2), new(2031, 5, 2)).Positions);

        Assert.Equal((PositionKind.Demand, new DateOnly(2031, 5, 2)), (demand.Kind, demand.Versions[0].Known));
    }

    [Theory]
    [InlineData("accord", 1)]
    [InlineData("return", 0)]
    public void TermOfADeal_IsAcceptedByWhoMadeIt_ButAWordOfExchangeAloneMakesNone(string by, int accepted)
    {
        const string sentence = "In return under the accord Norland will open trade with Sudmark";
        var told = Told.On("2031-05-02", sentence + ".").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "trade", about: "open trade with Sudmark", cue: by, rule: "event.pledge.deal", code: new ActCode("AGREE", null, "030"));

        var responses = Assert.Single(Told.Record(told).On(July10, July10).Positions).Responses;

        Assert.Equal(accepted, responses.Count(r => r is { Kind: ResponseKind.Accepted, By: "XSU" }));
    }

    [Fact]
    public void WhatIsToldBehindTheCommaOfACondition_IsNotAsked()
    {
        const string sentence = "Norland will respond if Sudmark holds its drills, days after their talks ended";
        var told = Told.On("2031-05-02", sentence + ".").Event(Act.Threaten, sentence, ["XNO"], ["XSU"], about: "respond", terms: [("condition", "if Sudmark holds its drills, days after their talks ended")]);

        Assert.Equal("drills", Single(PositionKind.Demand, July10, July10, told).Matter);
    }

    [Fact]
    public void OtherHalfOfADeal_IsGivenByTheOtherSide()
    {
        const string sentence = "Under the deal Norland will take back migrants in return for Sudmark paying aid, visas and vaccines";
        var told = Told.On("2031-05-02", sentence + ".").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "migration", about: "take back migrants in return for Sudmark paying aid, visas and vaccines", rule: "event.pledge.deal.sentence", code: new ActCode("AGREE", null, "030"));

        Assert.Equal(["migration"], Told.Record(told).On(July10, July10).Positions.Where(p => p.From[0] == "XNO").Select(p => p.Matter));
    }

    [Fact]
    public void TermOfADeal_WaitsForNoAnswer()
    {
        const string sentence = "Under the deal Norland will pay Sudmark for its oil";
        var refused = Told.On("2031-04-02", "Norland offered Sudmark to pay for its oil. Sudmark rejected the offer.", "refused")
            .Event(Act.Offer, "Norland offered Sudmark to pay for its oil", ["XNO"], ["XSU"], "trade", about: "to pay for its oil").Event(Act.Reject, "Sudmark rejected the offer", ["XSU"], ["XNO"], "trade", about: "the offer");
        var agreed = Told.On("2031-05-02", sentence + ".").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "trade", about: "pay Sudmark for its oil", cue: "deal", rule: "event.pledge.deal.sentence", code: new ActCode("AGREE", null, "030"));

        var offer = Single(PositionKind.Offer, July10, July10, refused, agreed);

        Assert.Equal(("accepted", (int?)null, new DateOnly(2031, 5, 2)), (offer.State, offer.WaitingDays, offer.Responses[^1].Known));
        Assert.Equal("rejected", Single(PositionKind.Offer, new(2031, 4, 3), new(2031, 4, 3), refused).State);
    }

    [Fact]
    public void DealToldAgain_StaysAccepted_AndIsNotTakenUpAgainOnceItWasBroken()
    {
        const string sentence = "Under the accord Norland will pay Sudmark for its oil";
        const string broken = "Sudmark rejected the Norlandish offer to pay for its oil";
        var rule = "event.pledge.deal.sentence";
        var made = Told.On("2031-05-02", sentence + ".", "made").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "trade", about: "pay Sudmark for its oil", cue: "accord", rule: rule, code: new ActCode("AGREE", null, "030"));
        var again = Told.On("2031-06-02", sentence + ".", "again").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "trade", about: "pay Sudmark for its oil", cue: "accord", rule: rule, code: new ActCode("AGREE", null, "030"));
        var refused = Told.On("2031-06-01", broken + ".", "broken").Event(Act.Reject, broken, ["XSU"], ["XNO"], "trade", about: "the Norlandish offer to pay for its oil");

        var kept = Single(PositionKind.Offer, July10, July10, made, again);

        Assert.Equal(("accepted", 1, 2), (kept.State, kept.Responses.Count, kept.Responses[0].Evidence.Count));
        Assert.Equal("rejected", Single(PositionKind.Offer, July10, July10, made, refused, again).State);
    }

    [Fact]
    public void WhatIsOnlyAnnounced_IsNotMade_AndIsMadeOnceItIsPut()
    {
        const string planned = "Norland will demand free trade of Sudmark";
        const string put = "Norland demanded free trade of Sudmark";
        var told = Told.On("2031-05-02", planned + ".", "planned").Event(Act.Demand, planned, ["XNO"], ["XSU"], "trade", Modality.Planned);
        var then = Told.On("2031-05-09", put + ".", "put").Event(Act.Demand, put, ["XNO"], ["XSU"], "trade");

        Assert.Equal([VersionChange.Announced, VersionChange.Made], Single(PositionKind.Demand, July10, July10, told, then).Versions.Select(v => v.Change));
    }

    [Fact]
    public void TermOfADeal_OfSeveralThings_IsAnOfferOfEach()
    {
        const string sentence = "In return, Norland will reward Sudmark with visas, oil and vaccines";
        var told = Told.On("2031-05-02", sentence + ".").Event(Act.Pledge, sentence, ["XNO"], ["XSU"], "visas", about: "reward Sudmark with visas, oil and vaccines", rule: "event.pledge.deal.sentence", code: new ActCode("AGREE", null, "030"));

        Assert.Equal(["aid", "trade", "visas"], Told.Record(told).On(July10, July10).Positions.Select(p => p.Matter).Order());
    }

    [Fact]
    public void Offer_ToldByTwoReports_IsOnePositionWithTwoVersions()
    {
        var offer = Single(PositionKind.Offer, July10, July10, Overtures.May(), Overtures.July());

        Assert.Equal(["2031-05-02", "2031-07-09"], offer.Versions.Select(v => v.Known.ToString("yyyy-MM-dd")));
        Assert.Equal([VersionChange.Made, VersionChange.Reworded], offer.Versions.Select(v => v.Change));
        Assert.Equal(["any place", "any hour", "without conditions"], offer.Versions[0].Terms.Select(t => t.Words.Words.Text));
        Assert.True(offer.Versions[0].Printed[0].InMarks);
    }

    [Fact]
    public void Condition_NotPrintedAgain_IsCountedAndChangesNothing()
    {
        var offer = Single(PositionKind.Offer, July10, July10, Overtures.May(), Overtures.July());

        var trail = Assert.Single(offer.Trails);
        Assert.Equal("without conditions", trail.Last.Words.Text);
        Assert.Equal(["july"], trail.NotFoundIn);
        Assert.DoesNotContain(offer.Versions, v => v.Change is VersionChange.Hardened or VersionChange.Withdrawn);
    }

    [Fact]
    public void Condition_SaidAgainLater_NamesWhoAndWhen()
    {
        var offer = Single(PositionKind.Offer, new(2031, 8, 1), new(2031, 8, 1), Overtures.May(), Overtures.July(), Overtures.Later());

        var trail = Assert.Single(offer.Trails);
        Assert.Empty(trail.NotFoundIn);
        Assert.Equal("Leo Hart", trail.LastBy);
        Assert.Equal(new DateOnly(2031, 7, 30), trail.Last.Known);
    }

    [Fact]
    public void Rejection_NamingTheOvertures_AnswersTheOffer()
    {
        var offer = Single(PositionKind.Offer, July10, July10, Overtures.May(), Overtures.July());

        var response = Assert.Single(offer.Responses);
        Assert.Equal("rejected", offer.State);
        Assert.Equal("XSU", response.By);
        Assert.Equal(new DateOnly(2031, 7, 9), response.Known);
        Assert.Null(offer.WaitingDays);
    }

    [Fact]
    public void Rejection_UndatedAndReportedAfterTheDay_IsPossibly()
    {
        var offer = Single(PositionKind.Offer, May20, July10, Overtures.May(), Overtures.July());

        Assert.Equal("possibly rejected", offer.State);
        Assert.Single(offer.Versions);
    }

    [Fact]
    public void Rejection_KnownOnlyLater_DoesNotExistBefore()
    {
        var offer = Single(PositionKind.Offer, May20, May20, Overtures.May(), Overtures.July());

        Assert.Equal("open", offer.State);
        Assert.Equal(18, offer.WaitingDays);
    }

    [Fact]
    public void Demand_OfEarlierYear_KeepsItsOwnMatterAndAnswer()
    {
        var positions = Told.Record(Overtures.May(), Overtures.July()).On(July10, July10).Positions;

        var toll = Assert.Single(positions, p => p.Matter == "trade");
        Assert.Equal("rejected", toll.State);
        Assert.Equal("open", Assert.Single(positions, p => p.Matter == "policy").State);
    }

    [Fact]
    public void Rejection_OfADemand_DoesNotAnswerAnOffer()
    {
        var report = Told.On("2031-07-09", "Norland offers talks. Sudmark rejected Norland's demand for talks in March.")
            .Event(Act.Offer, "Norland offers talks", ["XNO"], ["XSU"], "talks")
            .Event(Act.Reject, "Sudmark rejected Norland's demand for talks in March", ["XSU"], ["XNO"], "talks", about: "Norland's demand for talks");

        Assert.Equal("open", Single(PositionKind.Offer, July10, July10, report).State);
    }

    [Fact]
    public void Refusal_OfAnotherMatter_StandsBesideTheSilence()
    {
        var report = Told.On("2031-07-09", "Norland offers talks. Sudmark refused Norland the tolls it wants.")
            .Event(Act.Offer, "Norland offers talks", ["XNO"], ["XSU"], "talks")
            .Event(Act.Reject, "Sudmark refused Norland the tolls it wants", ["XSU"], ["XNO"], "trade");

        var offer = Single(PositionKind.Offer, July10, July10, report);

        Assert.Empty(offer.Responses);
        Assert.Equal("Sudmark refused Norland the tolls it wants", Assert.Single(offer.RefusalsBeside).Words.Text);
    }

    [Theory]
    [InlineData("inspections", 1)]
    [InlineData("deal", 1)]
    [InlineData("trade", 0)]
    public void AgreementOfBoth_OnItsMatterOrNone_StandsBesideTheSilence(string matter, int beside)
    {
        var asked = Told.On("2031-05-02", "Norland demanded that Sudmark open its plants.").Event(Act.Demand, "Norland demanded that Sudmark open its plants", ["XNO"], ["XSU"], "inspections", about: "open its plants");
        var agreed = Told.On("2031-05-09", "Norland and Sudmark reached a framework.").Event(Act.Agree, "Norland and Sudmark reached a framework", ["XNO", "XSU"], matter: matter, about: "a framework");

        var demand = Single(PositionKind.Demand, July10, July10, asked, agreed);

        Assert.Empty(demand.Responses);
        Assert.Equal(beside, demand.AgreementsBeside.Count);
    }

    [Fact]
    public void TellingThatNamesBothAsMakers_LeavesTheOtherSideFreeToMeet()
    {
        var offer = Told.On("2031-05-02", "Norland offered talks.", "offer").Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks", about: "talks");
        var both = Told.On("2031-05-03", "Norland and Sudmark offered Sudmark talks.", "both").Event(Act.Offer, "Norland and Sudmark offered Sudmark talks", ["XNO", "XSU"], ["XSU"], "talks", about: "talks");
        var met = Told.On("2031-05-20", "Norland and Sudmark met on Monday.").Event(Act.Meet, "Norland and Sudmark met on Monday", ["XNO", "XSU"], on: "2031-05-19");

        Assert.Equal("fulfilled", Single(PositionKind.Offer, July10, July10, offer, both, met).State);
    }

    [Fact]
    public void Rejection_OfProposalsForTalks_IsAboutTalks()
    {
        var report = Told.On("2031-07-09", "Norland offers talks. Sudmark has rejected Norland's proposals for further talks.")
            .Event(Act.Offer, "Norland offers talks", ["XNO"], ["XSU"], "talks")
            .Event(Act.Reject, "Sudmark has rejected Norland's proposals for further talks", ["XSU"], ["XNO"], "deal", about: "Norland's proposals for further talks");

        Assert.Equal("rejected", Single(PositionKind.Offer, July10, July10, report).State);
    }

    [Fact]
    public void Rejection_BeforeTheOffer_DoesNotAnswerIt()
    {
        var report = Told.On("2031-07-09", "Norland on July 8 offered talks. Sudmark had refused talks in 2029.")
            .Event(Act.Offer, "Norland on July 8 offered talks", ["XNO"], ["XSU"], "talks", on: "2031-07-08")
            .Event(Act.Reject, "Sudmark had refused talks in 2029", ["XSU"], ["XNO"], "talks", on: "2029");

        Assert.Equal("open", Single(PositionKind.Offer, July10, July10, report).State);
    }

    [Theory]
    [InlineData(Act.Accuse)]
    [InlineData(Act.Threaten)]
    [InlineData(Act.Pledge)]
    [InlineData(Act.Deny)]
    public void Act_ThatStandsBeside_IsNoResponse(Act act)
    {
        var report = Told.On("2031-07-09", "Norland offered talks. Sudmark spoke of talks as a trap set by Norland.")
            .Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks")
            .Event(act, "Sudmark spoke of talks as a trap set by Norland", ["XSU"], ["XNO"], "talks");

        Assert.Empty(Single(PositionKind.Offer, July10, July10, report).Responses);
    }

    [Fact]
    public void Answer_TiedWithinTheReport_NeedsNoMatter()
    {
        var report = Told.On("2031-07-09", "Norland offered talks. “No,” said Sudmark's minister.")
            .Event(Act.Offer, "Norland offered talks", ["XNO"], ["XSU"], "talks");
        report.Event(Act.Reject, "“No,” said Sudmark's minister", ["XSU"], answerTo: report.LastId);

        Assert.Equal("rejected", Single(PositionKind.Offer, July10, July10, report).State);
    }

    [Theory]
    [InlineData("Sudmark wants the toll lifted before May", "wants", "lifted before May", "the toll lifted before May")]
    [InlineData("that the siege should be lifted", "lifted", "lifted", "the siege should be lifted")]
    [InlineData("Sudmark called for both sides to lift their sieges", "called", "for both sides", "both sides to lift their sieges")]
    [InlineData("Sudmark asked Norland to open the pass, saying", "asked", "to open the pass, saying", "open the pass")]
    [InlineData("Brandt told reporters that Sudmark had demanded the old bridge", "demanded", "reporters that Sudmark had demanded the old bridge", "the old bridge")]
    [InlineData("Sudmark asked Norland to open the pass, calling it a duty", "asked", "to open the pass, calling it a duty", "open the pass")]
    [InlineData("Sudmark demanded that Norland first lift its old toll", "demanded", "Norland first lift its old toll", "first lift its old toll")]
    [InlineData("earlier Sudmark demands that it hand over the ship", "demands", "earlier Sudmark demands that it hand over the ship", "hand over the ship")]
    [InlineData("Sudmark asked for the bridge that we need", "asked", "the bridge that we need", "the bridge")]
    [InlineData("Sudmark asked for “a bridge” and “a long quiet road", "asked", "“a bridge” and “a long", "“a bridge” and “a long quiet road”")]
    public void Wording_TakesAsManyWordsAsAReaderNeeds(string evidence, string cue, string about, string printed)
    {
        var report = Told.On("2031-07-09", evidence + "” for all.").Event(Act.Demand, evidence.EndsWith("road", StringComparison.Ordinal) ? evidence + "”" : evidence, ["XSU"], ["XNO"], "trade", about: about, cue: cue).Speaks("XNO", "Norland");

        Assert.Equal(printed, Single(PositionKind.Demand, July10, July10, report).Latest.Printed[0].Words.Words.Text);
    }

    [Fact]
    public void OneWordWithItsDeadline_IsNoWording()
    {
        var report = Told.On("2031-07-09", "Sudmark would talk if Norland promised by noon to lift the toll.")
            .Event(Act.Demand, "if Norland promised by noon to lift the toll", ["XSU"], ["XNO"], "trade", terms: [("condition", "if Norland promised by noon to lift the toll"), ("deadline", "by noon")], about: "promised by noon");

        Assert.DoesNotContain(Single(PositionKind.Demand, July10, July10, report).Latest.Printed, w => w.Words.Words.Text == "promised by noon");
    }

    [Fact]
    public void Offer_RenewedAfterItsAnswer_IsOpenAgain()
    {
        var refusal = Told.On("2031-05-09", "Sudmark rejected the offer of talks.").Event(Act.Reject, "Sudmark rejected the offer of talks", ["XSU"], ["XNO"], "talks", about: "the offer of talks");
        var told = new[] { Overtures.May(), refusal };

        Assert.Equal("rejected", Single(PositionKind.Offer, July10, July10, told).State);

        var again = Told.On("2031-06-09", "Norland offered Sudmark talks again.").Event(Act.Offer, "Norland offered Sudmark talks again", ["XNO"], ["XSU"], "talks");
        var renewed = Single(PositionKind.Offer, July10, July10, [.. told, again]);

        Assert.Equal(("open", new DateOnly(2031, 6, 9)), (renewed.State, renewed.RenewedSince?.Known));
        Assert.Equal("rejected", Assert.Single(renewed.Responses).State);

        // Who only tells of the offer before its answer renews nothing.
        var history = Told.On("2031-06-09", "In May Norland offered Sudmark talks.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], "talks", on: "2031-05-01");
        Assert.Equal("rejected", Single(PositionKind.Offer, July10, July10, [.. told, history]).State);
    }

    [Fact]
    public void Offer_ToldAgainAfterYears_WaitsSinceThen()
    {
        var old = Told.On("2027-05-02", "Norland offered Sudmark talks.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], "talks");
        var again = Told.On("2031-07-01", "Norland offered talks to Sudmark.").Event(Act.Offer, "Norland offered talks to Sudmark", ["XNO"], ["XSU"], "talks");
        var offer = Single(PositionKind.Offer, July10, July10, old, Told.On("2029-01-01", "Rain."), again);

        Assert.Equal((9, 0), (offer.WaitingDays, offer.ReportsRead));
        Assert.Equal(2, offer.Versions.Count);
    }

    [Fact]
    public void WordsOfTheOtherSide_AreNoDemandOfTheFirst()
    {
        var said = "If Norland drives us from the pass, we will not come to any talks";
        var report = Told.On("2031-07-09", $"“{said},” Hart said.").Said("Leo Hart/XSU", said).Event(Act.Reject, said, ["XNO"], ["XSU"], "talks", terms: [("condition", "If Norland drives us from the pass")], rule: "event.reject.verb.report");

        Assert.Empty(Told.Record(report).On(July10, July10).Positions);
    }

    [Fact]
    public void AnOpinionSuggested_IsNoOffer()
    {
        var report = Told.On("2031-07-09", "Norland suggested that the talks may be a bluff of Sudmark.")
            .Event(Act.Offer, "Norland suggested that the talks may be a bluff of Sudmark", ["XNO"], ["XSU"], "talks", about: "that the talks may be a bluff of Sudmark");

        Assert.Empty(Told.Record(report).On(July10, July10).Positions);
    }

    [Fact]
    public void Offer_ReadWithLittleConfidence_JoinsAPositionButMakesNone()
    {
        var doubtful = Told.On("2031-07-09", "Norland's words on talks with Sudmark.").Event(Act.Offer, "Norland's words on talks with Sudmark", ["XNO"], ["XSU"], "talks", confidence: 0.2);

        Assert.Empty(Told.Record(doubtful).On(July10, July10).Positions);
        Assert.Equal(2, Single(PositionKind.Offer, July10, July10, Overtures.May(), doubtful).Versions.Count);
    }

    [Fact]
    public void Wording_WithAMarkLeftOpen_TakesTheClosingMarkAlong()
    {
        var report = Told.On("2031-07-09", "Sudmark demands that Norland end its “long siege”.")
            .Event(Act.Demand, "Sudmark demands that Norland end its “long siege", ["XSU"], ["XNO"], "policy", terms: [("content", "end its “long siege")])
            .Quote("long siege");

        Assert.Equal("end its “long siege”", Single(PositionKind.Demand, July10, July10, report).Latest.Printed[0].Words.Words.Text);
    }

    [Fact]
    public void Offer_MadeBySayingSo_NeedsNoOtherWitness()
    {
        var report = Told.On("2031-07-09", "Ana Ruiz said she would meet Sudmark.").Event(Act.Offer, "she would meet Sudmark", ["Ana Ruiz/XNO"], ["XSU"], "talks", toldBy: "Ana Ruiz");
        var other = Told.On("2031-07-08", "Leo Hart said Ana Ruiz would meet Sudmark.").Event(Act.Offer, "Ana Ruiz would meet Sudmark", ["Ana Ruiz/XNO"], ["XSU"], "talks", toldBy: "Leo Hart");

        Assert.Null(Single(PositionKind.Offer, July10, July10, report).Latest.ToldBy);
        Assert.Equal("Leo Hart", Single(PositionKind.Offer, July10, July10, other).Latest.ToldBy);
    }

    [Fact]
    public void Maker_WithdrawingItsOffer_IsTold()
    {
        var june = Told.On("2031-06-01", "Norland withdrew its offer of talks to Sudmark.")
            .Event(Act.Reject, "Norland withdrew its offer of talks to Sudmark", ["XNO"], ["XSU"], "talks");

        var offer = Single(PositionKind.Offer, July10, July10, Overtures.May(), june);

        Assert.Equal("withdrawn", offer.State);
        Assert.Equal(VersionChange.Withdrawn, offer.Latest.Change);
    }

    [Fact]
    public void Maker_CallingAMeetingOff_KeepsItsOffer()
    {
        var june = Told.On("2031-06-01", "Norland called off the talks with Sudmark set for June.")
            .Event(Act.Reject, "Norland called off the talks with Sudmark set for June", ["XNO"], ["XSU"], "talks");

        Assert.Equal("open", Single(PositionKind.Offer, July10, July10, Overtures.May(), june).State);
    }

    [Fact]
    public void Meeting_OfTheTwoSidesAfterAnOfferOfTalks_FulfilsItAsComputed()
    {
        var june = Told.On("2031-06-13", "Ana Ruiz and Ivo Petran met on June 12.")
            .Event(Act.Meet, "Ana Ruiz and Ivo Petran met on June 12", ["Ana Ruiz/XNO", "Ivo Petran/XSU"], on: "2031-06-12");

        var response = Assert.Single(Single(PositionKind.Offer, July10, July10, Overtures.May(), june).Responses);

        Assert.Equal(ResponseKind.Fulfilled, response.Kind);
        Assert.True(response.ByMeeting);
    }

    [Fact]
    public void Meeting_WithoutADay_MayHaveFulfilledAnOffer()
    {
        var june = Told.On("2031-06-13", "Ana Ruiz and Ivo Petran met.").Event(Act.Meet, "Ana Ruiz and Ivo Petran met", ["Ana Ruiz/XNO", "Ivo Petran/XSU"]);

        Assert.Equal("possibly fulfilled", Single(PositionKind.Offer, July10, July10, Overtures.May(), june).State);
    }

    [Fact]
    public void Threat_OnACondition_IsADemandAboutIt()
    {
        var report = Told.On("2031-06-13", "Sudmark threatened to close the pass if Norland holds its drills.")
            .Event(Act.Threaten, "Sudmark threatened to close the pass if Norland holds its drills", ["XSU"], ["XNO"], "trade", terms: [("condition", "if Norland holds its drills")]);

        Assert.Equal("drills", Single(PositionKind.Demand, July10, July10, report).Matter);
    }

    [Fact]
    public void Offers_OfAGroupAndItsMemberOnOneMatter_AreOnePosition()
    {
        Told[] reports =
        [
            Told.On("2031-06-13", "The Five offered Sudmark relief.").Event(Act.Offer, "The Five offered Sudmark relief", ["Five"], ["XSU"], "sanctions"),
            Told.On("2031-06-14", "Norland offered Sudmark relief.").Event(Act.Offer, "Norland offered Sudmark relief", ["XNO"], ["XSU"], "sanctions"),
        ];

        var offer = Single(PositionKind.Offer, July10, July10, reports);

        Assert.Equal(["Five", "XNO"], offer.From.Order(StringComparer.Ordinal));
        Assert.Equal(2, offer.Versions.Count);
    }

    [Fact]
    public void Condition_WherePrintedWordsWaivedIt_Hardens()
    {
        var june = Told.On("2031-06-01", "Norland would meet Sudmark only if it opens the pass.")
            .Event(Act.Offer, "Norland would meet Sudmark only if it opens the pass", ["XNO"], ["XSU"], "talks", terms: [("condition", "only if it opens the pass")]);

        Assert.Equal(VersionChange.Hardened, Single(PositionKind.Offer, July10, July10, Overtures.May(), june).Latest.Change);
    }

    private static Position Single(PositionKind kind, DateOnly asOf, DateOnly knownBy, params Told[] reports) =>
        Assert.Single(Told.Record(reports).On(asOf, knownBy).Positions, p => p.Kind == kind);
}
