using Demarche.Facts;

namespace Demarche.Tests.Facts;

public class EventRuleTests
{
    [Theory]
    [InlineData("verb.plain", null, null, "event.offer.verb.plain", true, false)]
    [InlineData("noun", "nearby", null, "event.offer.noun.nearby", true, false)]
    [InlineData("noun", null, "untold", "event.offer.noun.untold", true, false)]
    [InlineData("said-so", null, "before", "event.offer.said-so.before", false, false)]
    [InlineData("verb", "meant", "report", "event.offer.verb.meant.report", false, true)]
    public void Name_TellsWhereTheSidesWereFound(string way, string? doer, string? other, string name, bool told, bool fromReport)
    {
        Assert.Equal(name, EventRule.Of(Act.Offer, way, doer, other));
        Assert.Equal((told, fromReport), (EventRule.TellsSides(name), EventRule.TakesSideFromReport(name)));
    }
}
