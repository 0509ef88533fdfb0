using System.Buffers.Binary;
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
    private readonly byte[] _mask;
    private readonly float _margin;
    private readonly float _dropped;
    private readonly ulong[] _features = new ulong[Math.Max(ActionFeatures.Most, LabelFeatures.Most)];

    private ParserTraining(byte[] mask, int seed, float margin, float dropped)
    {
        _dropped = dropped;
        _margin = margin;
        _mask = mask;
        _random = new Random(seed);
    }

    /// <summary>Trains a parser.</summary>
    /// <param name="text">The treebank.</param>
    /// <param name="tags">Predicted tags of every token.</param>
    /// <param name="set">What the tags mean.</param>
    /// <param name="use">Which sentences to train on.</param>
    /// <param name="rounds">Passes over the treebank.</param>
    /// <param name="seed">Seed of order and exploration.</param>
    /// <param name="margin">How far the right choice must lead, in the score of a step.</param>
    /// <param name="dropped">Share of features left out of each example at random.</param>
    /// <param name="kept">Most features to keep for actions, most weights for labels.</param>
    /// <param name="report">Is told how it goes.</param>
    public static byte[] Train(
        TrainingText text, byte[] tags, TagSet set, Func<int, bool> use, int rounds, int seed, float margin, float dropped, (int Actions, int Labels) kept, Action<string> report)
    {
        var training = new ParserTraining(Mask(text, tags, set, use), seed, margin, dropped);
        var order = Enumerable.Range(0, text.Sentences.Count).Where(use).ToArray();
        for (var round = 1; round <= rounds; round++)
        {
            training._random.Shuffle(order);
            int words = 0, right = 0;
            foreach (var s in order)
            {
                training._words.Fill(text.Lexemes, text.Ranges[s], tags, set);
                right += training.Learn(text.Sentences[s], explore: round > 1);
                words += training._words.Length;
            }

            report($"  round {round}: UAS in training {100.0 * right / words:F2}");
        }

        var actions = WeightPacking.PackThree(training._actions.Averages(), kept.Actions, report);
        var (labels, labelRows) = training._labels.Freeze(kept.Labels, report);
        var (marks, markRows) = PunctuationTraining.Train(text, tags, set, use, seed, report);
        return ModelFile.Write(ModelKind.Parser, Parser.Version, training._mask, actions, labels, labelRows, marks, markRows);
    }

    private int Learn(GoldSentence sentence, bool explore)
    {
        var (heads, relations) = WithoutPunctuation(sentence);
        _oracle.Reset(heads);
        _state.Reset(heads.Length);
        var mask = new RelationMask(_mask);
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

                if (rival >= 0 && scores[gold] - scores[rival] <= _margin)
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

            right += Attach(action, relations, mask);
        }

        return right;
    }

    // Drops some features at random, so that none learns to rely on another that may not be there.
    private int Thinned(int count)
    {
        if (_dropped <= 0)
            return count;
        var kept = 0;
        for (var f = 0; f < count; f++)
        {
            if (_random.NextSingle() >= _dropped)
                _features[kept++] = _features[f];
        }

        return kept;
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

    private int Attach(ParseAction action, Relation[] relations, RelationMask mask)
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
        Span<int> rounded = stackalloc int[64];
        for (var k = 0; k < 64; k++)
            rounded[k] = (int)MathF.Round(scores[k] * 16);
        var best = mask.Best(rounded, _words.Coarse[head], _words.Coarse[dependent], dependent < head);
        if (correct && relations[dependent] != Relation.Punct)
        {
            if (best != (byte)relations[dependent])
            {
                _labels.Update(_features.AsSpan(0, count), (byte)relations[dependent], 1);
                _labels.Update(_features.AsSpan(0, count), best, -1);
            }

            _labels.Tick();
        }

        _state.Attach(action, best);
        return correct ? 1 : 0;
    }

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
