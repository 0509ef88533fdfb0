using Demarche.Facts.Knowledge;
using Demarche.Reading.Events;

namespace Demarche.Tests.Reading.Events;

public class ConfidencesTests
{
    private static readonly KnowledgeFile Table = new("table.tsv", "rule\tconfidence\nsaid\t0.80\nsaid.direct\t0.90\n");

    [Theory]
    [InlineData("said.direct", .9)]
    [InlineData("said.direct.name.fronted", .9)]
    [InlineData("said.indirect", .8)]
    [InlineData("act.name", .4)]
    public void Of_RuleThatWasNotMeasured_HasTheWiderOnesFigure(string rule, double confidence) =>
        Assert.Equal(confidence, new Confidences([Table], "table.tsv").Of(rule));

    [Fact]
    public void BuiltIn_WordsInMarksOfANamedSpeaker_AreSurerThanThoseOfAPronounThatMeansNobodyKnown()
    {
        var table = new Confidences(KnowledgeFile.BuiltIn(), "statement-confidence.tsv");

        Assert.True(table.Of("said.direct.name.fronted") > table.Of("said.direct.unknown.clause"));
    }
}
