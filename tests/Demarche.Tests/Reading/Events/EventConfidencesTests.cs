using Demarche.Facts.Knowledge;
using Demarche.Reading.Events;

namespace Demarche.Tests.Reading.Events;

public class EventConfidencesTests
{
    [Fact]
    public void WhatIsKnown_MovesTheLikelihoodByItsWeights()
    {
        Assert.Equal(.5, Table("always\t0\t0").Right(["always"]));
        Assert.Equal(.73, Table("act=accuse\t0\t1").Right(["always", "act=accuse"]), 2);
        Assert.Equal(.27, Table("act=accuse\t0\t1\nplain\t0\t-2").Right(["act=accuse", "plain"]), 2);
        Assert.Equal(.5, Table("act=meet\t0\t3").Right(["act=accuse"]));
    }

    [Fact]
    public void WithoutWeights_NothingIsSure_AndOnlyWhatNothingStandsAgainstIsTaken()
    {
        var unmeasured = new EventConfidences([]);

        Assert.Equal(.4, unmeasured.Right(["always"]));
        Assert.True(unmeasured.Takes(Fate.Kept, ["always"]));
        Assert.False(unmeasured.Takes(Fate.Guessed, ["always"]));
    }

    [Fact]
    public void WhatSomethingStandsAgainst_NeedsMoreToBeTaken()
    {
        var table = Table("told\t-1\t0");

        Assert.True(table.Takes(Fate.Kept, ["told"]));
        Assert.False(table.Takes(Fate.Sideless, ["told"]));
    }

    [Fact]
    public void WhatSomethingStandsAgainst_IsNotTakenWhereItIsHardlyRight() =>
        Assert.False(Table("told\t3\t-3").Takes(Fate.Guessed, ["told"]));

    private static EventConfidences Table(string rows) => new([new KnowledgeFile("confidence.tsv", $"trait\ttold\tright\n{rows}\n")]);
}
