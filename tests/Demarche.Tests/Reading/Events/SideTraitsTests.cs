using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading.Events;

namespace Demarche.Tests.Reading.Events;

public class SideTraitsTests
{
    private static readonly ActLexicon Lexicon = new(KnowledgeFile.BuiltIn());

    [Fact]
    public void SubjectAndObject_OfTheAct_AreNear() => Assert.True(AreNear("""
        Norland Norland PROPN NNP 2 nsubj =NOR
        urged urge VERB VBD 0 root
        Sudland Sudland PROPN NNP 2 obj =SUD
        """, 1));

    [Fact]
    public void OwnerOfWhoeverActs_IsNoTellingOfHim() => Assert.False(AreNear("""
        Norland Norland PROPN NNP 3 nmod:poss =NOR
        's 's PART POS 1 case
        creditors creditor NOUN NNS 4 nsubj
        urged urge VERB VBD 0 root
        Sudland Sudland PROPN NNP 4 obj =SUD
        """, 3));

    [Fact]
    public void SideThatStandsDeepInAnotherPhrase_IsFar() => Assert.False(AreNear("""
        Norland Norland PROPN NNP 2 nsubj =NOR
        urged urge VERB VBD 0 root
        caution caution NOUN NN 2 obj
        on on ADP IN 5 case
        votes vote NOUN NNS 3 nmod
        about about ADP IN 7 case
        membership membership NOUN NN 5 nmod
        of of ADP IN 9 case
        Sudland Sudland PROPN NNP 7 nmod =SUD
        """, 1));

    [Fact]
    public void SomebodyWithoutAParty_IsNoSideThatIsTold() => Assert.False(AreNear("""
        Norland Norland PROPN NNP 2 nsubj =NOR
        urged urge VERB VBD 0 root
        Sudland Sudland PROPN NNP 2 obj =SUD
        """, 1, new Actor("person:ana-silva", "Ana Silva", null)));

    private static bool AreNear(string rows, int trigger, params Actor[] also)
    {
        var draft = WrittenSentence.Of(rows).Draft;
        var candidate = new Candidate
        {
            Act = Act.Urge,
            Trigger = trigger,
            Sides = new Sides([new Actor("state:NOR", "NOR", "NOR"), .. also], [new Actor("state:SUD", "SUD", "SUD")], OtherSide.Given),
            Modality = Modality.Occurred,
            Words = [trigger],
            Rule = "event.test",
        };
        return new SideTraits(new Syntax(draft.Text, Lexicon), draft.Cast).AreNear(candidate);
    }
}
