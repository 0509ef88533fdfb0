using Demarche.English;
using Demarche.English.Parsing;
using Demarche.English.Tagging;

namespace Demarche.Workshop.Training;

/// <summary>Trains what hangs punctuation into trees, on gold trees: a ranking perceptron over each mark's candidates.</summary>
internal static class PunctuationTraining
{
    private const int Rounds = 4;
    private const int Kept = 60_000;

    /// <summary>Trains; returns table and rows.</summary>
    public static (byte[] Table, byte[] Pool) Train(TrainingText text, byte[] tags, TagSet set, Func<int, bool> use, int seed, Action<string> report)
    {
        var model = new AveragedModel();
        var order = Enumerable.Range(0, text.Sentences.Count).Where(use).ToArray();
        var random = new Random(seed);
        var tree = new SentenceTree();
        var candidates = new PunctuationFeatures();
        for (var round = 1; round <= Rounds; round++)
        {
            random.Shuffle(order);
            int all = 0, right = 0;
            foreach (var s in order)
            {
                var gold = text.Sentences[s];
                tree.Reset(gold.Length);
                for (var i = 0; i < gold.Length; i++)
                    (tree.Head[i], tree.Label[i]) = (gold.Heads[i], (byte)gold.Relations[i]);
                tree.Measure();
                for (var mark = 0; mark < gold.Length; mark++)
                {
                    if (gold.Relations[mark] != Relation.Punct)
                        continue;
                    all++;
                    right += Learn(mark, gold.Heads[mark], s) ? 1 : 0;
                }
            }

            report($"  round {round}: {100.0 * right / all:F2}% of punctuation right");
        }

        return model.Freeze(Kept, report);

        bool Learn(int mark, int head, int s)
        {
            var first = text.Ranges[s].First;
            candidates.Find(tree, mark, text.Lexemes, first);
            var features = new ulong[candidates.Candidates.Length][];
            Span<float> score = stackalloc float[1];
            Span<ulong> room = stackalloc ulong[PunctuationFeatures.Most];
            int best = -1, gold = -1;
            var most = float.MinValue;
            for (var c = 0; c < features.Length; c++)
            {
                features[c] = room[..candidates.Extract(tree, mark, c, text.Lexemes, first, tags, set, room)].ToArray();
                score.Clear();
                model.Add(features[c], score);
                if (score[0] > most)
                    (best, most) = (c, score[0]);
                if (candidates.Candidates[c] == head)
                    gold = c;
            }

            if (gold >= 0 && best != gold)
            {
                model.Update(features[gold], 0, 1);
                model.Update(features[best], 0, -1);
            }

            model.Tick();
            return best == gold && gold >= 0;
        }
    }
}
