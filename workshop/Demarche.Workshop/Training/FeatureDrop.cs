namespace Demarche.Workshop.Training;

/// <summary>Drops some of an example's features at random, so that none learns to rely on another that may not be there.</summary>
internal static class FeatureDrop
{
    /// <summary>Keeps the features that are not dropped, in their order; returns their number.</summary>
    /// <param name="features">The features, which are moved together.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="share">The share that is dropped; 0 draws nothing.</param>
    /// <param name="random">Where chance comes from.</param>
    public static int Thin(Span<ulong> features, int count, float share, Random random)
    {
        if (share <= 0)
            return count;
        var kept = 0;
        for (var f = 0; f < count; f++)
        {
            if (random.NextSingle() >= share)
                features[kept++] = features[f];
        }

        return kept;
    }
}
