using Demarche.English;
using Demarche.English.Lemmas;
using Demarche.English.Models;
using Demarche.Workshop.Data;
using Demarche.Workshop.Training;

namespace Demarche.Tests.Workshop.Training;

public class LemmaTrainingTests
{
    private const string Bank =
        """
        # text = Envoys met ministers, embassies and parties
        1	Envoys	envoy	NOUN	NNS	_	2	nsubj	_	_
        2	met	meet	VERB	VBD	_	0	root	_	_
        3	ministers	minister	NOUN	NNS	_	2	obj	_	SpaceAfter=No
        4	,	,	PUNCT	,	_	5	punct	_	_
        5	embassies	embassy	NOUN	NNS	_	3	conj	_	_
        6	and	and	CCONJ	CC	_	7	cc	_	_
        7	parties	party	NOUN	NNS	_	3	conj	_	_

        """;

    [Fact]
    public void Train_TheSameDataTwice_GivesTheSameBytes() => Assert.Equal(Train(), Train());

    [Fact]
    public void Train_EndingsAndExceptions_AreBothLearnt()
    {
        var lemmatiser = new Lemmatiser(ModelFile.Read(Train(), ModelKind.Lemmas, Lemmatiser.Version));
        var strings = new StringPool();

        Assert.Equal("treaty", lemmatiser.Find("treaties", Upos.Noun, Xpos.NNS, strings));
        Assert.Equal("talk", lemmatiser.Find("talks", Upos.Noun, Xpos.NNS, strings));
        Assert.Equal("free", lemmatiser.Find("freed", Upos.Verb, Xpos.VBN, strings));
        Assert.Equal("meet", lemmatiser.Find("met", Upos.Verb, Xpos.VBD, strings));
    }

    private static byte[] Train() => LemmaTraining.Train(Treebank.Parse(new StringReader(Bank)), LemmaWord.Parse(new StringReader("# a comment\nfreed\tVBN\tfree\n")), []);
}
