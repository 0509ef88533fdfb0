namespace Demarche.Watch;

/// <summary>When a source is asked again: the usual time while it answers, ever longer while it fails, never all at one moment.</summary>
internal sealed class Patience(WatchSettings settings, Random random)
{
    /// <summary>How long to wait.</summary>
    /// <param name="failures">How often it has failed since it last answered.</param>
    /// <param name="asked">How long the server asked to wait.</param>
    public TimeSpan Next(int failures, TimeSpan? asked)
    {
        // Doubled with each failure, then up to a quarter more by chance, so that many watchers do not come together.
        var doubled = settings.Every * Math.Pow(2, Math.Min(failures, 20));
        var wait = doubled < settings.Longest ? doubled : settings.Longest;
        if (asked is { } least && least > wait)
            wait = least < settings.Longest ? least : settings.Longest;
        return wait * (1 + (random.NextDouble() / 4));
    }
}
