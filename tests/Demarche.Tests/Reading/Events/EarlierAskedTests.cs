using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

public class EarlierAskedTests
{
    private const string Offer = """
        Norland Norland PROPN NNP 2 nsubj =NOR
        offered offer VERB VBD 0 root
        talks talk NOUN NNS 2 obj
        to to ADP IN 5 case
        Sudland Sudland PROPN NNP 2 obl =SUD
        ; ; PUNCT Punct 2 punct
        """;

    [Fact]
    public void RefusalOfTheOffer_AnswersTheOneToldBeforeAndIsTowardsItsMaker()
    {
        var read = WrittenSentence.Of(Offer + "\n" + """
            Sudland Sudland PROPN NNP 8 nsubj =SUD
            rejected reject VERB VBD 2 parataxis
            the the DET DT 10 det
            offer offer NOUN NN 8 obj
            """).Events;

        var refusal = Assert.Single(read, e => e.Act == Act.Reject);
        Assert.Equal(Assert.Single(read, e => e.Act == Act.Offer).Id, refusal.AnswerTo);
        Assert.Equal(["NOR"], refusal.Targets.Select(t => t.Party));
    }

    [Fact]
    public void RefusalOfAnOffer_AnswersNoneInParticular()
    {
        var read = WrittenSentence.Of(Offer + "\n" + """
            Sudland Sudland PROPN NNP 8 nsubj =SUD
            rejected reject VERB VBD 2 parataxis
            an a DET DT 10 det
            offer offer NOUN NN 8 obj
            """).Events;

        Assert.Null(Assert.Single(read, e => e.Act == Act.Reject).AnswerTo);
    }

    [Fact]
    public void RefusalByWhoeverMadeTheOffer_DoesNotAnswerIt()
    {
        var read = WrittenSentence.Of(Offer + "\n" + """
            Norland Norland PROPN NNP 8 nsubj =NOR
            rejected reject VERB VBD 2 parataxis
            the the DET DT 10 det
            offer offer NOUN NN 8 obj
            """).Events;

        Assert.DoesNotContain(read, e => e.AnswerTo is not null);
    }
}
