using Demarche.Facts.Knowledge;
using Demarche.Reading.Events;

namespace Demarche.Tests.Reading.Events;

public class EventConfidencesTests
{
    [Fact]
    public void WhatIsKnown_MovesTheLikelihoodByItsWeights()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Norland Norland PROPN NNP 2 nsubj =NOR
            accused accuse VERB VBD 0 root
            Sudland Sudland PROPN NNP 2 obj =SUD
            """).Events);

        Assert.Equal(.5, Table("always\t0").Of(read));
        Assert.Equal(.73, Table("act=accuse\t1").Of(read));
        Assert.Equal(.27, Table("act=accuse\t1\nplain\t-2").Of(read));
        Assert.Equal(.5, Table("act=meet\t3").Of(read));
    }

    [Fact]
    public void WithoutWeights_NothingIsSure() => Assert.Equal(.4, new EventConfidences([]).Of(Assert.Single(WrittenSentence.Of("""
        Norland Norland PROPN NNP 2 nsubj =NOR
        accused accuse VERB VBD 0 root
        Sudland Sudland PROPN NNP 2 obj =SUD
        """).Events)));

    private static EventConfidences Table(string rows) => new([new KnowledgeFile("confidence.tsv", $"feature\tweight\n{rows}\n")]);
}
