using Demarche.English.Lexicon;
using Demarche.English.Names;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Names;

/// <summary>
/// What a first model makes of each word in raw text, wherever it bears a capital: what most contexts agree on is worth knowing in a
/// context that tells little. Words that the model reads once this way and once that lean to nothing.
/// </summary>
internal sealed class WordLeaning
{
    private const int LeastSeen = 5;
    private const int Outside = 4;

    private readonly Dictionary<uint, int[]> _counts = [];

    /// <summary>Leaning of each word that has one, as in <see cref="NameWord.Leaning"/>.</summary>
    public IEnumerable<(uint Lower, int Leaning)> Leanings() =>
        from count in _counts
        let sum = count.Value.Sum()
        where sum >= LeastSeen
        orderby count.Key
        let top = Array.IndexOf(count.Value, count.Value.Max())
        let share = count.Value[top] / (double)sum
        where share >= 0.5
        select (count.Key, share >= 0.85 ? 1 + top : 6 + top);

    /// <summary>Reads the raw text that shipped models may be trained on: all of the smaller set, one text of four of the larger.</summary>
    public static WordLeaning Read(CutText cut, NameModel model)
    {
        var leaning = new WordLeaning();
        var desk = new NameDesk(model);
        foreach (var set in BulkText.Trainable)
        {
            var every = set.Contains("whitehouse", StringComparison.Ordinal) ? 4 : 1;
            foreach (var text in BulkText.Read(set).Where((_, i) => i % every == 0))
            {
                cut.Cut(text.Text, 0, byLines: false);
                desk.Read(cut.Lexemes, cut.Sentences);
                leaning.Add(desk, cut.Lexemes);
            }
        }

        return leaning;
    }

    private void Add(NameDesk desk, Lexemes lexemes)
    {
        for (var i = 0; i < desk.Words.Length; i++)
        {
            ref readonly var word = ref desk.Words[i];
            if (!word.IsCapital || word.First || word.Line != LineCase.Sentence)
                continue;
            if (!_counts.TryGetValue(lexemes.Lower[i], out var counts))
                _counts.Add(lexemes.Lower[i], counts = new int[Outside + 1]);
            int label = desk.Labels[i];
            counts[label == NameLabels.Outside ? Outside : (int)NameLabels.KindOf(label)]++;
        }
    }
}
