using Demarche.English.Parsing;
using Demarche.English.Tagging;

namespace Demarche.Workshop.Training;

/// <summary>
/// A parser's first pass over the treebank, along the gold trees, each action for itself: what a search makes of weights of nothing
/// teaches little.
/// </summary>
internal sealed class FirstPass(AveragedModel actions, LabelTraining labels, Random random, ParserSettings settings)
{
    private readonly ArcOracle _oracle = new();
    private readonly ParseState _state = new();
    private readonly ParseWords _words = new();
    private readonly ulong[] _features = new ulong[ActionFeatures.Count];

    /// <summary>Learns from one sentence.</summary>
    public void Learn(TrainingText text, int s, byte[] tags, TagSet set)
    {
        _words.Fill(text.Lexemes, text.Ranges[s], tags, set);
        var gold = GoldArcs.WithoutPunctuation(text.Sentences[s], _words);
        _oracle.Reset(gold.Heads);
        _state.Reset(_words.Length);
        while (!_state.Finished)
        {
            var action = _state.Depth == 0 ? ParseAction.Shift : Learn();
            if (action == ParseAction.Shift)
            {
                _state.Shift();
                continue;
            }

            var (head, dependent) = _state.ArcOf(action);
            _state.Attach(action, labels.Learn(_state, _words, head, dependent, _oracle.GoldHead(dependent) == head ? gold.Relations[dependent] : null, random));
        }
    }

    // The right action that the model likes best.
    private ParseAction Learn()
    {
        Span<int> costs = stackalloc int[3];
        Span<float> scores = stackalloc float[3];
        scores.Clear();
        _oracle.Costs(_state, costs);
        var features = _features.AsSpan(0, FeatureDrop.Thin(_features, ActionFeatures.Extract(_state, _words, _features), settings.Dropped, random));
        actions.Add(features, scores);
        int right = -1, wrong = -1;
        for (var a = 0; a < 3; a++)
        {
            if (costs[a] == 0 && (right < 0 || scores[a] > scores[right]))
                right = a;
            if (costs[a] > 0 && (wrong < 0 || scores[a] > scores[wrong]))
                wrong = a;
        }

        if (wrong >= 0 && scores[right] - scores[wrong] <= settings.FirstMargin)
        {
            actions.Update(features, right, 1);
            actions.Update(features, wrong, -1);
        }

        actions.Tick();
        return (ParseAction)right;
    }
}
