using Demarche.English;
using Demarche.English.Models;
using Demarche.English.Tagging;

namespace Demarche.Workshop.Training;

/// <summary>Trains the tagger: averaged perceptron, greedy, on its own predictions of the tags before.</summary>
internal static class TaggerTraining
{
    /// <summary>Trains on the sentences whose index passes the filter: several times from different seeds, whose weights are summed.</summary>
    /// <returns>The model file's bytes.</returns>
    public static byte[] Train(TrainingText text, Func<int, bool> use, TaggerSettings settings, int seed, Action<string> report)
    {
        var pairs = Pairs(text, use);
        var set = new TagSet(pairs);
        var models = new AveragedModel[settings.Seeds];
        Parallel.For(0, models.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, k => models[k] = Learn(text, use, settings, set, new Random(seed + (k * 100)), report));
        var (table, pool) = WeightPacking.Pack(AveragedModel.Summed(models), settings.Kept, report);
        return ModelFile.Write(ModelKind.Tagger, Tagger.Version, pairs, table, pool);
    }

    private static AveragedModel Learn(TrainingText text, Func<int, bool> use, TaggerSettings settings, TagSet set, Random random, Action<string> report)
    {
        var model = new AveragedModel();
        var order = Enumerable.Range(0, text.Sentences.Count).Where(use).ToArray();
        Span<ulong> features = stackalloc ulong[TagFeatures.Most];
        var scores = new float[set.Count];
        for (var round = 1; round <= settings.Rounds; round++)
        {
            random.Shuffle(order);
            int words = 0, wrong = 0;
            foreach (var s in order)
            {
                var sentence = text.Sentences[s];
                var range = text.Ranges[s];
                byte before = TagFeatures.Edge, beforeThat = TagFeatures.Edge;
                for (var i = range.First; i < range.End; i++)
                {
                    var gold = set.Find(sentence.Tags[i - range.First], sentence.Fine[i - range.First]);
                    var count = TagFeatures.Extract(text.Lexemes, range, i, before, beforeThat, features);
                    count = FeatureDrop.Thin(features, count, settings.Dropped, random);
                    Array.Clear(scores);
                    model.Add(features[..count], scores);
                    var best = 0;
                    for (var k = 1; k < scores.Length; k++)
                    {
                        if (scores[k] > scores[best])
                            best = k;
                    }

                    words++;
                    wrong += best != gold ? 1 : 0;
                    if (gold >= 0)
                    {
                        var rival = best == gold ? Rival(scores, gold) : best;
                        if (scores[gold] - scores[rival] <= settings.Margin)
                        {
                            model.Update(features[..count], gold, 1);
                            model.Update(features[..count], rival, -1);
                        }
                    }

                    model.Tick();
                    beforeThat = before;
                    before = (byte)best;
                }
            }

            report($"  round {round}: {100.0 * wrong / words:F2}% of tags wrong");
        }

        return model;
    }

    // The best class but one.
    private static int Rival(ReadOnlySpan<float> scores, int but)
    {
        var rival = but == 0 ? 1 : 0;
        for (var k = rival + 1; k < scores.Length; k++)
        {
            if (k != but && scores[k] > scores[rival])
                rival = k;
        }

        return rival;
    }

    // Pairs of tags seen at least twice; rarer ones are slips of the pen.
    private static byte[] Pairs(TrainingText text, Func<int, bool> use)
    {
        var counts = new SortedDictionary<(Upos, Xpos), int>();
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            if (!use(s))
                continue;
            for (var i = 0; i < text.Sentences[s].Length; i++)
            {
                var pair = (text.Sentences[s].Tags[i], text.Sentences[s].Fine[i]);
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
            }
        }

        return [.. counts.Where(c => c.Value > 1).SelectMany(c => new[] { (byte)c.Key.Item1, (byte)c.Key.Item2 })];
    }
}
