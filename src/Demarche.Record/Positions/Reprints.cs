using Demarche.Record.Copies;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// Tellings that only print again, on a later day, what another report of the same story printed: an offer that the next day's papers carry in
/// an agency's words was not renewed.
/// </summary>
internal static class Reprints
{
    /// <summary>The tellings without reprints.</summary>
    /// <param name="tellings">In reading order.</param>
    /// <param name="stories">Which reports carry one story.</param>
    public static IEnumerable<Telling> LeftOut(IEnumerable<Telling> tellings, Stories stories)
    {
        var printed = new Dictionary<(Facts.ReportKey Story, string Words), DateOnly>();
        foreach (var telling in tellings)
        {
            if (stories.Of(telling.Report.Report.Key) is { } story)
            {
                var words = (story.First.Key, telling.PlainEvidence);
                printed.TryAdd(words, telling.Known);
                if (printed[words] < telling.Known)
                    continue;
            }

            yield return telling;
        }
    }
}
