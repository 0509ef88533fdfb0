namespace Demarche.Facts.Corrections;

/// <summary>The two kinds of fact.</summary>
public enum FactKind
{
    /// <summary>An actor said something.</summary>
    Statement,

    /// <summary>A party did an act.</summary>
    Event,
}
