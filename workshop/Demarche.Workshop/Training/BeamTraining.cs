using Demarche.English;
using Demarche.English.Parsing;
using Demarche.English.Tagging;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Training;

/// <summary>
/// Trains the weights of actions for the search in which they are used: where the best tree of the beam leads the gold one by most,
/// its actions lose and the gold one's win (max-violation perceptron, Huang, Fayong and Guo 2012).
/// </summary>
internal sealed class BeamTraining(AveragedModel actions, LabelTraining labels, Random random, ParserSettings settings)
{
    private readonly ArcOracle _oracle = new();
    private readonly ParseBeam _beam = new();
    private readonly ParseState _gold = new();
    private readonly ParseState _replay = new();
    private readonly ParseWords _words = new();
    private readonly ulong[] _features = new ulong[ActionFeatures.Count];
    private readonly List<int> _goldScores = [];
    private ulong _thinning;

    /// <summary>Learns from one sentence; returns how many heads the search finds, and of how many words.</summary>
    public (int Right, int Words) Learn(TrainingText text, int s, byte[] tags, TagSet set)
    {
        _words.Fill(text.Lexemes, text.Ranges[s], tags, set);
        var gold = GoldArcs.WithoutPunctuation(text.Sentences[s], _words);
        _oracle.Reset(gold.Heads);
        _thinning = (ulong)random.NextInt64();
        var judge = new Judge(this);
        FollowGold(ref judge);
        var violation = 0;
        ParseAction[] wrong = [];
        _beam.Reset(_words.Length);
        for (var step = 0; !_beam.Best.Finished; step++)
        {
            _beam.Step(ref judge, settings.Beam, int.MaxValue / 4);
            if (_beam.BestScore - _goldScores[step] is var lead && lead > violation)
                (violation, wrong) = (lead, _beam.Best.Path.ToArray());
        }

        var right = 0;
        for (var i = 0; i < _words.Length; i++)
            right += _beam.Best.Nodes[i].Head == _oracle.GoldHead(i) ? 1 : 0;
        if (violation > 0)
        {
            var shared = wrong.AsSpan().CommonPrefixLength(_gold.Path);
            Update(wrong, shared, -1);
            Update(_gold.Path[..wrong.Length], shared, 1);
        }

        actions.Tick(_words.Length);
        LearnLabels(gold.Relations);
        return (right, _words.Length);
    }

    // The path to the gold tree that the model likes best, and its scores after each action.
    private void FollowGold(ref Judge judge)
    {
        _goldScores.Clear();
        _gold.Reset(_words.Length);
        var sum = 0;
        Span<int> scores = stackalloc int[3];
        Span<int> costs = stackalloc int[3];
        while (!_gold.Finished)
        {
            if (!_gold.HasOnly(out var action))
            {
                (scores[0], scores[1], scores[2]) = judge.Plain(_gold);
                _oracle.Costs(_gold, costs);
                var best = -1;
                for (var a = 0; a < 3; a++)
                {
                    if (costs[a] == 0 && (best < 0 || scores[a] > scores[best]))
                        best = a;
                }

                sum += scores[best];
                action = (ParseAction)best;
            }

            _goldScores.Add(sum);
            Take(_gold, action, ref judge);
        }
    }

    private void Update(ReadOnlySpan<ParseAction> path, int from, float by)
    {
        var judge = new Judge(this);
        _replay.Reset(_words.Length);
        for (var step = 0; step < path.Length; step++)
        {
            if (step >= from && !_replay.HasOnly(out _))
                actions.Update(_features.AsSpan(0, Thinned(ActionFeatures.Extract(_replay, _words, _features))), (int)path[step], by);
            Take(_replay, path[step], ref judge);
        }
    }

    // Along the path that the search has found, as in use.
    private void LearnLabels(Relation[] relations)
    {
        _replay.Reset(_words.Length);
        foreach (var action in _beam.Best.Path)
        {
            if (action == ParseAction.Shift)
            {
                _replay.Shift();
                continue;
            }

            var (head, dependent) = _replay.ArcOf(action);
            var right = _oracle.GoldHead(dependent) == head ? relations[dependent] : (Relation?)null;
            _replay.Attach(action, labels.Learn(_replay, _words, head, dependent, right, random));
        }
    }

    private static void Take(ParseState state, ParseAction action, ref Judge judge)
    {
        if (action == ParseAction.Shift)
            state.Shift();
        else
            state.Attach(action, judge.LabelOf(state, action));
    }

    // The same features are left out of all states of a sentence, so that their trees can be compared.
    private int Thinned(int count)
    {
        if (settings.Dropped <= 0)
            return count;
        var least = (uint)(settings.Dropped * uint.MaxValue);
        var kept = 0;
        for (var f = 0; f < count; f++)
        {
            if ((uint)(((_features[f] ^ _thinning) * 0x9E3779B97F4A7C15) >> 32) >= least)
                _features[kept++] = _features[f];
        }

        return kept;
    }

    private readonly struct Judge(BeamTraining training) : IParseJudge
    {
        // A wrong action must be worse than the right one by a margin, so in search it is given that much.
        public (int Shift, int Left, int Right) Score(ParseState state)
        {
            Span<int> costs = stackalloc int[3];
            training._oracle.Costs(state, costs);
            var (shift, left, right) = Plain(state);
            return (shift + (costs[0] * training.Margin), left + (costs[1] * training.Margin), right + (costs[2] * training.Margin));
        }

        public (int Shift, int Left, int Right) Plain(ParseState state)
        {
            Span<float> scores = stackalloc float[3];
            scores.Clear();
            training.Actions.Add(training._features.AsSpan(0, training.Thinned(ActionFeatures.Extract(state, training._words, training._features))), scores);
            return ((int)scores[0], (int)scores[1], (int)scores[2]);
        }

        public byte LabelOf(ParseState state, ParseAction action)
        {
            var (head, dependent) = state.ArcOf(action);
            return training.Labels.Best(state, training._words, head, dependent);
        }
    }

    private int Margin => (int)settings.Margin;

    private AveragedModel Actions => actions;

    private LabelTraining Labels => labels;
}
