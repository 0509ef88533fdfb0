namespace Demarche.Workshop.Names;

/// <summary>A stretch of open tokens to learn from.</summary>
/// <param name="Features">The known features of each token.</param>
/// <param name="Identity">How many of the first features of each token tell the word itself.</param>
/// <param name="Allowed">The labels each token may have, one bit each.</param>
internal sealed record TrainingStretch(int[][] Features, int[] Identity, uint[] Allowed)
{
    /// <summary>How much training heeds it.</summary>
    public float Weight { get; init; } = 1;
}
