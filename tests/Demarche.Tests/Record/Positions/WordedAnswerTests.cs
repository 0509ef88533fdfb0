using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>Answers that take up the words of what they answer, and deadlines that passed.</summary>
public class WordedAnswerTests
{
    private static readonly DateOnly Day = new(2031, 12, 31);

    [Fact]
    public void SailorsAskedBack_AndReleased_IsFulfilled() =>
        Assert.Equal(ResponseKind.Fulfilled, Assert.Single(Responses(Told.On("2031-06-09", "Sudmark released the eleven sailors at dawn.")
            .Event(Act.Ease, "Sudmark released the eleven sailors at dawn", ["XSU"], ["XNO"], "persons", about: "the eleven sailors"))).Kind);

    [Fact]
    public void SailorsOffered_AndReleasedByWhoOfferedThem_IsFulfilledByItsMaker()
    {
        var offer = Told.On("2031-05-09", "Sudmark would free the eleven sailors if the blockade ended.")
            .Event(Act.Offer, "Sudmark would free the eleven sailors if the blockade ended", ["XSU"], ["XNO"], about: "free the eleven sailors", terms: [("condition", "if the blockade ended")]);
        var deed = Told.On("2031-06-09", "Sudmark released the eleven sailors.").Event(Act.Ease, "Sudmark released the eleven sailors", ["XSU"], ["XNO"], about: "the eleven sailors");

        var response = Assert.Single(Assert.Single(Told.Record(offer, deed).On(Day, Day).Positions).Responses);

        Assert.Equal((ResponseKind.Fulfilled, "XSU"), (response.Kind, response.By));
    }

    [Fact]
    public void DeedInTheVerbOfTheDemand_IsItsAnswer()
    {
        var demand = Told.On("2031-05-02", "Norland asked Sudmark to lift a ban on lanterns.").Event(Act.Demand, "Norland asked Sudmark to lift a ban on lanterns", ["XNO"], ["XSU"], about: "to lift a ban on lanterns");
        var deed = Told.On("2031-06-09", "Sudmark lifted its ban on lanterns.").Event(Act.Ease, "Sudmark lifted its ban on lanterns", ["XSU"], ["XNO"], about: "its ban on lanterns", cue: "lifted");

        Assert.Equal(ResponseKind.Fulfilled, Assert.Single(Assert.Single(Told.Record(demand, deed).On(Day, Day).Positions).Responses).Kind);
    }

    [Theory]
    [InlineData("Sudmark agreed in Velton to free the eleven sailors", "persons", new[] { "XSU" }, true)]
    [InlineData("Sudmark agreed in Velton to end the sailors' drills", "drills", new[] { "XSU" }, false)]
    [InlineData("Norland and Sudmark agreed in Velton to free the eleven sailors", "persons", new[] { "XSU", "XNO" }, false)]
    public void AgreedInTheSameWords_TakesItUp_OnItsMatterAndByTheOtherSideAlone(string evidence, string matter, string[] by, bool accepts)
    {
        var offer = Told.On("2031-05-02", "Norland proposed in Velton that the eleven sailors go free.").Event(Act.Offer, "Norland proposed in Velton that the eleven sailors go free", ["XNO"], ["XSU"], "persons", about: "in Velton that the eleven sailors go free");
        var agreed = Told.On("2031-06-09", evidence + ".").Event(Act.Agree, evidence, by, by.Length > 1 ? null : ["XNO"], matter, about: evidence[evidence.IndexOf("in Velton", StringComparison.Ordinal)..]);

        Assert.Equal(accepts ? [ResponseKind.Accepted] : [], Assert.Single(Told.Record(offer, agreed).On(Day, Day).Positions).Responses.Select(r => r.Kind));
    }

    [Fact]
    public void DeedThatIsOnlyScheduled_FulfilsNothing() =>
        Assert.Empty(Responses(Told.On("2031-06-09", "The release of the eleven sailors by Sudmark is scheduled for July.")
            .Event(Act.Ease, "The release of the eleven sailors by Sudmark is scheduled for July", ["XSU"], ["XNO"], "persons", about: "the eleven sailors")));

    [Fact]
    public void DelayRuledOut_IsRejectedAndNotPutOff()
    {
        var demand = Told.On("2031-05-02", "Norland asked Sudmark to delay the filling of its reservoir.").Event(Act.Demand, "Norland asked Sudmark to delay the filling of its reservoir", ["XNO"], ["XSU"], about: "to delay the filling of its reservoir");
        var answer = Told.On("2031-06-09", "Sudmark ruled out any delay in filling its reservoir.").Event(Act.Reject, "Sudmark ruled out any delay in filling its reservoir", ["XSU"], ["XNO"], about: "any delay in filling its reservoir");

        Assert.Equal(ResponseKind.Rejected, Assert.Single(Assert.Single(Told.Record(demand, answer).On(Day, Day).Positions).Responses).Kind);
    }

    [Fact]
    public void DemandThatOnlyItsAnswerNames_JoinsTheOneWhoseWordsItShares()
    {
        var demand = Told.On("2031-05-02", "Norland asked Sudmark to withdraw a survey ship from the bay.").Event(Act.Demand, "Norland asked Sudmark to withdraw a survey ship from the bay", ["XNO"], ["XSU"], "forces", about: "to withdraw a survey ship from the bay");
        var answer = Told.On("2031-05-09", "Sudmark dismissed a Norlandish demand to pull its survey ship back.")
            .Event(Act.Reject, "Sudmark dismissed a Norlandish demand to pull its survey ship back", ["XSU"], ["XNO"], about: "a Norlandish demand");

        Assert.Equal(ResponseKind.Rejected, Assert.Single(Assert.Single(Told.Record(demand, answer).On(Day, Day).Positions).Responses).Kind);
    }

    [Fact]
    public void ReleasedBeforeTheyWereAskedBack_IsNoAnswer() =>
        Assert.Empty(Responses(Told.On("2031-06-09", "Sudmark had released eleven sailors in March.")
            .Event(Act.Ease, "Sudmark had released eleven sailors in March", ["XSU"], ["XNO"], "persons", about: "eleven sailors in March")));

    [Fact]
    public void OneWordInCommon_IsNoAnswer() =>
        Assert.Empty(Responses(Told.On("2031-06-09", "Sudmark released two sailors of Velia.")
            .Event(Act.Ease, "Sudmark released two sailors of Velia", ["XSU"], ["XNO"], "persons", about: "two sailors of Velia")));

    [Fact]
    public void RuledOutInTheSameWords_WithoutTellingWhoAsked_IsRejected() =>
        Assert.Equal(ResponseKind.Rejected, Assert.Single(Responses(Told.On("2031-05-09", "Sudmark ruled out the return of the sailors to the harbour this year.")
            .Event(Act.Reject, "Sudmark ruled out the return of the sailors to the harbour this year", ["XSU"], about: "the return of the sailors to the harbour this year"))).Kind);

    [Fact]
    public void RefusalToAThird_AnswersNotWhoAsked() =>
        Assert.Empty(Responses(Told.On("2031-05-09", "Sudmark refused Velia the return of the eleven sailors.")
            .Event(Act.Reject, "Sudmark refused Velia the return of the eleven sailors", ["XSU"], ["XVE"], about: "the return of the eleven sailors")));

    [Fact]
    public void PromisedAtAPrice_IsCounterProposed() =>
        Assert.Equal(ResponseKind.CounterProposed, Assert.Single(Responses(Told.On("2031-05-09", "Sudmark would free the eleven sailors once the blockade is over.")
            .Event(Act.Offer, "Sudmark would free the eleven sailors once the blockade is over", ["XSU"], ["XNO"], about: "free the eleven sailors", terms: [("condition", "once the blockade is over")]))).Kind);

    [Fact]
    public void PromisedButNotBeforeSomethingElse_IsCounterProposed() =>
        Assert.Equal(ResponseKind.CounterProposed, Assert.Single(Responses(Told.On("2031-05-09", "Sudmark is willing to free the eleven sailors but not before their trial ends.")
            .Event(Act.Offer, "Sudmark is willing to free the eleven sailors but not before their trial ends", ["XSU"], ["XNO"], about: "free the eleven sailors"))).Kind);

    [Fact]
    public void RefusalOfItsMatterAlone_WhoseSidesTheReaderInferred_AnswersNothing()
    {
        var offered = Told.On("2031-05-02", "Norland offered Sudmark to take back the boats.").Event(Act.Offer, "Norland offered Sudmark to take back the boats", ["XNO"], ["XSU"], "migration", about: "to take back the boats");
        Told Refused(string rule) => Told.On("2031-05-09", "Sudmark opposed the yearly quotas.").Event(Act.Reject, "Sudmark opposed the yearly quotas", ["XSU"], ["XNO"], "migration", about: "the yearly quotas", rule: rule);

        Assert.Empty(Told.Record(offered, Refused("event.reject.verb.report")).On(Day, Day).Positions.Single().Responses);
        Assert.Single(Told.Record(offered, Refused("event.reject.verb.plain")).On(Day, Day).Positions.Single().Responses);
    }

    [Fact]
    public void DeadlineThatPassed_LapsesTheDemandThatHadIt() =>
        Assert.Equal((ResponseKind.Lapsed, "XSU"), Assert.Single(Responses(Told.On("2031-06-09", "Norland closed its harbours after a deadline for the return of the sailors passed without a reply from Sudmark.")
            .Event(Act.Coerce, "Norland closed its harbours after a deadline for the return of the sailors passed without a reply from Sudmark", ["XNO"], ["XSU"], about: "its harbours")).Select(r => (r.Kind, r.By))));

    private static IReadOnlyList<Response> Responses(Told answer) => Told.Record(
        Told.On("2031-05-02", "Norland demanded the return of the eleven sailors to the harbour.")
            .Event(Act.Demand, "Norland demanded the return of the eleven sailors to the harbour", ["XNO"], ["XSU"], about: "the return of the eleven sailors to the harbour"),
        answer).On(Day, Day).Positions.Single(p => p.Kind == PositionKind.Demand).Responses;
}
