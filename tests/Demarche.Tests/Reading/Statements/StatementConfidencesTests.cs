using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading.Statements;

namespace Demarche.Tests.Reading.Statements;

public class StatementConfidencesTests
{
    [Fact]
    public void WhatIsKnown_MovesTheLikelihoodByItsWeights()
    {
        var table = new StatementConfidences([new KnowledgeFile("statement-confidence.tsv", "trait\tweight\nalways\t1\ntold=name\t1\nparty unknown\t-2\n")]);

        Assert.Equal(.5, table.Of(["rule=clause"]));
        Assert.Equal(.73, table.Of(["always", "rule=clause"]));
        Assert.Equal(.88, table.Of(["always", "told=name"]));
        Assert.Equal(.5, table.Of(["always", "told=name", "party unknown"]));
    }

    [Fact]
    public void WithoutWeights_NothingIsSure() => Assert.Equal(.4, new StatementConfidences([]).Of(["always"]));

    [Fact]
    public void BuiltIn_ANamedSpeakerOfAKnownParty_IsSurerThanOneNotNamed_ThanAPronounThatMeansNobodyKnown()
    {
        var silva = new Actor("person:silva", "Silva", "NOR");
        var named = Confidence("Silva said: “We stay.”", "Silva", new SpeakerFound(silva, [], "NOR", null));
        var unnamed = Confidence("An envoy said: “We stay.”", "An envoy", new SpeakerFound(null, [], "NOR", null));
        var unknown = Confidence("He said: “We stay.”", "He", new SpeakerFound(null, [], null, null));

        Assert.True(named > unnamed, $"{named} {unnamed}");
        Assert.True(unnamed > unknown, $"{unnamed} {unknown}");
    }

    [Fact]
    public void WhatIsThoughtOrDoneBySaying_IsKnownByItsKindAlone_UnlessWordsStandBetweenMarks()
    {
        var text = new EnglishAnalyser().Analyse("Silva praised the “brave” crew.");
        var found = new SpeakerFound(null, [], null, null);

        Assert.Equal(["kind=act"], StatementTraits.Of(text, CueKind.Act, hasQuotes: false, default, found, "object"));
        Assert.Contains("given=marked", StatementTraits.Of(text, CueKind.Act, hasQuotes: true, default, found, "object"));
    }

    [Fact]
    public void AParagraphOfASignedText_IsKnownByThatAlone() =>
        Assert.Equal(["signed"], StatementTraits.Of(new EnglishAnalyser().Analyse("We stay."), CueKind.Speech, hasQuotes: false, default, new SpeakerFound(null, [], null, null), "signed"));

    private static double Confidence(string sentence, string source, SpeakerFound found)
    {
        var text = new EnglishAnalyser().Analyse(sentence);
        var tokens = new TokenRange(0, source.Split(' ').Length);
        return new StatementConfidences(KnowledgeFile.BuiltIn()).Of(StatementTraits.Of(text, CueKind.Speech, hasQuotes: true, tokens, found, "clause"));
    }
}
