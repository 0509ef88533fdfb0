using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>Answers that a report calls replies.</summary>
public class ReplyTests
{
    private const string Invitation = "Norland invited Sudmark to talks";
    private static readonly DateOnly Day = new(2031, 12, 31);

    [Fact]
    public void ReplyRightBehindTheOffer_ThatAwaitsConditions_PutsItOff()
    {
        var response = Assert.Single(Responses($"{Invitation}. Brandt replied: “Let us create the conditions for that.”", "Tomas Brandt/XSU", "Let us create the conditions for that"));

        Assert.Equal((ResponseKind.Deferred, "XSU", "Let us create the conditions for that"), (response.Kind, response.By, Assert.Single(response.Evidence).Words.Text));
    }

    [Fact]
    public void ReplyWithoutAWordOfDelay_IsNone() =>
        Assert.Empty(Responses($"{Invitation}. Brandt replied: “We have heard it.”", "Tomas Brandt/XSU", "We have heard it"));

    [Fact]
    public void ReplyOfSomebodyElse_IsNone() =>
        Assert.Empty(Responses($"{Invitation}. Mora replied: “That is premature.”", "Lia Mora/XVE", "That is premature"));

    [Fact]
    public void ReplyFarFromTheOffer_IsNone() =>
        Assert.Empty(Responses($"{Invitation}. {string.Concat(Enumerable.Repeat("The harbour was full of ships. ", 20))}Brandt replied: “That is premature.”", "Tomas Brandt/XSU", "That is premature"));

    [Theory]
    [InlineData("{0}, but Brandt said that was not enough.", "was not enough", ResponseKind.Rejected)]
    [InlineData("{0}. Brandt said the council was studying it.", "the council was studying it", ResponseKind.Deferred)]
    [InlineData("{0}. Ships came. More ships came. Brandt said Sudmark would study the invitation.", "Sudmark would study the invitation", ResponseKind.Deferred)]
    [InlineData("{0}. Brandt said Sudmark would respond within a week.", "Sudmark would respond within a week", ResponseKind.Deferred)]
    public void WordsThatPointBack_AnswerWhatWasJustTold(string text, string words, ResponseKind kind) =>
        Assert.Equal(kind, Assert.Single(Responses(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Invitation), "Tomas Brandt/XSU", words, "said")).Kind);

    [Theory]
    [InlineData("{0}. Ships came. More ships came. Brandt said it was not enough.", "it was not enough")]
    [InlineData("{0}. Brandt said the harvest was not enough.", "the harvest was not enough")]
    [InlineData("{0}. Brandt said Sudmark would study the demand.", "Sudmark would study the demand")]
    public void WordsThatPointElsewhere_AnswerNothing(string text, string words) =>
        Assert.Empty(Responses(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Invitation), "Tomas Brandt/XSU", words, "said"));

    private static IReadOnlyList<Response> Responses(string text, string speaker, string words, string cue = "replied") =>
        Told.Record(Told.On("2031-05-02", text).Event(Act.Offer, Invitation, ["XNO"], ["XSU"], "talks", about: "talks").Said(speaker, words, cue: cue)).On(Day, Day).Positions[0].Responses;
}
