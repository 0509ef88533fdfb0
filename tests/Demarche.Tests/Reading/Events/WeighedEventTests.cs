using Demarche.Facts;
using Demarche.Reading.Events;
using Demarche.Record.Briefs;
using Demarche.Tests.Store;

namespace Demarche.Tests.Reading.Events;

public class WeighedEventTests
{
    private static readonly Event Offer = SampleFacts.Of("r0", "2019-03-06", "").Events[0];

    [Theory]
    [InlineData(.9264, .93)]
    [InlineData(.5, .5)]
    public void SidesThatItsWordsTell_LeaveItAsSureAsItsTraits(double right, double given) =>
        Assert.Equal(given, new WeighedEvent(Offer, Fate.Kept, [], SidesAreTold: true).Given(right).Confidence);

    [Fact]
    public void AnInferredSide_IsNeverStatedAsFact_HoweverLikely()
    {
        var inferred = new WeighedEvent(Offer, Fate.Kept, [], SidesAreTold: false);

        Assert.True(inferred.Given(.97).Confidence < new BriefSettings().Floor);
        Assert.Equal(.5, inferred.Given(.5).Confidence);
    }

    [Fact]
    public void Sides_AreTold_WhereTheWordsAroundTheActGiveBoth()
    {
        Assert.True(AreTold(Doer.Told, OtherSide.Given));
        Assert.True(AreTold(Doer.Nearby, OtherSide.Untold));
        Assert.False(AreTold(Doer.Told, OtherSide.Sentence));
        Assert.False(AreTold(Doer.Meant, OtherSide.Given));
    }

    private static bool AreTold(Doer doer, OtherSide other) => new Sides([], [], other) { Doer = doer }.AreTold;
}
