using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

/// <summary>A condition from report to report: not printed, said again, waived, hardened.</summary>
public class TermTrailTests
{
    private static readonly DateOnly July10 = new(2031, 7, 10);

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

    [Fact]
    public void Condition_NotPrintedAgain_IsCountedAndChangesNothing()
    {
        var offer = Told.OnePosition(PositionKind.Offer, July10, July10, Overtures.May(), Overtures.July());

        var trail = Assert.Single(offer.Trails);
        Assert.Equal("without conditions", trail.Last.Words.Text);
        Assert.Equal(["july"], trail.NotFoundIn);
        Assert.DoesNotContain(offer.Versions, v => v.Change is VersionChange.Hardened or VersionChange.Withdrawn);
    }

    [Fact]
    public void Condition_SaidAgainLater_NamesWhoAndWhen()
    {
        var offer = Told.OnePosition(PositionKind.Offer, new(2031, 8, 1), new(2031, 8, 1), Overtures.May(), Overtures.July(), Overtures.Later());

        var trail = Assert.Single(offer.Trails);
        Assert.Empty(trail.NotFoundIn);
        Assert.Equal("Leo Hart", trail.LastBy);
        Assert.Equal(new DateOnly(2031, 7, 30), trail.Last.Known);
    }

    [Fact]
    public void Condition_WherePrintedWordsWaivedIt_Hardens()
    {
        var june = Told.On("2031-06-01", "Norland would meet Sudmark only if it opens the pass.")
            .Event(Act.Offer, "Norland would meet Sudmark only if it opens the pass", ["XNO"], ["XSU"], "talks", terms: [("condition", "only if it opens the pass")]);

        Assert.Equal(VersionChange.Hardened, Told.OnePosition(PositionKind.Offer, July10, July10, Overtures.May(), june).Latest.Change);
    }
}
