using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Tests.Facts.Knowledge;

public class ActLexiconTests
{
    private static readonly KnowledgeFile Classes = new("acts/classes.txt", "negotiation: talk negotiation\ntalks: <negotiation> dialogue");

    [Theory]
    [InlineData("oversaw", "oversee")]
    [InlineData("slain", "slay")]
    [InlineData("freed", "free")]
    [InlineData("ties", "tie")]
    public void LemmaOf_AFormWhoseLemmaWasGuessedWrongly_IsTheLexiconsWord(string form, string lemma)
    {
        var lexicon = new ActLexicon([
            Classes,
            new("irregular-verbs.tsv", "verb\tpast\tparticiple\noversee\toversaw\toverseen\nslay\tslew\tslain"),
            new("acts/support.txt", "oversee\nslay\nfree\ntie"),
        ]);

        Assert.Equal(lemma, lexicon.LemmaOf(form[..^1], form));
    }

    [Fact]
    public void Patterns_ObjectPrepositionAndTarget_AreReadInOrder()
    {
        var lexicon = new ActLexicon([Classes, new("acts/sanction.txt", "impose <embargo|levy> on TARGET => goods")]);

        var pattern = Assert.Single(lexicon.For(TriggerKind.Verb, "impose"));

        Assert.Equal((Act.Sanction, "goods"), (pattern.Act, pattern.Case));
        Assert.Equal([PatternSlot.Object, PatternSlot.Preposition], pattern.Parts.Select(p => p.Slot));
        Assert.Equal("on", pattern.Parts[1].Word);
        Assert.Equal(PatternRole.Target, pattern.Parts[1].Role);
        Assert.Contains("levy", pattern.Parts[0].Words!);
    }

    [Fact]
    public void Patterns_AParticleBeforeAPreposition_IsAFixedWord()
    {
        var lexicon = new ActLexicon([Classes, new("acts/reject.txt", "walk out of <talks> => leaves")]);

        var pattern = Assert.Single(lexicon.For(TriggerKind.Verb, "walk"));

        Assert.Equal([PatternSlot.Word, PatternSlot.Preposition], pattern.Parts.Select(p => p.Slot));
        Assert.Contains("negotiation", pattern.Parts[1].Words!);
    }

    [Fact]
    public void Patterns_WordsBeforeTheTrigger_AreSubjectOfAVerbAndMatterOfANoun()
    {
        var lexicon = new ActLexicon([Classes, new("acts/reject.txt", "<talks> collapse\n[nouns]\n<talks> rejection")]);

        Assert.Equal(PatternSlot.Subject, lexicon.For(TriggerKind.Verb, "collapse")[0].Parts[0].Slot);
        Assert.Equal(PatternSlot.Object, lexicon.For(TriggerKind.Noun, "rejection")[0].Parts[0].Slot);
    }

    [Fact]
    public void For_SeveralPatterns_GivesTheOneThatAsksForMoreFirst()
    {
        var lexicon = new ActLexicon([Classes, new("acts/reject.txt", "turn\nturn <talks>\nturn down <talks>")]);

        Assert.Equal(["turn down <talks>", "turn <talks>", "turn"], lexicon.For(TriggerKind.Verb, "turn").Select(p => p.Line));
    }

    [Fact]
    public void Patterns_AnUnreadableLine_NamesItsFile()
    {
        var flaw = Assert.Throws<FormatException>(() => new ActLexicon([Classes, new("acts/reject.txt", "<talks>")]));

        Assert.Contains("acts/reject.txt", flaw.Message);
    }

    [Fact]
    public void Carries_AVerbOfIntent_IsPlanned()
    {
        var lexicon = new ActLexicon([Classes, new("acts/carriers.txt", "planned: plan intend\nongoing: continue")]);

        Assert.Equal(Modality.Planned, lexicon.Carries("intend"));
        Assert.Null(lexicon.Carries("eat"));
    }

    [Fact]
    public void BuiltIn_EveryAct_HasPatterns()
    {
        var lexicon = new ActLexicon(KnowledgeFile.BuiltIn());

        Assert.Equal(Enum.GetValues<Act>(), lexicon.Patterns.Select(p => p.Act).Distinct().Order());
    }

    [Fact]
    public void MatterOf_WordsOfTwoMatters_IsTheOneToldFirst()
    {
        var matters = new MatterTable([new("matters.tsv", "matter\twords\ntalks\ttalk meet\nsanctions\tsanction")]);

        Assert.Equal("talks", matters.MatterOf(["sanction", "talk"]));
        Assert.Null(matters.MatterOf(["weather"]));
    }
}
