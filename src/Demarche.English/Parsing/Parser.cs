using System.Runtime.CompilerServices;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Tagging;

namespace Demarche.English.Parsing;

/// <summary>Builds a sentence's tree in one pass from left to right, and names each relation as it is made.</summary>
internal sealed class Parser
{
    /// <summary>Version of the file's format and of the features.</summary>
    public const int Version = 2;

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
        Parse(space.Words, space.State);
        space.Hang(sentence.Length);
        _punctuation.Attach(space, lexemes, sentence, tags, set);
    }

    // Parses the words; heads and labels are then in the state.
    [SkipLocalsInit]
    private void Parse(ParseWords words, ParseState state)
    {
        Span<ulong> features = stackalloc ulong[ActionFeatures.Most];
        state.Reset(words.Length);
        while (!state.Finished)
        {
            if (!state.HasOnly(out var action))
            {
                var count = ActionFeatures.Extract(state, words, features);
                action = Best(state, _actions.Sum(features[..count]));
            }

            if (action == ParseAction.Shift)
                state.Shift();
            else
                state.Attach(action, LabelOf(words, state, action, features));
        }
    }

    // The best action among those allowed; of equals the first.
    private static ParseAction Best(ParseState state, (int Shift, int Left, int Right) scores)
    {
        var (best, most) = state.Allows(ParseAction.Shift) ? (ParseAction.Shift, scores.Shift) : (ParseAction.Right, int.MinValue);
        if (scores.Left > most && state.Allows(ParseAction.Left))
            (best, most) = (ParseAction.Left, scores.Left);
        return scores.Right > most && state.Allows(ParseAction.Right) ? ParseAction.Right : best;
    }

    [SkipLocalsInit]
    private byte LabelOf(ParseWords words, ParseState state, ParseAction action, Span<ulong> features)
    {
        var (head, dependent) = state.ArcOf(action);
        if (head == state.Root)
            return (byte)Relation.Root;
        Span<int> scores = stackalloc int[64];
        scores.Clear();
        var count = LabelFeatures.Extract(state, words, head, dependent, features);
        _labels.Add(features[..count], scores);
        return _mask.Best(scores, words.Coarse[head], words.Coarse[dependent], dependent < head);
    }
}
