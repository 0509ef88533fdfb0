namespace Demarche.English;

/// <summary>
/// The door: English text in, <see cref="AnalysedText"/> out. Instances hold the models, are safe to share between threads,
/// and give the same result for the same text.
/// </summary>
public sealed class EnglishAnalyser
{
    /// <summary>Analyses a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="bodyStart">UTF-16 offset at which prose begins; what stands before it is in no token.</param>
    /// <param name="written">The day the text was written, to which its relative dates are related; null when unknown.</param>
    public AnalysedText Analyse(string text, int bodyStart = 0, DateOnly? written = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        throw new NotSupportedException();
    }
}
