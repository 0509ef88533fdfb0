using Demarche.English;
using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

public class SaidReaderTests
{
    [Theory]
    [InlineData("must must AUX MD", Act.Demand)]
    [InlineData("should should AUX MD", Act.Urge)]
    public void Said_ThatAnotherMust_IsADemand(string auxiliary, Act expected)
    {
        var read = Assert.Single(WrittenSentence.Of($"""
            Otero Otero PROPN NNP 2 nsubj =person:luz-otero@SUD
            said say VERB VBD 0 root
            Norland Norland PROPN NNP 5 nsubj =NOR
            {auxiliary} 5 aux
            stop stop VERB VB 2 ccomp
            """, Saying(11, 30)).Events);

        Assert.Equal(expected, read.Act);
        Assert.Equal("SUD", Assert.Single(read.Actors).Party);
        Assert.Equal("NOR", Assert.Single(read.Targets).Party);
        Assert.Null(read.ToldBy);
    }

    [Fact]
    public void Said_ThatOnesOwnSideWillRespond_Threatens()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Otero Otero PROPN NNP 2 nsubj =person:luz-otero@SUD
            said say VERB VBD 0 root
            Sudland Sudland PROPN NNP 5 nsubj =SUD
            would would AUX MD 5 aux
            retaliate retaliate VERB VB 2 ccomp
            against against ADP IN 7 case
            Norland Norland PROPN NNP 5 obl =NOR
            """, Saying(11, 51)).Events);

        Assert.Equal(Act.Threaten, read.Act);
        Assert.Equal("NOR", Assert.Single(read.Targets).Party);
    }

    [Fact]
    public void WillNot_OfAnEasing_IsARefusal()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Norland Norland PROPN NNP 4 nsubj =NOR
            will will AUX MD 4 aux
            not not PART RB 4 advmod
            lift lift VERB VB 0 root
            sanctions sanction NOUN NNS 4 obj
            on on ADP IN 7 case
            Sudland Sudland PROPN NNP 5 nmod =SUD
            """).Events);

        Assert.Equal((Act.Reject, Modality.Occurred, "1244"), (read.Act, read.Modality, read.Code.Cameo));
    }

    [Fact]
    public void Vow_OfTwoParties_IsAnAgreement()
    {
        var read = Assert.Single(WrittenSentence.Of("""
            Norland Norland PROPN NNP 4 nsubj =NOR
            and and CCONJ CC 3 cc
            Sudland Sudland PROPN NNP 1 conj =SUD
            vowed vow VERB VBD 0 root
            to to PART TO 6 mark
            disarm disarm VERB VB 4 xcomp
            """).Events);

        Assert.Equal(Act.Agree, read.Act);
    }

    [Fact]
    public void APlace_IsNobodysOtherSide() => Assert.Empty(WrittenSentence.Of("""
        Silva Silva PROPN NNP 2 nsubj =person:ana-silva@NOR
        met meet VERB VBD 0 root
        friends friend NOUN NNS 2 obj
        in in ADP IN 5 case
        Sudland Sudland PROPN NNP 2 obl =SUD
        """).Events);

    // The clause between two characters, said by the first token with the second as cue.
    private static Attribution Saying(int start, int end) => new()
    {
        Cue = new TokenRange(1, 2),
        Kind = AttributionCue.Speech,
        SourceHead = 0,
        Source = new TokenRange(0, 1),
        Content = [new TextRange(start, end)],
        Quotations = [],
        Rule = "plain",
    };
}
