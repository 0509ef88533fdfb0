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

    private static IReadOnlyList<Response> Responses(string text, string speaker, string words) =>
        Told.Record(Told.On("2031-05-02", text).Event(Act.Offer, Invitation, ["XNO"], ["XSU"], "talks", about: "talks").Said(speaker, words, cue: "replied")).On(Day, Day).Positions[0].Responses;
}
