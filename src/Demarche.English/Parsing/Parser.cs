using System.Runtime.CompilerServices;
using Demarche.English.Models;

namespace Demarche.English.Parsing;

/// <summary>Builds a sentence's tree in one pass from left to right, and names each relation as it is made.</summary>
internal sealed class Parser
{
    /// <summary>Version of the file's format and of the features.</summary>
    public const int Version = 1;

    private readonly LinearModel _actions;
    private readonly LinearModel _labels;
    private readonly RelationMask _mask;

    /// <summary>Reads a file's sections: possible relations, action table and rows, label table and rows.</summary>
    public Parser(ModelBytes[] sections)
    {
        _mask = new RelationMask(sections[0].Span);
        _actions = new LinearModel(sections[1], sections[2]);
        _labels = new LinearModel(sections[3], sections[4]);
    }

    /// <summary>Parses the words; heads and labels are then in the state.</summary>
    [SkipLocalsInit]
    public void Parse(ParseWords words, ParseState state)
    {
        Span<ulong> features = stackalloc ulong[ActionFeatures.Most];
        Span<int> scores = stackalloc int[3];
        state.Reset(words.Length);
        while (!state.Finished)
        {
            var action = ParseAction.Shift;
            if (state.Depth > 0)
            {
                scores.Clear();
                var count = ActionFeatures.Extract(state, words, features);
                _actions.Add(features[..count], scores);
                action = Best(state, scores);
            }

            if (action == ParseAction.Shift)
                state.Shift();
            else
                state.Attach(action, LabelOf(words, state, action, features));
        }
    }

    /// <summary>The best action among those allowed.</summary>
    public static ParseAction Best(ParseState state, ReadOnlySpan<int> scores)
    {
        var best = -1;
        for (var a = 0; a < 3; a++)
        {
            if (state.Allows((ParseAction)a) && (best < 0 || scores[a] > scores[best]))
                best = a;
        }

        return (ParseAction)best;
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
