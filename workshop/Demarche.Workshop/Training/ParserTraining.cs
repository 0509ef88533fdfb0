using System.Buffers.Binary;
using Demarche.English;
using Demarche.English.Models;
using Demarche.English.Parsing;
using Demarche.English.Tagging;

namespace Demarche.Workshop.Training;

/// <summary>Trains the parser: averaged perceptrons for actions and for labels; first along the gold trees, then by the search.</summary>
internal sealed class ParserTraining
{
    private readonly AveragedModel _actions = new();
    private readonly AveragedModel _labels = new();
    private readonly Random _random;
    private readonly FirstPass _first;
    private readonly BeamTraining _search;
    private readonly ParserSettings _settings;

    private ParserTraining(RelationMask mask, int seed, ParserSettings settings)
    {
        _settings = settings;
        _random = new Random(seed);
        var labels = new LabelTraining(_labels, mask, settings);
        _first = new FirstPass(_actions, labels, _random, settings);
        _search = new BeamTraining(_actions, labels, _random, settings);
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
        var actions = WeightPacking.PackThree(AveragedModel.Summed(trained.Select(t => t._actions)), settings.KeptActions, report);
        var (labels, labelRows) = WeightPacking.Pack(AveragedModel.Summed(trained.Select(t => t._labels)), settings.KeptLabels, report);
        var (marks, markRows) = PunctuationTraining.Train(text, tags, set, use, seed: 1, report);
        return ModelFile.Write(ModelKind.Parser, Parser.Version, mask, actions, labels, labelRows, marks, markRows);
    }

    private void Run(TrainingText text, byte[] tags, TagSet set, Func<int, bool> use, Action<string> report)
    {
        var order = Enumerable.Range(0, text.Sentences.Count).Where(use).ToArray();
        _random.Shuffle(order);
        foreach (var s in order)
            _first.Learn(text, s, tags, set);
        _actions.AverageFromHere();
        for (var round = 1; round <= _settings.Rounds; round++)
        {
            _random.Shuffle(order);
            int all = 0, found = 0;
            foreach (var s in order)
            {
                var (right, words) = _search.Learn(text, s, tags, set);
                found += right;
                all += words;
            }

            report($"  round {round}: UAS in training, wrong arcs favoured, {100.0 * found / all:F2}");
        }
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
