using Demarche.English;
using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

public class GuessedSidesTests
{
    [Fact]
    public void TheDoorIsOpen_WhoeverSaysSoOffersTalks()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Otero Otero PROPN NNP 2 nsubj =person:luz-otero@SUD
            said say VERB VBD 0 root
            the the DET DT 4 det
            door door NOUN NN 7 nsubj
            to to ADP IN 6 case
            talks talk NOUN NNS 4 nmod
            remains remain VERB VBZ 2 ccomp
            open open ADJ JJ 7 xcomp
            for for ADP IN 10 case
            Norland Norland PROPN NNP 8 obl =NOR
            """, Saying(11, 54)).Events, e => e.Act == Act.Offer);

        Assert.Equal("SUD", Assert.Single(read.Actors).Party);
        Assert.Equal("NOR", Assert.Single(read.Targets).Party);
        Assert.Equal(Modality.Occurred, read.Modality);
    }

    [Fact]
    public void IsCommitted_TakenForAPassive_WhoeverIsSoOffers()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Sudland Sudland PROPN NNP 3 nsubj =SUD
            is be AUX VBZ 3 aux:pass
            prepared prepare VERB VBN 0 root
            to to PART TO 5 mark
            meet meet VERB VB 3 xcomp
            Norland Norland PROPN NNP 5 obj =NOR
            """).Events, e => e.Act == Act.Offer);

        Assert.Equal("SUD", Assert.Single(read.Actors).Party);
        Assert.Equal("NOR", Assert.Single(read.Targets).Party);
    }

    [Fact]
    public void CalledSomebodyToSaySomething_AsksNothing() => Assert.DoesNotContain(WrittenSentence.Of("""
        Sudland Sudland PROPN NNP 2 nsubj =SUD
        called call VERB VBD 0 root
        Norland Norland PROPN NNP 2 obj =NOR
        to to PART TO 5 mark
        condemn condemn VERB VB 2 advcl
        the the DET DT 7 det
        test test NOUN NN 5 obj
        """).Events, e => e.Act is Act.Urge or Act.Demand);

    [Fact]
    public void WantsSomethingDone_IsADemand()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Sudland Sudland PROPN NNP 2 nsubj =SUD
            wants want VERB VBZ 0 root
            the the DET DT 4 det
            siege siege NOUN NN 2 obj
            by by ADP IN 6 case
            Norland Norland PROPN NNP 4 nmod =NOR
            lifted lift VERB VBN 4 acl
            """).Events, e => e.Act == Act.Demand);

        Assert.Equal("SUD", Assert.Single(read.Actors).Party);
        Assert.Equal("NOR", Assert.Single(read.Targets).Party);
    }

    [Fact]
    public void Discussed_ByOneSide_IsNoMeeting() => Assert.DoesNotContain(WrittenSentence.Of("""
        Sudland Sudland PROPN NNP 2 nsubj =SUD
        discussed discuss VERB VBD 0 root
        trade trade NOUN NN 2 obj
        near near ADP IN 5 case
        Norland Norland PROPN NNP 2 obl =NOR
        """).Events, e => e.Act == Act.Meet);

    [Fact]
    public void WhoIsJoinedByAnd_ToSomebodyMet_WasMetToo_WhereverTheTreeHangsThem()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Ruiz Ruiz PROPN NNP 2 nsubj =person:ana-ruiz@NOR
            met meet VERB VBD 0 root
            with with ADP IN 4 case
            Otero Otero PROPN NNP 2 obl =person:luz-otero@SUD
            and and CCONJ CC 6 cc
            Brandt Brandt PROPN NNP 2 parataxis =person:tomas-brandt@VEL
            """).Events);

        Assert.Equal(["NOR", "SUD", "VEL"], read.Actors.Select(a => a.Party).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhoLeavesAMatterToAnother_DoesNotTravel() => Assert.DoesNotContain(WrittenSentence.Of("""
        Norland Norland PROPN NNP 2 nsubj =NOR
        left leave VERB VBD 0 root
        the the DET DT 4 det
        matter matter NOUN NN 2 obj
        for for ADP IN 6 case
        Sudland Sudland PROPN NNP 2 obl =SUD
        """).Events, e => e.Act == Act.Visit);

    [Fact]
    public void Discussed_ByTwo_IsAMeetingOfBoth()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Sudland Sudland PROPN NNP 4 nsubj =SUD
            and and CCONJ CC 3 cc
            Norland Norland PROPN NNP 1 conj =NOR
            discussed discuss VERB VBD 0 root
            trade trade NOUN NN 4 obj
            """).Events);

        Assert.Equal(Act.Meet, read.Act);
        Assert.Equal(["NOR", "SUD"], read.Actors.Select(a => a.Party).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SanctionsRelief_IsNoSanction() => Assert.DoesNotContain(WrittenSentence.Of("""
        Norland Norland PROPN NNP 2 nsubj =NOR
        wants want VERB VBZ 0 root
        sanctions sanction NOUN NNS 4 compound
        relief relief NOUN NN 2 obj
        from from ADP IN 6 case
        Sudland Sudland PROPN NNP 4 nmod =SUD
        """).Events, e => e.Act == Act.Sanction);

    [Fact]
    public void AskedToStopAndReturnToTalks_IsNoMeeting() => Assert.DoesNotContain(WrittenSentence.Of("""
        Sudland Sudland PROPN NNP 2 nsubj =SUD
        urged urge VERB VBD 0 root
        Norland Norland PROPN NNP 2 obj =NOR
        to to PART TO 5 mark
        stop stop VERB VB 2 xcomp
        and and CCONJ CC 7 cc
        resume resume VERB VB 5 conj
        talks talk NOUN NNS 7 obj
        with with ADP IN 10 case
        Sudland Sudland PROPN NNP 7 obl =SUD
        """).Events, e => e.Act == Act.Meet);

    [Fact]
    public void DeclinedToComment_RefusesNothing() => Assert.Empty(WrittenSentence.Of("""
        Sudland Sudland PROPN NNP 2 nsubj =SUD
        declined decline VERB VBD 0 root
        to to PART TO 4 mark
        comment comment VERB VB 2 xcomp
        on on ADP IN 6 case
        Norland Norland PROPN NNP 4 obl =NOR
        """).Events);

    private static Attribution Saying(int from, int to) => new()
    {
        Cue = new TokenRange(1, 2), Kind = AttributionCue.Speech, SourceHead = 0, Source = new TokenRange(0, 1),
        Content = [new TextRange(from, to)], Quotations = [], Rule = "plain",
    };
}
