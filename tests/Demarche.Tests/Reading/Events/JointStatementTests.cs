using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>Who "we" are in what several parties state together.</summary>
public class JointStatementTests
{
    [Fact]
    public void We_OfATitleThatListsParties_AreAllOfThem() =>
        Assert.Equal("KEN,NOR,OMN>SDN", WrittenReport.SidesOf(Assert.Single(
            WrittenReport.Read("Joint Statement by Kenya, Norway, and Oman\n\nWe met in Nairobi yesterday. We urge Sudan to open its borders to aid convoys without delay."), e => e.Act == Act.Urge)));

    [Fact]
    public void We_BelowATitleThatOnlyTellsTheMatter_AreTheFirstListOfParties() =>
        Assert.Equal("KEN,NOR,OMN>SDN", WrittenReport.SidesOf(Assert.Single(
            WrittenReport.Read("Joint Statement on the Situation in Sudan\n\nKenya, Norway and Oman welcome the progress made. We urge Sudan to open its borders to aid convoys without delay."), e => e.Act == Act.Urge)));

    [Fact]
    public void We_OfAStatementThatIsNoJointOne_AreNotEverybodyListed() =>
        Assert.DoesNotContain(WrittenReport.Read("Statement on the Situation in Sudan\n\nKenya, Norway and Oman welcome the progress made. We urge Sudan to open its borders to aid convoys without delay."),
            e => WrittenReport.SidesOf(e).StartsWith("KEN,NOR,OMN", StringComparison.Ordinal) && e.Act == Act.Urge);
}
