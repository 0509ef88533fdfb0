using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Record.Corrections;

namespace Demarche.Tests.Record.Corrections;

public class CorrectionStepTests
{
    private static readonly ReportFacts Offer = Told.On("2031-05-02", "Norland offered Sudmark talks on fish. Envoy Ana Ruiz spoke of “a good day” in Velton.")
        .Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], matter: "talks", confidence: 0.6)
        .Quote("a good day")
        .Facts();

    private static Event What => Offer.Events[0];

    [Theory]
    [InlineData(Ruling.Act, "act", "demand")]
    [InlineData(Ruling.Modality, "modality", "negated")]
    [InlineData(Ruling.Day, "day", "2031-04")]
    [InlineData(Ruling.Party, "from", "XVE")]
    [InlineData(Ruling.Party, "to", "XNO,XVE")]
    public void AValue_RuledOnAnEvent_IsReadBackAndNamesItsRuling(Ruling ruling, string name, string value)
    {
        var correction = Rulings.On(Offer, What, ruling, (name, value));

        var corrected = Rulings.Apply([Offer], correction);

        var right = Assert.Single(corrected.Reports[0].Events);
        Assert.Equal(value, FactReading.Of(right)[name]);
        Assert.Equal([correction.Id], right.Ruled);
        Assert.Equal((AttachmentState.Applied, right.Id), (corrected.Attachments[0].State, corrected.Attachments[0].FactId));
        Assert.Equal(1, corrected.FactsRuled);
        Assert.Equal("offer", FactReading.Of(What)["act"]);
    }

    [Fact]
    public void AnAct_Ruled_HasItsOwnCode()
    {
        var right = Rulings.Apply([Offer], Rulings.On(Offer, What, Ruling.Act, ("act", "demand"))).Reports[0].Events[0];

        Assert.Equal("REQUEST", right.Code.Plover);
    }

    [Fact]
    public void AConfirmation_LiftsTheConfidence() =>
        Assert.Equal(1, Rulings.Apply([Offer], Rulings.On(Offer, What, Ruling.Confirm)).Reports[0].Events[0].Confidence);

    [Fact]
    public void ARetraction_HidesTheFactAndWhatNamesIt()
    {
        var answered = Told.On("2031-05-03", "Norland offered Sudmark talks. Sudmark refused.").Event(Act.Offer, "Norland offered", ["XNO"], ["XSU"]);
        var facts = answered.Event(Act.Reject, "Sudmark refused", ["XSU"], ["XNO"], answerTo: answered.LastId).Facts();

        var left = Assert.Single(Rulings.Apply([facts], Rulings.On(facts, facts.Events[0], Ruling.Retract)).Reports[0].Events);

        Assert.Equal(Act.Reject, left.Act);
        Assert.Null(left.AnswerTo);
    }

    [Theory]
    [InlineData(Ruling.Confirm)]
    [InlineData(Ruling.Retract)]
    public void AVerdictOnAReading_WhenItIsReadOtherwiseNow_IsListedAndChangesNothing(Ruling ruling)
    {
        var otherwise = Offer with { Events = [What with { Act = Act.Demand }] };

        var corrected = Rulings.Apply([otherwise], Rulings.On(Offer, What, ruling));

        var told = Assert.Single(corrected.Attachments);
        Assert.Equal(AttachmentState.NotReattached, told.State);
        Assert.Contains("act offer -> demand", told.Detail);
        Assert.Equal(0.6, Assert.Single(corrected.Reports[0].Events).Confidence);
    }

    [Fact]
    public void AValue_ThatTheProgramReadsByItselfNow_IsSaidSo()
    {
        var better = Offer with { Events = [What with { Act = Act.Demand }] };

        Assert.Equal(AttachmentState.ReadSo, Rulings.Apply([better], Rulings.On(Offer, What, Ruling.Act, ("act", "demand"))).Attachments[0].State);
    }

    [Fact]
    public void AFact_UnderAnotherId_IsFoundByItsWordsAndReading()
    {
        var renamed = Offer with { Events = [What with { Id = "e-0000000000000001" }, What with { Id = "e-0000000000000002", Act = Act.Pledge, Targets = [] }] };

        var corrected = Rulings.Apply([renamed], Rulings.On(Offer, What, Ruling.Confirm));

        Assert.Equal("e-0000000000000001", corrected.Attachments[0].FactId);
        Assert.Equal([1, 0.6], corrected.Reports[0].Events.Select(e => e.Confidence));
    }

    [Fact]
    public void AFact_WithTwoAsGoodHeirs_IsListedAndNeitherIsTouched()
    {
        var two = Offer with { Events = [What with { Id = "e-0000000000000001" }, What with { Id = "e-0000000000000002" }] };

        var corrected = Rulings.Apply([two], Rulings.On(Offer, What, Ruling.Confirm));

        Assert.Equal(AttachmentState.NotReattached, corrected.Attachments[0].State);
        Assert.Contains("fit as well", corrected.Attachments[0].Detail);
        Assert.All(corrected.Reports[0].Events, e => Assert.Equal(0.6, e.Confidence));
    }

    [Fact]
    public void AFact_NoLongerRead_IsListed()
    {
        var corrected = Rulings.Apply([Offer with { Events = [] }], Rulings.On(Offer, What, Ruling.Act, ("act", "demand")));

        Assert.Equal(AttachmentState.NotReattached, Assert.Single(corrected.Attachments).State);
    }

    [Fact]
    public void ARuling_WhoseReportDoesNotCount_IsListedAsThat()
    {
        var corrected = Rulings.Apply([], Rulings.On(Offer, What, Ruling.Confirm));

        Assert.Equal(AttachmentState.ReportNotHere, Assert.Single(corrected.Attachments).State);
    }

    [Fact]
    public void ARuling_HoldsInAVersionWithTheSameWords_AndIsSilentAboutOneWithout()
    {
        var same = Told.On("2031-05-02", "Updated. Norland offered Sudmark talks on fish.").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], confidence: 0.6).Facts();
        var without = Told.On("2031-05-02", "Nothing was offered.").Event(Act.Deny, "Nothing was offered", ["XNO"], ["XSU"], confidence: 0.6).Facts();

        var corrected = Rulings.Apply([Offer, same, without], Rulings.On(Offer, What, Ruling.Confirm));

        Assert.Equal([1, 1, 0.6], corrected.Reports.Select(r => r.Events[0].Confidence));
        Assert.Equal([Offer.Report.Key, same.Report.Key], corrected.Attachments.Select(a => a.Report));
    }

    [Fact]
    public void ARuling_HoldsInAnotherTextAtTheSameAddress()
    {
        var first = Offer with { Report = Offer.Report with { Url = "https://www.paper.example/talks?utm_source=feed" } };
        var again = Told.On("2031-06-20", "Updated. Norland offered Sudmark talks on fish.", "other").Event(Act.Offer, "Norland offered Sudmark talks", ["XNO"], ["XSU"], confidence: 0.6).Facts();
        var ruling = Rulings.On(first, What, Ruling.Act, ("act", "demand"));

        Assert.Equal(Act.Demand, Rulings.Apply([again with { Report = again.Report with { Url = "http://paper.example/talks" } }], ruling).Reports[0].Events[0].Act);
        Assert.Equal(Act.Offer, Rulings.Apply([again with { Report = again.Report with { Url = "http://paper.example/other" } }], ruling).Reports[0].Events[0].Act);
    }

    [Fact]
    public void ASpeaker_Ruled_AlsoDidWhatWasDoneBySaying()
    {
        var said = Offer.Statements[0] with { Speaker = new Actor("person:lee", "Lee", "XSU") };
        var facts = Offer with { Statements = [said], Events = [What with { StatementId = said.Id, Actors = [said.Speaker], ToldBy = "Lee" }] };

        var right = Rulings.Apply([facts], Rulings.On(facts, said, Ruling.Speaker, ("speaker", "Ana Ruiz"), ("party", "XNO"))).Reports[0];

        var ana = new Actor("person:ana-ruiz", "Ana Ruiz", "XNO");
        Assert.Equal(ana, right.Statements[0].Speaker);
        Assert.Equal([ana], right.Events[0].Actors);
        Assert.Equal("Ana Ruiz", right.Events[0].ToldBy);
        Assert.Contains(right.Entities, e => e is { Id: "person:ana-ruiz", Parties: ["XNO"] });
    }

    [Fact]
    public void AnAddedEvent_StandsInItsPlace_UntilTheProgramReadsIt()
    {
        var words = Offer.Report.Text.Take(0, "Norland offered Sudmark talks".Length);
        var ruling = Rulings.Of(Ruling.Add, [FactQuote.Of(Offer.Report, FactKind.Event, words)], ("act", "offer"), ("from", "XNO"), ("to", "XSU"));

        var added = Rulings.Apply([Offer with { Events = [] }], ruling);
        var read = Rulings.Apply([Offer], ruling);

        Assert.Equal((Act.Offer, 1.0, words), (added.Reports[0].Events[0].Act, added.Reports[0].Events[0].Confidence, added.Reports[0].Events[0].Evidence));
        Assert.Equal(AttachmentState.ReadSo, read.Attachments[0].State);
        Assert.Equal([What], read.Reports[0].Events);
    }

    [Theory]
    [InlineData("a good day", Speech.Direct)]
    [InlineData("spoke of", Speech.Indirect)]
    public void AnAddedStatement_IsQuotedOnlyWhereTheReportHasMarks(string words, Speech speech)
    {
        var at = Offer.Report.Text.Value.IndexOf(words, StringComparison.Ordinal);
        var quote = FactQuote.Of(Offer.Report, FactKind.Statement, Offer.Report.Text.Take(at, at + words.Length));

        var facts = Rulings.Apply([Offer with { Statements = [] }], Rulings.Of(Ruling.Add, [quote], ("speaker", "Ana Ruiz"), ("party", "XNO"))).Reports[0];

        Assert.Equal(speech, Assert.Single(facts.Statements).Speech);
    }

    [Fact]
    public void ALaterRuling_OnTheSameValue_Wins()
    {
        var first = Rulings.On(Offer, What, Ruling.Act, ("act", "demand"));
        var second = Rulings.On(Offer, What, Ruling.Act, ("act", "urge"));

        Assert.Equal(Act.Urge, Rulings.Apply([Offer], first, second).Reports[0].Events[0].Act);
    }

    [Fact]
    public void NeverLinked_AnAnswerAndAnOffer_LeavesTheOfferOpen()
    {
        var refused = Told.On("2031-05-03", "Sudmark refused the offer of talks.").Event(Act.Reject, "Sudmark refused the offer of talks", ["XSU"], ["XNO"], matter: "talks").Facts();
        var ruling = Rulings.Of(Ruling.NeverLink, [FactQuote.Of(Offer.Report, What), FactQuote.Of(refused.Report, refused.Events[0])]);

        Assert.NotEmpty(Responses([Offer, refused]));
        Assert.Empty(Responses([Offer, refused], ruling));
    }

    private static IReadOnlyList<object> Responses(ReportFacts[] reports, params Correction[] rulings)
    {
        var corrected = Rulings.Apply(reports, rulings);
        var day = new DateOnly(2031, 6, 1);
        return new Demarche.Record.DossierRecord(corrected.Reports, Told.Knowledge, corrected.Rulings).On(day, day).Positions.Single().Responses;
    }
}
