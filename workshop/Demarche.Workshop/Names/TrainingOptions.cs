namespace Demarche.Workshop.Names;

/// <summary>How a model is trained.</summary>
internal sealed record TrainingOptions
{
    public int Rounds { get; init; } = 10;

    /// <summary>Step of the first update; AdaGrad shrinks it weight by weight.</summary>
    public float Step { get; init; } = 0.2f;

    /// <summary>Pull of every weight towards nought in one round.</summary>
    public float Pull { get; init; } = 0.6f;

    /// <summary>How often a token hides what it is, so that the model learns to read the words around.</summary>
    public double Hidden { get; init; } = 0.15;

    /// <summary>How often any other feature is left out.</summary>
    public double Dropped { get; init; } = 0.1;

    /// <summary>Features seen less often are not learned.</summary>
    public int Least { get; init; } = 2;
}
