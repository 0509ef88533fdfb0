using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

public class MattersTests
{
    [Theory]
    [InlineData("compensation compensation", null)]
    [InlineData("withdrawal withdrawal", "forces")]
    public void MatterOfADemand_IsThatOfItsObject_NotOfWhatLedToIt(string asked, string? matter) =>
        Assert.Equal(matter, Assert.Single(WrittenSentence.Of($"""
            Norland Norland PROPN NNP 2 nsubj =NOR
            demanded demand VERB VBD 0 root
            {asked} NOUN NN 2 obj
            from from ADP IN 5 case
            Sudland Sudland PROPN NNP 2 obl =SUD
            over over ADP IN 8 case
            the the DET DT 8 det
            death death NOUN NN 2 obl
            of of ADP IN 10 case
            troops troop NOUN NNS 8 nmod
            """).Events, e => e.Act == Act.Demand).Matter);
}
