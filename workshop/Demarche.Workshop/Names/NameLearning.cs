using Demarche.English.Models;
using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>Trains the two readings of a document one after the other.</summary>
internal sealed class NameLearning(CutText cut, byte[] lexicon, TrainingOptions options, Action<string> report)
{
    private const int Folds = 5;

    private readonly NameLexicon _lexicon = new(new FeatureTable(ModelBytes.Copy(lexicon)));

    /// <summary>Trains a model on texts.</summary>
    /// <param name="texts">The texts, each a document.</param>
    /// <param name="kept">How many features the model keeps.</param>
    /// <param name="second">Whether a second reading is trained.</param>
    public byte[] Learn(IReadOnlyList<NamedText> texts, int kept, bool second)
    {
        var (first, transitions) = First(texts, told: true);
        if (second)
            first = Second(texts, transitions, kept) is var more ? first.Best(kept - more.Count).With(more) : first;
        else
            first = first.Best(kept);
        return NameModelBuilder.Build(first, transitions, lexicon);
    }

    private (TrainedWeights Weights, double[] Transitions) First(IEnumerable<NamedText> texts, bool told)
    {
        var set = new TrainingSet(cut, _lexicon);
        foreach (var text in texts)
            set.Add(text);
        var trainer = new NameTrainer(set.Stretches, set.Features.Counts, options);
        var likelihood = 0.0;
        trainer.Train((_, sum) => likelihood = sum);
        if (told)
            report($"{set.Stretches.Count} stretches, {set.Lost} names lost, {set.Features.Counts.Count} features, log-likelihood {likelihood:0}");
        return (new TrainedWeights(set.Features.Hashes, trainer.Weights), trainer.Transitions);
    }

    private TrainedWeights Second(IReadOnlyList<NamedText> texts, double[] transitions, int kept)
    {
        var set = new SecondSet(cut);
        for (var fold = 0; fold < Folds; fold++)
        {
            var (weights, pairs) = First(texts.Where((_, i) => i % Folds != fold), told: false);
            weights = weights.Best(kept);
            var model = NameModelBuilder.Open(NameModelBuilder.Build(weights, pairs, lexicon));
            foreach (var text in texts.Where((_, i) => i % Folds == fold))
                set.Add(text, model, NameModelBuilder.ScaleOf(weights));
        }

        var trainer = new NameTrainer(set.Stretches, set.Features.Counts, options with { Rounds = 6, Hidden = 0, LearnsTransitions = false })
        {
            Transitions = transitions,
        };
        trainer.Train((round, sum) => report($"second reading, round {round + 1}: log-likelihood {sum:0}"));
        return new TrainedWeights(set.Features.Hashes, trainer.Weights).Best(int.MaxValue);
    }
}
