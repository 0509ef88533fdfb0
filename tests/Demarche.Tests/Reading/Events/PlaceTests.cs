using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

public class PlaceTests
{
    [Theory]
    [InlineData("The Norwegian minister flew to Geneva on Saturday to meet the Kenyan envoy.", Act.Visit, "Geneva")]
    [InlineData("Norway and Kenya agreed to widen their trade during a visit to Oslo by the Kenyan president.", Act.Agree, "Oslo")]
    [InlineData("Kenyan troops retook the town of Kismayo from al Shabaab on Friday.", Act.Attack, "Kismayo")]
    public void Place_OfAJourneyAVisitOrATown_IsTold(string text, Act act, string place) =>
        Assert.Contains(WrittenReport.Read(text), e => e.Act == act && e.At == place);

    [Fact]
    public void Law_ThatBars_IsItsMakers() =>
        Assert.Contains(WrittenReport.Read("Norway condemned Kenya on Monday. Norway's parliament approved a law that bans imports from Kenya."), e => e.Act == Act.Sanction && WrittenReport.SidesOf(e) == "NOR>KEN");

    [Fact]
    public void Aid_ThatIsBlocked_IsNotGiven() =>
        Assert.DoesNotContain(WrittenReport.Read("Norway has blocked military aid to Kenya."), e => e.Act == Act.Aid);
}
