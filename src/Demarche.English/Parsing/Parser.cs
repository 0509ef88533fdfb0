using System.Runtime.CompilerServices;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Tagging;

namespace Demarche.English.Parsing;

/// <summary>Builds a sentence's tree from left to right, and names each relation as it is made.</summary>
internal sealed class Parser
{
    /// <summary>Version of the file's format and of the features.</summary>
    public const int Version = 3;

    // More than six trees, or trees further behind, are right too seldom to be worth their time.
    private const int Width = 6;
    private const int Lead = 200;

    private readonly ThreeClassModel _actions;
    private readonly LinearModel _labels;
    private readonly RelationMask _mask;
    private readonly PunctuationAttacher _punctuation;

    /// <summary>Reads a file's sections: possible relations; table of actions; table and rows of labels, of punctuation.</summary>
    public Parser(ModelBytes[] sections)
    {
        _mask = new RelationMask(sections[0].Span);
        _actions = new ThreeClassModel(sections[1]);
        _labels = new LinearModel(sections[2], sections[3]);
        _punctuation = new PunctuationAttacher(new LinearModel(sections[4], sections[5]));
    }

    /// <summary>Hangs the punctuation into a finished tree of words.</summary>
    public PunctuationAttacher Punctuation => _punctuation;

    /// <summary>Parses a sentence.</summary>
    /// <param name="lexemes">The text's words.</param>
    /// <param name="sentence">Tokens of the sentence.</param>
    /// <param name="tags">Tags by token of the text.</param>
    /// <param name="set">What the tags mean.</param>
    /// <param name="space">Buffers; the tree is left in them.</param>
    public void Parse(Lexemes lexemes, TokenRange sentence, ReadOnlySpan<byte> tags, TagSet set, ParseSpace space)
    {
        space.Words.Fill(lexemes, sentence, tags, set);
        var beam = space.Beam;
        beam.Reset(space.Words.Length);
        space.Scores.Forget();
        space.Relations.Forget();
        var judge = new Judge(this, space);
        while (!beam.Best.Finished)
            beam.Step(ref judge, Width, Lead);
        space.Hang(sentence.Length);
        _punctuation.Attach(space, lexemes, sentence, tags, set);
    }

    private readonly struct Judge(Parser parser, ParseSpace space) : IParseJudge
    {
        public (int Shift, int Left, int Right) Score(ParseState state) => space.Scores.Of(state, space.Words, parser._actions);

        public byte LabelOf(ParseState state, ParseAction action)
        {
            var (head, dependent) = state.ArcOf(action);
            if (head == state.Root)
                return (byte)Relation.Root;
            ref var label = ref space.Relations.Find(LabelFeatures.Question(state, head, dependent), out var known);
            if (!known)
                label = Named(state, head, dependent);
            return label;
        }

        [SkipLocalsInit]
        private byte Named(ParseState state, int head, int dependent)
        {
            var words = space.Words;
            Span<int> scores = stackalloc int[64];
            scores.Clear();
            var count = LabelFeatures.Extract(state, words, head, dependent, space.Features);
            parser._labels.Add(space.Features.AsSpan(0, count), scores);
            return parser._mask.Best(scores, words.Coarse[head], words.Coarse[dependent], dependent < head);
        }
    }
}
