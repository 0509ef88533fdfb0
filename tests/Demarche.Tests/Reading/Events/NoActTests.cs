using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>Words of acts that tell of none, or of another than they seem to.</summary>
public class NoActTests
{
    [Theory]
    [InlineData("Norway condemned Iran on Monday. Two of the villages were held by rebels fighting the Iranian government.", Act.Attack)]
    [InlineData("Norway condemned Iran on Monday. The Norwegian minister returned her focus to Iran.", Act.Ease)]
    [InlineData("Norway condemned Iran on Monday. The Norwegian minister spoke to aides about the plan.", Act.Call)]
    [InlineData("Norway condemned Iran on Monday. The minister spoke at a news conference with the Iranian envoy.", Act.Meet)]
    public void WordsOfAnAct_ThatTellNone_MakeNoEvent(string text, Act act) => Assert.DoesNotContain(WrittenReport.Read(text), e => e.Act == act);

    [Theory]
    [InlineData("“Iran has not kept its promises,” the Norwegian minister said.")]
    [InlineData("“Iran is deaf to every appeal,” the Norwegian minister said.")]
    public void Said_OfAPartyThatItIsIll_IsACharge(string text) => Assert.Contains(WrittenReport.Read(text), e => e.Act == Act.Accuse && WrittenReport.SidesOf(e) == "NOR>IRN");

    [Fact]
    public void SpokeToReporters_IsNoCall() => Assert.DoesNotContain(WrittenSentence.Of("""
        Silva Silva PROPN NNP 2 nsubj =person:ana-silva@NOR
        spoke speak VERB VBD 0 root
        to to ADP IN 4 case
        reporters reporter NOUN NNS 2 obl
        in in ADP IN 6 case
        Sudland Sudland PROPN NNP 2 obl =SUD
        """).Events, e => e.Act == Act.Call);

    [Fact]
    public void OfferedNoHelp_OffersNothing() => Assert.Empty(WrittenSentence.Of("""
        Norland Norland PROPN NNP 4 nsubj =NOR
        did do AUX VBD 4 aux
        not not PART RB 4 advmod
        offer offer VERB VB 0 root
        Sudland Sudland PROPN NNP 4 iobj =SUD
        help help NOUN NN 4 obj
        """).Events);

    [Fact]
    public void DidNotMeet_IsToldAsNotHappened() => Assert.Equal(Modality.Negated, Assert.Single(WrittenSentence.Of("""
        Norland Norland PROPN NNP 4 nsubj =NOR
        did do AUX VBD 4 aux
        not not PART RB 4 advmod
        meet meet VERB VB 0 root
        Sudland Sudland PROPN NNP 4 obj =SUD
        """).Events).Modality);

    [Fact]
    public void DidNotSupport_IsARefusal() => Assert.Equal(Act.Reject, Assert.Single(WrittenSentence.Of("""
        Norland Norland PROPN NNP 4 nsubj =NOR
        did do AUX VBD 4 aux
        not not PART RB 4 advmod
        support support VERB VB 0 root
        Sudland Sudland PROPN NNP 4 obj =SUD
        """).Events).Act);

    [Fact]
    public void NeitherConfirmedNorDenied_DeniesNothing() => Assert.DoesNotContain(WrittenSentence.Of("""
        Norland Norland PROPN NNP 3 nsubj =NOR
        neither neither CCONJ CC 3 cc
        confirmed confirm VERB VBD 0 root
        nor nor CCONJ CC 5 cc
        denied deny VERB VBD 3 conj
        the the DET DT 7 det
        charge charge NOUN NN 5 obj
        by by ADP IN 9 case
        Sudland Sudland PROPN NNP 7 nmod =SUD
        """).Events, e => e.Act == Act.Deny);

    [Fact]
    public void CallsForRestraint_AreNoTelephoneCalls()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            calls call NOUN NNS 7 nsubj
            by by ADP IN 3 case
            Norland Norland PROPN NNP 1 nmod =NOR
            for for ADP IN 5 case
            Sudland Sudland PROPN NNP 1 nmod =SUD
            to to PART TO 7 mark
            leave leave VERB VB 0 root
            """).Events, e => e.Act is Act.Call or Act.Urge);

        Assert.Equal(Act.Urge, read.Act);
    }

    [Fact]
    public void Killed_SaidOfTheVictims_ChargesThemWithNothing() => Assert.DoesNotContain(WrittenSentence.Of("""
        Norland Norland PROPN NNP 2 nsubj =NOR
        said say VERB VBD 0 root
        Sudlandic Sudlandic ADJ JJ 4 amod =SUD
        soldiers soldier NOUN NNS 6 nsubj:pass =SUD
        were be AUX VBD 6 aux:pass
        killed kill VERB VBN 2 ccomp
        """).Events, e => e.Act == Act.Accuse);

    [Fact]
    public void AttacksWithoutAVictimNamed_AreAttacks() => Assert.Contains(WrittenSentence.Of("""
        attacks attack NOUN NNS 4 nsubj
        by by ADP IN 3 case
        Norland Norland PROPN NNP 1 nmod =NOR
        continued continue VERB VBD 0 root
        and and CCONJ CC 7 cc
        Sudland Sudland PROPN NNP 7 nsubj =SUD
        condemned condemn VERB VBD 4 conj
        Norland Norland PROPN NNP 7 obj =NOR
        in in ADP IN 10 case
        Sudland Sudland PROPN NNP 7 obl =SUD
        for for ADP IN 12 case
        Sudland Sudland PROPN NNP 7 obl =SUD
        """).Events, e => e.Act == Act.Attack && e.Actors[0].Party == "NOR");

    [Fact]
    public void InterestInStrengtheningSomebody_IsNoSupportYet() => Assert.DoesNotContain(WrittenSentence.Of("""
        Norland Norland PROPN NNP 2 nsubj =NOR
        considers consider VERB VBZ 0 root
        its its PRON PRPS 4 nmod:poss =NOR
        interest interest NOUN NN 2 obj
        in in ADP IN 6 mark
        backing back VERB VBG 4 acl
        Sudland Sudland PROPN NNP 6 obj =SUD
        """).Events, e => e.Act == Act.Support);

    [Fact]
    public void BackedAnEmbargoAgainstSomebody_DoesNotSupportHim() => Assert.DoesNotContain(WrittenSentence.Of("""
        Norland Norland PROPN NNP 2 nsubj =NOR
        backed back VERB VBD 0 root
        the the DET DT 4 det
        embargo embargo NOUN NN 2 obj
        against against ADP IN 6 case
        Sudland Sudland PROPN NNP 4 nmod =SUD
        """).Events, e => e.Act == Act.Support && e.Targets.Count > 0);

    [Fact]
    public void CalledForCalmDuringTalks_TheTalksTookPlace()
    {
        var read = WrittenSentence.Of("""
            Norland Norland PROPN NNP 2 nsubj =NOR
            called call VERB VBD 0 root
            for for ADP IN 4 case
            calm calm NOUN NN 2 obl
            during during ADP IN 6 case
            talks talk NOUN NNS 4 nmod
            with with ADP IN 8 case
            Sudland Sudland PROPN NNP 6 nmod =SUD
            """).Events;

        Assert.Contains(read, e => e.Act == Act.Meet && e.Modality == Modality.Occurred);
    }
}
