using Demarche.Facts.Knowledge;

namespace Demarche.Tests.Facts.Knowledge;

public class StateCodesTests
{
    private static readonly StateCodes Known = StateCodes.Load(KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("USA", 2, 2)]
    [InlineData("PRK", 731, 731)]
    [InlineData("DEU", 255, 260)]
    [InlineData("YEM", 679, 678)]
    [InlineData("SRB", 345, 340)]
    [InlineData("VAT", null, null)]
    [InlineData("UN", null, null)]
    public void Numbers_AreThoseOfTheLists(string code, int? cow, int? gw) => Assert.Equal((cow, gw), (Known.Cow(code), Known.Gw(code)));

    [Fact]
    public void States_OfTheParties_EachHaveALine() =>
        Assert.Equal(Parties.Load(KnowledgeFile.BuiltIn()).All.Where(p => p.Kind == PartyKind.State).Select(p => p.Code), Known.Known);

    [Fact]
    public void Numbers_OfLivingStates_AreTheirOwn()
    {
        // Former states share theirs with the state that goes on with it.
        var living = Known.Known.Except(["YUG", "SUN", "CSK", "VAT"]).ToList();

        Assert.Equal(living.Count, living.Select(c => Known.Cow(c)).Distinct().Count());
        Assert.Equal(living.Count, living.Select(c => Known.Gw(c)).Distinct().Count());
    }

    [Fact]
    public void Load_CellWithoutANumber_IsAnError() =>
        Assert.Throws<FormatException>(() => StateCodes.Load([new KnowledgeFile("state-codes.tsv", "code\tcow\tgw\nUSA\ttwo\t2\n")]));
}
