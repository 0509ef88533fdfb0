using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>Sides that the words tell and a tree loses, and sides that only seem told.</summary>
public class LostSidesTests
{
    [Fact]
    public void BackedBy_BeforeTheClause_WhoeverStandsBehindBySupports()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Backed back VERB VBN 6 advcl
            by by ADP IN 3 case
            Sudland Sudland PROPN NNP 1 obl =SUD
            , , PUNCT Punct 1 punct
            Norland Norland PROPN NNP 6 nsubj =NOR
            slept sleep VERB VBD 0 root
            """).Events);

        Assert.Equal((Act.Support, "SUD", "NOR"), (read.Act, Assert.Single(read.Actors).Party, Assert.Single(read.Targets).Party));
    }

    [Fact]
    public void MetSomebodyOfNoToldParty_StatesNamedBesideAreNobody() => Assert.DoesNotContain(WrittenSentence.Of("""
        Silva Silva PROPN NNP 2 nsubj =person:ana-silva@VEL
        met meet VERB VBD 0 root
        Otero Otero PROPN NNP 2 obj =person:luz-otero@
        near near ADP IN 5 case
        Norland Norland PROPN NNP 3 nmod =NOR
        and and CCONJ CC 7 cc
        Sudland Sudland PROPN NNP 5 conj =SUD
        """).Events.SelectMany(e => e.Actors), a => a.Party is "NOR" or "SUD");

    [Fact]
    public void HerTripToTheCountry_IsToTheLandNamedBefore()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            In in ADP IN 2 case
            Sudland Sudland PROPN NNP 5 obl =SUD
            , , PUNCT Punct 5 punct
            Silva Silva PROPN NNP 5 nsubj =person:ana-silva@NOR
            rested rest VERB VBD 0 root
            on on ADP IN 8 case
            her she PRON PRPS 8 nmod:poss =person:ana-silva@NOR
            trip trip NOUN NN 5 obl
            to to ADP IN 11 case
            the the DET DT 11 det
            country country NOUN NN 8 nmod
            """).Events, e => e.Act == Act.Visit);

        Assert.Equal("SUD", Assert.Single(read.Targets).Party);
    }

    [Fact]
    public void AccusedEachOther_BothAreOnBothSides()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Norland Norland PROPN NNP 4 nsubj =NOR
            and and CCONJ CC 3 cc
            Sudland Sudland PROPN NNP 1 conj =SUD
            accused accuse VERB VBD 0 root
            each each DET DT 6 det
            other other ADJ JJ 4 obj
            """).Events);

        Assert.Equal(["NOR", "SUD"], read.Actors.Select(a => a.Party).Order(StringComparer.Ordinal));
        Assert.Equal(["NOR", "SUD"], read.Targets.Select(a => a.Party).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AListThatTheTreeBreaks_EverybodyInItActs()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Norland Norland PROPN NNP 7 nsubj =NOR
            , , PUNCT Punct 3 punct
            Sudland Sudland PROPN NNP 1 conj =SUD
            , , PUNCT Punct 6 punct
            and and CCONJ CC 6 cc
            Westland Westland PROPN NNP 3 nmod =WES
            condemned condemn VERB VBD 0 root
            Ostland Ostland PROPN NNP 7 obj =OST
            """).Events);

        Assert.Equal(["NOR", "SUD", "WES"], read.Actors.Select(a => a.Party).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TwoJoinedByAnd_OfTwoClauses_AreNoList()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Norland Norland PROPN NNP 2 nsubj =NOR
            condemned condemn VERB VBD 0 root
            Sudland Sudland PROPN NNP 2 obj =SUD
            and and CCONJ CC 6 cc
            Westland Westland PROPN NNP 6 nsubj =WES
            slept sleep VERB VBD 2 conj
            """).Events);

        Assert.Equal("SUD", Assert.Single(read.Targets).Party);
    }

    [Fact]
    public void MetTheirCounterparts_TakenForATime_AreStillMet()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Norland Norland PROPN NNP 2 nsubj =NOR
            met meet VERB VBD 0 root
            Sudlandic Sudlandic PROPN NNP 2 obl =SUD
            and and CCONJ CC 5 cc
            Westlandic Westlandic PROPN NNP 3 conj =WES
            """).Events);

        Assert.Equal(["NOR", "SUD", "WES"], read.Actors.Select(a => a.Party).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AHyphenedMeeting_IsOfEachNameInItsName()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            The the DET DT 7 det
            Norland Norland PROPN NNP 4 compound =NOR
            - - PUNCT HYPH 2 punct
            Sudland Sudland PROPN NNP 6 compound =SUD
            - - PUNCT HYPH 4 punct
            Westland Westland PROPN NNP 7 compound =WES
            meeting meeting NOUN NN 8 nsubj
            ended end VERB VBD 0 root
            """).Events);

        Assert.Equal(["NOR", "SUD", "WES"], read.Actors.Select(a => a.Party).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ALaunchThatAnotherConsidersATest_IsNotTheOthers() => Assert.DoesNotContain(WrittenSentence.Of("""
        the the DET DT 3 det
        rocket rocket NOUN NN 3 compound
        launch launch NOUN NN 0 root
        that that PRON WDT 6 obj
        Norland Norland PROPN NNP 6 nsubj =NOR
        considers consider VERB VBZ 3 acl:relcl
        hostile hostile ADJ JJ 6 xcomp
        """).Events, e => e.Act == Act.Test && e.Actors.Any(a => a.Party == "NOR"));

    [Fact]
    public void TalksWithBusinessmen_AreWithNoParty() => Assert.DoesNotContain(WrittenSentence.Of("""
        Norland Norland PROPN NNP 2 nsubj =NOR
        praised praise VERB VBD 0 root
        Sudland Sudland PROPN NNP 2 obj =SUD
        after after ADP IN 5 case
        talks talk NOUN NNS 2 obl
        with with ADP IN 7 case
        tailors tailor NOUN NNS 5 nmod
        """).Events, e => e.Act == Act.Meet);
}
