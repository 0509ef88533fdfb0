using System.Numerics;
using Demarche.English;
using Demarche.English.Parsing;

namespace Demarche.Workshop.Training;

/// <summary>Trains the weights of labels: averaged perceptron, learnt until the right one leads by a margin.</summary>
internal sealed class LabelTraining(AveragedModel model, RelationMask mask, ParserSettings settings)
{
    private readonly ulong[] _features = new ulong[LabelFeatures.Most];

    /// <summary>The label that the model gives an arc.</summary>
    public byte Best(ParseState state, ParseWords words, int head, int dependent) => head == state.Root
        ? (byte)Relation.Root
        : BestTwo(words, head, dependent, LabelFeatures.Extract(state, words, head, dependent, _features), stackalloc float[64]).Best;

    /// <summary>Learns from an arc; returns the label that the model gave it before.</summary>
    /// <param name="state">The state in which the arc is made.</param>
    /// <param name="words">The words.</param>
    /// <param name="head">The head.</param>
    /// <param name="dependent">The dependent.</param>
    /// <param name="gold">Its label; null where the arc is wrong, and nothing can be learnt.</param>
    /// <param name="random">Where chance comes from.</param>
    public byte Learn(ParseState state, ParseWords words, int head, int dependent, Relation? gold, Random random)
    {
        if (head == state.Root)
            return (byte)Relation.Root;
        var count = FeatureDrop.Thin(_features, LabelFeatures.Extract(state, words, head, dependent, _features), settings.Dropped, random);
        Span<float> scores = stackalloc float[64];
        var (best, second) = BestTwo(words, head, dependent, count, scores);
        if (gold is { } right and not Relation.Punct)
        {
            var label = (byte)right;
            var rival = best == label ? second : best;
            if (best != label || (second != best && scores[label] - scores[rival] <= settings.LabelMargin))
            {
                model.Update(_features.AsSpan(0, count), label, 1);
                model.Update(_features.AsSpan(0, count), rival, -1);
            }

            model.Tick();
        }

        return best;
    }

    // The labels with the highest scores among those allowed; twice the same when there is one only.
    private (byte Best, byte Second) BestTwo(ParseWords words, int head, int dependent, int count, Span<float> scores)
    {
        scores.Clear();
        model.Add(_features.AsSpan(0, count), scores);
        int best = -1, second = -1;
        for (var rest = mask.Allowed(words.Coarse[head], words.Coarse[dependent], dependent < head); rest != 0; rest &= rest - 1)
        {
            var label = BitOperations.TrailingZeroCount(rest);
            if (best < 0 || scores[label] > scores[best])
                (best, second) = (label, best);
            else if (second < 0 || scores[label] > scores[second])
                second = label;
        }

        return ((byte)best, (byte)(second < 0 ? best : second));
    }
}
