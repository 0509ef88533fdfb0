using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Parsing;
using Demarche.English.Tagging;
using Demarche.Workshop.Data;
using Demarche.Workshop.Training;

namespace Demarche.Tests.Workshop.Training;

public class GrammarTrainingTests
{
    private const string Bank =
        """
        # text = The envoy left, he said.
        1	The	the	DET	DT	_	2	det	_	_
        2	envoy	envoy	NOUN	NN	_	3	nsubj	_	_
        3	left	leave	VERB	VBD	_	6	ccomp	_	SpaceAfter=No
        4	,	,	PUNCT	,	_	3	punct	_	_
        5	he	he	PRON	PRP	_	6	nsubj	_	_
        6	said	say	VERB	VBD	_	0	root	_	SpaceAfter=No
        7	.	.	PUNCT	.	_	6	punct	_	_

        # text = Ministers met an envoy.
        1	Ministers	minister	NOUN	NNS	_	2	nsubj	_	_
        2	met	meet	VERB	VBD	_	0	root	_	_
        3	an	a	DET	DT	_	4	det	_	_
        4	envoy	envoy	NOUN	NN	_	2	obj	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	2	punct	_	_

        # text = The ministers didn't say so.
        1	The	the	DET	DT	_	2	det	_	_
        2	ministers	minister	NOUN	NNS	_	5	nsubj	_	_
        3-4	didn't	_	_	_	_	_	_	_	_
        3	did	do	AUX	VBD	_	5	aux	_	_
        4	n't	not	PART	RB	_	5	advmod	_	_
        5	say	say	VERB	VB	_	0	root	_	_
        6	so	so	ADV	RB	_	5	advmod	_	SpaceAfter=No
        7	.	.	PUNCT	.	_	5	punct	_	_

        """;

    // Twice over: tags seen once are taken for slips.
    private static readonly TrainingText Text = new(Treebank.Parse(new StringReader(Bank + "\n" + Bank)), new LexicalPass(WordClusters.None));

    [Fact]
    public void Train_TheSameDataTwice_GivesTheSameBytes()
    {
        var (tagger, parser) = Train();
        var (taggerAgain, parserAgain) = Train();

        Assert.Equal(tagger, taggerAgain);
        Assert.Equal(parser, parserAgain);
    }

    [Fact]
    public void Parse_SentencesItWasTrainedOn_GivesTheirTrees()
    {
        var (taggerFile, parserFile) = Train();
        var tagger = new Tagger(ModelFile.Read(taggerFile, ModelKind.Tagger, Tagger.Version));
        var parser = new Parser(ModelFile.Read(parserFile, ModelKind.Parser, Parser.Version));
        var (space, memo) = (new ParseSpace(), new TagMemo());
        var tags = new byte[Text.Count];
        for (var s = 0; s < Text.Sentences.Count; s++)
        {
            tagger.Tag(Text.Lexemes, Text.Ranges[s], tags, memo);
            parser.Parse(Text.Lexemes, Text.Ranges[s], tags, tagger.Tags, space);

            Assert.Equal(Text.Sentences[s].Heads, space.Tree.Head[..Text.Sentences[s].Length]);
            Assert.Equal(Text.Sentences[s].Relations.Select(r => (byte)r), space.Tree.Label[..Text.Sentences[s].Length]);
        }
    }

    [Fact]
    public void Parse_AContraction_HasNoSpaceInside() =>
        Assert.Equal([true, true, false, true, true, false, true], Text.Sentences[2].SpaceAfter);

    private static (byte[] Tagger, byte[] Parser) Train()
    {
        var tagger = TaggerTraining.Train(Text, _ => true, new TaggerSettings(Rounds: 8, Seeds: 2, Margin: 1, Dropped: 0, Kept: 10_000), seed: 1, _ => { });
        var set = new Tagger(ModelFile.Read(tagger, ModelKind.Tagger, Tagger.Version)).Tags;
        var tags = Enumerable.Range(0, Text.Sentences.Count)
            .SelectMany(s => Enumerable.Range(0, Text.Sentences[s].Length).Select(i => (byte)set.Find(Text.Sentences[s].Tags[i], Text.Sentences[s].Fine[i])))
            .ToArray();
        var parser = ParserTraining.Train(Text, tags, set, _ => true, new ParserSettings(Rounds: 8, Seeds: 2, Beam: 4, Margin: 1, FirstMargin: 1, LabelMargin: 1, Dropped: 0.05f, 10_000, 10_000), _ => { });
        return (tagger, parser);
    }
}
