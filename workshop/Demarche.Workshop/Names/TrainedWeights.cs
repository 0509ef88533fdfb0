using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>Features with what was learned for them: sixteen weights each.</summary>
internal sealed record TrainedWeights(IReadOnlyList<ulong> Features, float[] Weights)
{
    public int Count => Features.Count;

    public ReadOnlySpan<float> Row(int i) => Weights.AsSpan(i * NameLabels.Scored, NameLabels.Scored);

    /// <summary>How much a feature matters: outside counts as nought, so a row matters by how far it stands from nought.</summary>
    public float MassOf(int i)
    {
        var sum = 0f;
        foreach (var value in Row(i))
            sum += value * value;
        return sum;
    }

    /// <summary>The weightiest features.</summary>
    public TrainedWeights Best(int count)
    {
        var mass = Enumerable.Range(0, Count).Select(MassOf).ToArray();
        var best = Enumerable.Range(0, Count).Where(i => mass[i] > 0)
            .OrderByDescending(i => mass[i]).ThenBy(i => Features[i]).Take(count).ToArray();
        return new TrainedWeights([.. best.Select(i => Features[i])], [.. best.SelectMany(i => Row(i).ToArray())]);
    }
}
