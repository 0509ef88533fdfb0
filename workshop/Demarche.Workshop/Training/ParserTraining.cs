using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Demarche.English;
using Demarche.English.Models;
using Demarche.English.Parsing;
using Demarche.English.Tagging;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Training;

/// <summary>
/// Trains the parser: averaged perceptrons for actions and for labels, with a dynamic oracle, mostly following the model's own
/// choices so that it learns to go on after mistakes.
/// </summary>
internal sealed class ParserTraining
{
    private readonly AveragedModel _actions = new();
    private readonly AveragedModel _labels = new();
    private readonly ArcOracle _oracle = new();
    private readonly ParseState _state = new();
    private readonly ParseWords _words = new();
    private readonly Random _random;
    private readonly RelationMask _mask;
    private readonly ParserSettings _settings;
    private readonly ulong[] _features = new ulong[Math.Max(ActionFeatures.Most, LabelFeatures.Most)];

    private ParserTraining(RelationMask mask, int seed, ParserSettings settings)
    {
        _mask = mask;
        _settings = settings;
        _random = new Random(seed);
    }

    /// <summary>Trains a parser: several times from different seeds, whose weights are summed.</summary>
    /// <param name="text">The treebank.</param>
    /// <param name="tags">Predicted tags of every token.</param>
    /// <param name="set">What the tags mean.</param>
    /// <param name="use">Which sentences to train on.</param>
    /// <param name="settings">How to train.</param>
    /// <param name="report">Is told how it goes.</param>
    public static byte[] Train(TrainingText text, byte[] tags, TagSet set, Func<int, bool> use, ParserSettings settings, Action<string> report)
    {
        var mask = Mask(text, tags, set, use);
        var trained = new ParserTraining[settings.Seeds];
        Parallel.For(0, settings.Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            trained[seed] = new ParserTraining(new RelationMask(mask), seed + 1, settings);
            trained[seed].Run(text, tags, set, use, report);
        });
        var actions = WeightPacking.PackThree(Summed(trained.Select(t => t._actions)), settings.KeptActions, report);
        var (labels, labelRows) = WeightPacking.Pack(Summed(trained.Select(t => t._labels)), settings.KeptLabels, report);
        var (marks, markRows) = PunctuationTraining.Train(text, tags, set, use, seed: 1, report);
        return ModelFile.Write(ModelKind.Parser, Parser.Version, mask, actions, labels, labelRows, marks, markRows);
    }

    private static List<(ulong Feature, byte Class, float Weight)> Summed(IEnumerable<AveragedModel> models)
    {
        var sums = new Dictionary<(ulong Feature, byte Class), float>();
        foreach (var model in models)
        {
            foreach (var (feature, c, weight) in model.Averages())
                CollectionsMarshal.GetValueRefOrAddDefault(sums, (feature, c), out _) += weight;
        }

        return [.. sums.Select(s => (s.Key.Feature, s.Key.Class, s.Value))];
    }

    private void Run(TrainingText text, byte[] tags, TagSet set, Func<int, bool> use, Action<string> report)
    {
        var order = Enumerable.Range(0, text.Sentences.Count).Where(use).ToArray();
        for (var round = 1; round <= _settings.Rounds; round++)
        {
            _random.Shuffle(order);
            int words = 0, right = 0;
            foreach (var s in order)
            {
                _words.Fill(text.Lexemes, text.Ranges[s], tags, set);
                right += Learn(text.Sentences[s], explore: round > 1);
                words += _words.Length;
            }

            report($"  round {round}: UAS in training {100.0 * right / words:F2}");
        }
    }

    private int Learn(GoldSentence sentence, bool explore)
    {
        var (heads, relations) = WithoutPunctuation(sentence);
        _oracle.Reset(heads);
        _state.Reset(heads.Length);
        Span<float> scores = stackalloc float[3];
        Span<int> costs = stackalloc int[3];
        var right = 0;
        while (!_state.Finished)
        {
            var action = ParseAction.Shift;
            if (_state.Depth > 0)
            {
                var count = Thinned(ActionFeatures.Extract(_state, _words, _features));
                scores.Clear();
                _actions.Add(_features.AsSpan(0, count), scores);
                int best = -1, gold = -1, rival = -1, least = int.MaxValue;
                for (var a = 0; a < 3; a++)
                {
                    costs[a] = _state.Allows((ParseAction)a) ? _oracle.Cost(_state, (ParseAction)a) : int.MaxValue;
                    least = Math.Min(least, costs[a]);
                }

                for (var a = 0; a < 3; a++)
                {
                    if (costs[a] == int.MaxValue)
                        continue;
                    if (best < 0 || scores[a] > scores[best])
                        best = a;
                    if (costs[a] == least && (gold < 0 || scores[a] > scores[gold]))
                        gold = a;
                    if (costs[a] > least && (rival < 0 || scores[a] > scores[rival]))
                        rival = a;
                }

                if (rival >= 0 && scores[gold] - scores[rival] <= _settings.Margin)
                {
                    _actions.Update(_features.AsSpan(0, count), gold, 1);
                    _actions.Update(_features.AsSpan(0, count), rival, -1);
                }

                _actions.Tick();
                action = (ParseAction)(explore && _random.NextDouble() < 0.9 ? best : gold);
            }

            if (action == ParseAction.Shift)
            {
                _state.Shift();
                continue;
            }

            right += Attach(action, relations);
        }

        return right;
    }

    // Gold heads and relations by the parser's numbers, which leave out what is tagged as punctuation.
    private (int[] Heads, Relation[] Relations) WithoutPunctuation(GoldSentence sentence)
    {
        var place = new int[sentence.Length];
        Array.Fill(place, -1);
        for (var i = 0; i < _words.Length; i++)
            place[_words.Token[i]] = i;
        var heads = new int[_words.Length];
        var relations = new Relation[_words.Length];
        for (var i = 0; i < _words.Length; i++)
        {
            var head = sentence.Heads[_words.Token[i]];
            while (head >= 0 && place[head] < 0)
                head = sentence.Heads[head];
            heads[i] = head < 0 ? -1 : place[head];
            relations[i] = sentence.Relations[_words.Token[i]];
        }

        return (heads, relations);
    }

    private int Attach(ParseAction action, Relation[] relations)
    {
        var (head, dependent) = _state.ArcOf(action);
        var correct = _oracle.GoldHead(dependent) == head;
        if (head == _state.Root)
        {
            _state.Attach(action, (byte)Relation.Root);
            return correct ? 1 : 0;
        }

        var count = Thinned(LabelFeatures.Extract(_state, _words, head, dependent, _features));
        Span<float> scores = stackalloc float[64];
        scores.Clear();
        _labels.Add(_features.AsSpan(0, count), scores);
        var (best, second) = BestTwo(scores, _mask.Allowed(_words.Coarse[head], _words.Coarse[dependent], dependent < head));
        if (correct && relations[dependent] != Relation.Punct)
        {
            var gold = (byte)relations[dependent];
            var rival = best == gold ? second : best;
            if (best != gold || (second != best && scores[gold] - scores[rival] <= _settings.LabelMargin))
            {
                _labels.Update(_features.AsSpan(0, count), gold, 1);
                _labels.Update(_features.AsSpan(0, count), rival, -1);
            }

            _labels.Tick();
        }

        _state.Attach(action, best);
        return correct ? 1 : 0;
    }

    // The labels with the highest scores among those allowed; twice the same when there is one only.
    private static (byte Best, byte Second) BestTwo(ReadOnlySpan<float> scores, ulong allowed)
    {
        int best = -1, second = -1;
        for (var rest = allowed; rest != 0; rest &= rest - 1)
        {
            var label = BitOperations.TrailingZeroCount(rest);
            if (best < 0 || scores[label] > scores[best])
                (best, second) = (label, best);
            else if (second < 0 || scores[label] > scores[second])
                second = label;
        }

        return ((byte)best, (byte)(second < 0 ? best : second));
    }

    private int Thinned(int count) => FeatureDrop.Thin(_features, count, _settings.Dropped, _random);

    private static byte[] Mask(TrainingText text, byte[] tags, TagSet set, Func<int, bool> use)
    {
        var bytes = new byte[RelationMask.Size];
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            if (!use(s))
                continue;
            var sentence = text.Sentences[s];
            var first = text.Ranges[s].First;
            for (var i = 0; i < sentence.Length; i++)
            {
                if (sentence.Heads[i] < 0)
                    continue;
                var place = RelationMask.PlaceOf((int)set.Upos(tags[first + sentence.Heads[i]]), (int)set.Upos(tags[first + i]), i < sentence.Heads[i]);
                var at = bytes.AsSpan(place * 8, 8);
                BinaryPrimitives.WriteUInt64LittleEndian(at, BinaryPrimitives.ReadUInt64LittleEndian(at) | (1UL << (int)sentence.Relations[i]));
            }
        }

        return bytes;
    }
}
