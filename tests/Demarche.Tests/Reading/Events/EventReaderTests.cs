using Demarche.English;
using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

public class EventReaderTests
{
    [Fact]
    public void Active_SubjectAndPossessorOfTheObject_AreTheSides()
    {
        var read = Single("""
            Norland Norland PROPN NNP 2 nsubj =NOR
            rejected reject VERB VBD 0 root
            Sudland Sudland PROPN NNP 5 nmod:poss =SUD
            's 's PART POS 3 case
            overtures overture NOUN NNS 2 obj
            for for ADP IN 7 case
            talks talk NOUN NNS 5 nmod
            """, Act.Reject);

        Assert.Equal((Act.Reject, "REJECT", "125"), (read.Act, read.Code.Plover, read.Code.Cameo));
        Assert.Equal(["NOR"], Parties(read.Actors));
        Assert.Equal(["SUD"], Parties(read.Targets));
        Assert.Equal(Modality.Occurred, read.Modality);
        Assert.Equal("talks", read.Matter);
    }

    [Fact]
    public void Passive_TheDoerIsUnderBy()
    {
        var read = Single("""
            Sanctions sanction NOUN NNS 3 nsubj:pass
            were be AUX VBD 3 aux:pass
            imposed impose VERB VBN 0 root
            on on ADP IN 5 case
            Norland Norland PROPN NNP 3 obl =NOR
            by by ADP IN 7 case
            Sudland Sudland PROPN NNP 3 obl:agent =SUD
            """);

        Assert.Equal(Act.Sanction, read.Act);
        Assert.Equal(["SUD"], Parties(read.Actors));
        Assert.Equal(["NOR"], Parties(read.Targets));
    }

    [Fact]
    public void LightVerb_TheNounIsTheActAndItsSubjectActs()
    {
        var read = Single("""
            Norland Norland PROPN NNP 2 nsubj =NOR
            issued issue VERB VBD 0 root
            an a DET DT 4 det
            apology apology NOUN NN 2 obj
            to to ADP IN 6 case
            Sudland Sudland PROPN NNP 4 nmod =SUD
            """);

        Assert.Equal((Act.Support, "055"), (read.Act, read.Code.Cameo));
        Assert.Equal(["NOR"], Parties(read.Actors));
        Assert.Equal(["SUD"], Parties(read.Targets));
    }

    [Fact]
    public void Meeting_AllSidesAreActors()
    {
        var read = Single("""
            Silva Silva PROPN NNP 4 nsubj =person:ana-silva@NOR
            and and CCONJ CC 3 cc
            Berg Berg PROPN NNP 1 conj =person:jan-berg@NOR
            met meet VERB VBD 0 root
            with with ADP IN 6 case
            Otero Otero PROPN NNP 4 obl =person:luz-otero@SUD
            in in ADP IN 8 case
            Arvia Arvia PROPN NNP 4 obl @place
            """);

        Assert.Equal(Act.Meet, read.Act);
        Assert.Equal(["person:ana-silva", "person:jan-berg", "person:luz-otero"], read.Actors.Select(a => a.Id));
        Assert.Empty(read.Targets);
        Assert.Equal("Arvia", read.At);
    }

    [Fact]
    public void Between_BothSidesOfANounAreActors()
    {
        var read = Single("""
            The the DET DT 2 det
            summit summit NOUN NN 7 nsubj
            between between ADP IN 4 case
            Norland Norland PROPN NNP 2 nmod =NOR
            and and CCONJ CC 6 cc
            Sudland Sudland PROPN NNP 4 conj =SUD
            collapsed collapse VERB VBD 0 root
            """, Act.Meet);

        Assert.Equal(["NOR", "SUD"], Parties(read.Actors));
    }

    [Fact]
    public void Participle_TheMainClausesSubjectActs_AndTheClausesSubjectIsTheTarget()
    {
        var read = Single("""
            Norland Norland PROPN NNP 2 nsubj =NOR
            waited wait VERB VBD 0 root
            , , PUNCT Punct 4 punct
            demanding demand VERB VBG 2 advcl
            that that SCONJ IN 7 mark
            Sudland Sudland PROPN NNP 7 nsubj =SUD
            abandon abandon VERB VB 4 ccomp
            its its PRON PRPS 10 nmod:poss =SUD
            hostile hostile ADJ JJ 10 amod
            policies policy NOUN NNS 7 obj
            first first ADV RB 7 advmod
            """);

        Assert.Equal(Act.Demand, read.Act);
        Assert.Equal(["NOR"], Parties(read.Actors));
        Assert.Equal(["SUD"], Parties(read.Targets));
        Assert.Equal("policy", read.Matter);
        Assert.Contains(read.Terms, t => t.Words.Text == "abandon its hostile policies first");
    }

    [Fact]
    public void Readiness_IsAnOffer_WithItsTerms_AndTheMeetingIsNoSecondEvent()
    {
        var read = Single("""
            Norland Norland PROPN NNP 3 nsubj =NOR
            is be AUX VBZ 3 cop
            ready ready ADJ JJ 0 root
            to to PART TO 5 mark
            hold hold VERB VB 3 xcomp
            talks talk NOUN NNS 5 obj
            with with ADP IN 8 case
            Sudland Sudland PROPN NNP 5 obl =SUD
            anywhere anywhere ADV RB 5 advmod
            without without ADP IN 11 case
            preconditions precondition NOUN NNS 5 obl
            """);

        Assert.Equal((Act.Offer, "AGREE", "036"), (read.Act, read.Code.Plover, read.Code.Cameo));
        Assert.Equal(["SUD"], Parties(read.Targets));
        Assert.Equal("talks", read.Matter);
        Assert.Equal([("place", "anywhere"), ("precondition", "without preconditions")], read.Terms.Select(t => (t.Kind, t.Words.Text)));
    }

    [Fact]
    public void Continue_MakesAnActOngoing_AlsoUnderWill()
    {
        var read = Single("""
            Norland Norland PROPN NNP 3 nsubj =NOR
            will will AUX MD 3 aux
            continue continue VERB VB 0 root
            to to PART TO 5 mark
            enforce enforce VERB VB 3 xcomp
            sanctions sanction NOUN NNS 5 obj
            on on ADP IN 8 case
            Sudland Sudland PROPN NNP 6 nmod =SUD
            """);

        Assert.Equal((Act.Sanction, Modality.Ongoing), (read.Act, read.Modality));
        Assert.Equal(["SUD"], Parties(read.Targets));
    }

    [Theory]
    [InlineData("will will AUX MD", Modality.Planned)]
    [InlineData("may may AUX MD", Modality.Possible)]
    public void Auxiliaries_SettleTheModality(string auxiliary, Modality expected)
    {
        var read = Single($"""
            Silva Silva PROPN NNP 3 nsubj =person:ana-silva@NOR
            {auxiliary} 3 aux
            meet meet VERB VB 0 root
            Otero Otero PROPN NNP 3 obj =person:luz-otero@SUD
            """);

        Assert.Equal((Act.Meet, expected), (read.Act, read.Modality));
    }

    [Fact]
    public void Negation_IsNegated()
    {
        var read = Single("""
            Silva Silva PROPN NNP 4 nsubj =person:ana-silva@NOR
            did do AUX VBD 4 aux
            not not PART RB 4 advmod
            meet meet VERB VB 0 root
            Otero Otero PROPN NNP 4 obj =person:luz-otero@SUD
            """);

        Assert.Equal(Modality.Negated, read.Modality);
    }

    [Fact]
    public void Rejection_OfANamedDemand_AnswersIt()
    {
        var events = WrittenSentence.Of("""
            Norland Norland PROPN NNP 2 nsubj =NOR
            rejected reject VERB VBD 0 root
            Sudland Sudland PROPN NNP 5 nmod:poss =SUD
            's 's PART POS 3 case
            demand demand NOUN NN 2 obj
            for for ADP IN 8 case
            an a DET DT 8 det
            easing easing NOUN NN 5 nmod
            of of ADP IN 10 case
            sanctions sanction NOUN NNS 8 nmod
            """).Events;

        var demand = Assert.Single(events, e => e.Act == Act.Demand);
        var rejection = Assert.Single(events, e => e.Act == Act.Reject);
        Assert.Equal(["SUD"], Parties(demand.Actors));
        Assert.Equal(["NOR"], Parties(demand.Targets));
        Assert.Equal("sanctions", demand.Matter);
        Assert.Equal(demand.Id, rejection.AnswerTo);
        Assert.Equal(2, events.Count);
    }

    [Fact]
    public void Told_InsideReportedSpeech_NamesTheSpeaker()
    {
        var read = WrittenSentence.Of("""
            Otero Otero PROPN NNP 2 nsubj =person:luz-otero@SUD
            said say VERB VBD 0 root
            Norland Norland PROPN NNP 4 nsubj =NOR
            expelled expel VERB VBD 2 ccomp
            Sudland Sudland PROPN NNP 7 compound =SUD
            's 's PART POS 5 case
            diplomats diplomat NOUN NNS 4 obj
            """,
            new Attribution
            {
                Cue = new TokenRange(1, 2), Kind = AttributionCue.Speech, SourceHead = 0, Source = new TokenRange(0, 1), Content = [new TextRange(11, 47)],
                Quotations = [], Rule = "plain",
            }).Events;

        Assert.Equal((Act.Sanction, "person:luz-otero"), (Assert.Single(read).Act, read[0].ToldBy));
    }

    [Fact]
    public void AClauseBehindAComma_HungUnderANoun_IsNoPartOfWhatIsRefused()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Norland Norland PROPN NNP 2 nsubj =NOR
            rejected reject VERB VBD 0 root
            Sudland Sudland PROPN NNP 5 nmod:poss =SUD
            's 's PART POS 3 case
            plan plan NOUN NN 2 obj
            for for ADP IN 7 case
            passage passage NOUN NN 5 nmod
            , , PUNCT Punct 10 punct
            exports export NOUN NNS 10 nsubj
            grew grow VERB VBD 7 acl:relcl
            """).Events, e => e.Act == Act.Reject);

        Assert.Equal("Sudland 's plan for passage", read.Object!.Text);
        Assert.DoesNotContain(read.Terms, t => t.Words.Text.Contains("grew", StringComparison.Ordinal));
    }

    [Fact]
    public void UnknownActor_IsNoEvent() => Assert.Empty(WrittenSentence.Of("""
        Farmers farmer NOUN NNS 2 nsubj
        demanded demand VERB VBD 0 root
        rain rain NOUN NN 2 obj
        """).Events);

    private static Event Single(string rows) => Assert.Single(WrittenSentence.Of(rows).Events);

    private static Event Single(string rows, Act act) => Assert.Single(WrittenSentence.Of(rows).Events, e => e.Act == act);

    private static IEnumerable<string?> Parties(IEnumerable<Actor> actors) => actors.Select(a => a.Party);
}
