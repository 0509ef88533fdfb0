using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>What constructions tell, on sentences with their trees written by hand.</summary>
public class EventWordsTests
{
    [Fact]
    public void IsToTravel_IsPlanned()
    {
        var read = Single("""
            Silva Silva PROPN NNP 4 nsubj =person:ana-silva@NOR
            is be AUX VBZ 4 cop
            to to PART TO 4 mark
            travel travel VERB VB 0 root
            to to ADP IN 6 case
            Sudland Sudland PROPN NNP 4 obl =SUD
            """, Act.Visit);

        Assert.Equal(Modality.Planned, read.Modality);
    }

    [Fact]
    public void TanksRolledIn_TheOwnerOfTheTanksAttacks()
    {
        var read = Single("""
            Norland Norland PROPN NNP 3 nmod:poss =NOR
            's 's PART POS 1 case
            tanks tank NOUN NNS 4 nsubj
            rolled roll VERB VBD 0 root
            into into ADP IN 6 case
            Sudland Sudland PROPN NNP 4 obl =SUD
            """, Act.Attack);

        Assert.Equal("NOR", Assert.Single(read.Actors).Party);
        Assert.Equal("SUD", Assert.Single(read.Targets).Party);
    }

    [Fact]
    public void PrisonersSwapped_EachSideFreesThoseOfTheOther()
    {
        var read = Single("""
            Norland Norland PROPN NNP 4 nsubj =NOR
            and and CCONJ CC 3 cc
            Sudland Sudland PROPN NNP 1 conj =SUD
            swapped swap VERB VBD 0 root
            prisoners prisoner NOUN NNS 4 obj
            """, Act.Ease);

        Assert.Equal(["NOR", "SUD"], read.Actors.Select(a => a.Party));
        Assert.Equal(["NOR", "SUD"], read.Targets.Select(a => a.Party));
    }

    [Fact]
    public void BarredFromLeaving_TheGerundMayStandFarBehind()
    {
        var read = Single("""
            Norland Norland PROPN NNP 2 nsubj =NOR
            barred bar VERB VBD 0 root
            the the DET DT 4 det
            envoys envoy NOUN NNS 2 obj
            of of ADP IN 6 case
            Sudland Sudland PROPN NNP 4 nmod =SUD
            from from SCONJ IN 8 mark
            leaving leave VERB VBG 2 advcl
            """, Act.Coerce);

        Assert.Equal("SUD", Assert.Single(read.Targets).Party);
    }

    [Fact]
    public void IsExpectedToGrow_NobodyDemandsIt() =>
        Assert.DoesNotContain(WrittenSentence.Of("""
            Sudland Sudland PROPN NNP 3 nsubj:pass =SUD
            is be AUX VBZ 3 aux:pass
            expected expect VERB VBN 0 root
            to to PART TO 5 mark
            return return VERB VB 3 xcomp
            to to ADP IN 7 case
            growth growth NOUN NN 5 obl
            after after ADP IN 9 case
            Norland Norland PROPN NNP 5 obl =NOR
            """).Events, e => e.Act == Act.Demand);

    [Fact]
    public void LowerDemand_IsNoDemand() =>
        Assert.DoesNotContain(WrittenSentence.Of("""
            Norland Norland PROPN NNP 2 nsubj =NOR
            suffers suffer VERB VBZ 0 root
            from from ADP IN 6 case
            lower lower ADJ JJR 6 amod
            Sudland Sudland PROPN NNP 6 compound =SUD
            demand demand NOUN NN 2 obl
            """).Events, e => e.Act == Act.Demand);

    [Fact]
    public void RivalOfTheSameParty_IsAccusedAtHome() =>
        Assert.DoesNotContain(WrittenSentence.Of("""
            Silva Silva PROPN NNP 2 nsubj =person:ana-silva@NOR
            accused accuse VERB VBD 0 root
            Costa Costa PROPN NNP 2 obj =person:rui-costa@NOR
            of of SCONJ IN 5 mark
            ignoring ignore VERB VBG 2 advcl
            Sudland Sudland PROPN NNP 5 obj =SUD
            """).Events, e => e.Act == Act.Accuse);

    [Fact]
    public void RoundOfTalksOpened_IsOneMeeting() =>
        Assert.Single(WrittenSentence.Of("""
            Norland Norland PROPN NNP 4 nsubj =NOR
            and and CCONJ CC 3 cc
            Sudland Sudland PROPN NNP 1 conj =SUD
            opened open VERB VBD 0 root
            a a DET DT 7 det
            fourth fourth ADJ JJ 7 amod
            round round NOUN NN 4 obj
            of of ADP IN 10 case
            peace peace NOUN NN 10 compound
            talks talk NOUN NNS 7 nmod
            """).Events, e => e.Act == Act.Meet);

    [Fact]
    public void FlewThereToMeet_TheMeetingIsThere()
    {
        var read = Single("""
            Silva Silva PROPN NNP 2 nsubj =person:ana-silva@NOR
            flew fly VERB VBD 0 root
            to to ADP IN 4 case
            Arvia Arvia PROPN NNP 2 obl @place
            to to PART TO 6 mark
            meet meet VERB VB 2 advcl
            Otero Otero PROPN NNP 6 obj =person:luz-otero@SUD
            """, Act.Meet);

        Assert.Equal("Arvia", read.At);
    }

    private static Event Single(string sentence, Act act) => Assert.Single(WrittenSentence.Of(sentence).Events, e => e.Act == act);
}
