using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Tellings;

/// <summary>What several reports tell of the same sides is surer than each of them by itself.</summary>
public class IndependentTellingsTests
{
    private static readonly DateOnly July = new(2031, 7, 10);

    [Fact]
    public void Offer_ToldByTwoReports_IsSurerThanByOne()
    {
        var alone = Offer(Telling("2031-05-02", "Norland offered Sudmark talks", 0.69));
        var twice = Offer(Telling("2031-05-02", "Norland offered Sudmark talks", 0.69), Telling("2031-06-02", "Norland is ready to talk to Sudmark", 0.64));
        var often = Offer(
            Telling("2031-05-02", "Norland offered Sudmark talks", 0.69), Telling("2031-06-02", "Norland is ready to talk to Sudmark", 0.64), Telling("2031-07-02", "Norland will meet Sudmark", 0.4));

        Assert.Equal(0.69, alone.Confidence);
        Assert.InRange(twice.Confidence, 0.79, 0.81);
        Assert.InRange(twice.Versions[1].Confidence, 0.75, 0.77);
        Assert.InRange(often.Confidence, 0.83, 0.85);
    }

    [Fact]
    public void TellingReadWithLittleConfidence_ConfirmsNothing() =>
        Assert.Equal(0.69, Offer(Telling("2031-05-02", "Norland offered Sudmark talks", 0.69), Telling("2031-06-02", "Norland may talk to Sudmark", 0.3)).Confidence);

    [Fact]
    public void SameSentencePrintedAgain_ConfirmsNothing() => Assert.Equal(
        0.69,
        Offer(Telling("2031-05-02", "Norland offered Sudmark talks", 0.69, "A first report."), Telling("2031-06-02", "Norland offered Sudmark talks", 0.69, "A second one.")).Confidence);

    [Fact]
    public void Demand_WithoutAMatter_IsConfirmedByWordsInCommonOnly()
    {
        var asked = Told.On("2031-05-02", "Sudmark asked for the silver bells of Norland.").Event(Act.Demand, "Sudmark asked for the silver bells of Norland", ["XSU"], ["XNO"], about: "the silver bells", confidence: 0.69);
        var again = Told.On("2031-06-02", "Sudmark wants its silver bells home.").Event(Act.Demand, "Sudmark wants its silver bells home", ["XSU"], ["XNO"], about: "its silver bells", confidence: 0.66);
        var other = Told.On("2031-06-03", "Sudmark wants silver.").Event(Act.Demand, "Sudmark wants silver", ["XSU"], ["XNO"], about: "silver", confidence: 0.66);

        Assert.InRange(Offer(asked, again).Confidence, 0.79, 0.81);
        Assert.Equal(0.69, Offer(asked, other).Confidence);
    }

    [Fact]
    public void Answer_ToWhatAnotherReportTells_IsSurer()
    {
        var refusal = Told.On("2031-06-02", "Sudmark refused talks with Norland.").Event(Act.Reject, "Sudmark refused talks with Norland", ["XSU"], ["XNO"], "talks", confidence: 0.69);

        Assert.InRange(Assert.Single(Offer(Telling("2031-05-02", "Norland offered Sudmark talks", 0.69), refusal).Responses).Confidence, 0.79, 0.81);
    }

    private static Told Telling(string date, string words, double confidence, string rest = "") =>
        Told.On(date, $"{words}.\n\n{rest}").Event(Act.Offer, words, ["XNO"], ["XSU"], "talks", confidence: confidence);

    private static Position Offer(params Told[] told) => Assert.Single(Told.Record(told).On(July, July).Positions);
}
