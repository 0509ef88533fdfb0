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
    public void We_BelowAListOfGovernments_AreAllOfThem()
    {
        var events = WrittenReport.Read("Joint Statement on the Situation in Sudan\n\nThe text of the following statement was released by the Governments of Norway, the United Kingdom, and the United States of America.\n\nWe, the members of the Troika, condemn the fighting in Khartoum. We urge Sudan to open its borders. The Troika urges Kenya to send aid.");

        Assert.Contains("GBR,NOR,USA>SDN", events.Where(e => e.Act == Act.Urge).Select(WrittenReport.SidesOf));
        Assert.Contains("GBR,NOR,USA>KEN", events.Where(e => e.Act == Act.Urge).Select(WrittenReport.SidesOf));
    }

    [Fact]
    public void We_OfAGroupsStatement_AreThoseWhomItsFirstSentenceLists() =>
        Assert.Contains("KEN,NOR,OMN>SDN", WrittenReport.Read("Friends of Sudan Statement on the Talks\n\nKenya, Norway and Oman, as members of the Friends of Sudan, welcome the talks. We urge Sudan to open its borders to aid convoys.").Where(e => e.Act == Act.Urge).Select(WrittenReport.SidesOf));

    [Fact]
    public void We_OfAStatementThatIsNoJointOne_AreNotEverybodyListed() =>
        Assert.DoesNotContain(WrittenReport.Read("Statement on the Situation in Sudan\n\nKenya, Norway and Oman welcome the progress made. We urge Sudan to open its borders to aid convoys without delay."),
            e => WrittenReport.SidesOf(e).StartsWith("KEN,NOR,OMN", StringComparison.Ordinal) && e.Act == Act.Urge);
}
