namespace Demarche.Record.Folds;

/// <summary>The days around one on which nothing that a fold asks of a day becomes different.</summary>
/// <param name="From">The first of them.</param>
/// <param name="Until">The first day after them.</param>
internal readonly record struct Steady(DateOnly From, DateOnly Until)
{
    /// <summary>Whether a day is among them.</summary>
    public bool Has(DateOnly day) => From <= day && day < Until;

    /// <summary>The days around one between turning points.</summary>
    /// <param name="day">The day.</param>
    /// <param name="turns">Every day of which a fold asks whether it is before, on or after the day asked about.</param>
    public static Steady Around(DateOnly day, IEnumerable<DateOnly?> turns)
    {
        var (from, until) = (DateOnly.MinValue, DateOnly.MaxValue);
        foreach (var turn in turns)
        {
            if (turn is not { } turned)
                continue;

            // "By that day" turns on it, "after that day" on the next.
            Take(turned);
            if (turned < DateOnly.MaxValue)
                Take(turned.AddDays(1));
        }

        return new Steady(from, until);

        void Take(DateOnly turned)
        {
            if (turned <= day && turned > from)
                from = turned;
            else if (turned > day && turned < until)
                until = turned;
        }
    }
}
