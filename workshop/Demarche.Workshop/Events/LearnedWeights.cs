using System.Globalization;
using Demarche.Facts.Knowledge;
using Demarche.Reading.Events;

namespace Demarche.Workshop.Events;

/// <summary>Two regressions over the traits of events: whether such an act is told, and whether it is right with sides and modality.</summary>
internal sealed class LearnedWeights
{
    private const int Enough = 40;

    private readonly Dictionary<string, double> _told;
    private readonly Dictionary<string, double> _right;

    private LearnedWeights(Dictionary<string, double> told, Dictionary<string, double> right) => (_told, _right) = (told, right);

    /// <summary>Learns from some events. Of acts that are rare among them nothing is learned: another story may be full of them.</summary>
    public static LearnedWeights Of(IReadOnlyCollection<JudgedEvent> judged, double pull)
    {
        var rare = judged.Select(ActOf).GroupBy(a => a).Where(a => a.Count() < Enough).Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        var known = judged.Select(j => (Judged: j, Traits: (IReadOnlyList<string>)[.. j.Traits.Where(t => !rare.Contains(t.Split(' ')[0]))])).ToList();
        // Whether it is told at all is judged by its own words; how likely it is right by nothing that is one story's own, nor by
        // the sentence's length, which says nothing of other stories.
        return new(Train(t => !Corroboration.IsTrait(t), j => j.Told), Train(t => !t.Contains(" word=", StringComparison.Ordinal) && !t.StartsWith("length=", StringComparison.Ordinal), j => j.Right));

        Dictionary<string, double> Train(Func<string, bool> counts, Func<JudgedEvent, bool> verdict) =>
            LogisticRegression.Train([.. known.Select(j => ((IReadOnlyList<string>)[.. j.Traits.Where(counts)], verdict(j.Judged)))], pull);
    }

    /// <summary>The same, with what is given as the likelihood to be right brought to a scale.</summary>
    public LearnedWeights Scaled(Scale scale) =>
        new(_told, _right.ToDictionary(w => w.Key, w => scale.Slope * w.Value + (w.Key == "always" ? scale.Shift : 0), StringComparer.Ordinal));

    /// <summary>The same, with what is taken for an event judged by the weights that ship: who trains likelihoods anew need not change what is found.</summary>
    public LearnedWeights TakingAsShipped() => new(KnowledgeFile.BuiltIn().Where(f => f.Name == "confidence.tsv").SelectMany(f => f.Rows())
        .ToDictionary(row => row["trait"], row => double.Parse(row["told"], CultureInfo.InvariantCulture), StringComparer.Ordinal), _right);

    public double Told(IEnumerable<string> traits) => LogisticRegression.Of(_told, traits);

    public double Right(IEnumerable<string> traits) => LogisticRegression.Of(_right, traits);

    /// <summary>One line a trait, those without any weight left out; the number of lines.</summary>
    public int Write(TextWriter file)
    {
        var lines = _told.Keys.Union(_right.Keys).Order(StringComparer.Ordinal).Select(t => (Trait: t, Told: Written(_told.GetValueOrDefault(t)), Right: Written(_right.GetValueOrDefault(t)))).Where(l => l is not { Told: "0.000", Right: "0.000" }).ToList();
        foreach (var (trait, told, right) in lines)
            file.WriteLine($"{trait}\t{told}\t{right}");
        return lines.Count;
    }

    private static string ActOf(JudgedEvent judged) => judged.Traits.First(t => t.StartsWith("act=", StringComparison.Ordinal));

    private static string Written(double weight) => weight.ToString("F3", CultureInfo.InvariantCulture) is var written && written == "-0.000" ? "0.000" : written;
}
