using Demarche.English.Models;
using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>Trains a model on texts.</summary>
internal sealed class NameLearning(CutText cut, TrainingOptions options, Action<string> report)
{
    /// <summary>Trains a model.</summary>
    /// <param name="texts">The marked texts.</param>
    /// <param name="lexicon">The lexicon's bytes.</param>
    /// <param name="kept">How many features the model keeps.</param>
    public byte[] Learn(IReadOnlyList<NamedText> texts, byte[] lexicon, int kept)
    {
        var set = new TrainingSet(cut, new NameLexicon(new FeatureTable(ModelBytes.Copy(lexicon))));
        foreach (var text in texts)
            set.Add(text);
        var trainer = new NameTrainer(set.Stretches, set.Features.Counts, options);
        var likelihood = 0.0;
        trainer.Train((_, sum) => likelihood = sum);
        report($"{set.Stretches.Count} stretches, {set.Lost} names lost, {set.Features.Counts.Count} features, log-likelihood {likelihood:0}");
        var weights = new TrainedWeights(set.Features.Hashes, trainer.Weights).Best(kept);
        return NameModelBuilder.Build(weights, trainer.Transitions, lexicon);
    }
}
