using Demarche.English;

namespace Demarche.Tests.English.Parsing;

public class DoubleObjectRepairTests
{
    [Fact]
    public void Analyse_OfTwoObjects_TheFirstIsWhoGetsTheSecond()
    {
        var text = new EnglishAnalyser().Analyse("Thailand offered Cambodia a joint patrol of the border on Sunday.");

        Assert.Equal((Relation.Iobj, Relation.Obj), (text.Tokens[2].Relation, text.Tokens[5].Relation));
    }
}
