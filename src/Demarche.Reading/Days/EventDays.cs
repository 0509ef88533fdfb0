using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Days;

/// <summary>
/// When what a clause tells happened: by the expression of time attached to it ("met on Tuesday"), else by the report's own day
/// when it is told as past, else unknown.
/// </summary>
internal static class EventDays
{
    /// <summary>The day of the act or saying whose trigger is given.</summary>
    /// <param name="text">The analysed report.</param>
    /// <param name="trigger">Head token of the clause or noun phrase that tells it: "met", "said", "talks".</param>
    /// <param name="written">The report's day.</param>
    public static DayInterval DayOf(AnalysedText text, int trigger, DateOnly written)
    {
        if (AttachedDates.Of(text, trigger) is { } told)
            return told;
        return ClauseTense.Of(text, trigger) == Tense.Past ? DayInterval.By(written) : DayInterval.Unknown;
    }
}
