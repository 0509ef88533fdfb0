namespace Demarche.Facts;

/// <summary>
/// When something happened, as far as a text tells: between two days, both included, either of which may be unknown.
/// </summary>
public sealed record DayInterval
{
    private DayInterval(DateOnly? earliest, DateOnly? latest, DayBasis basis)
    {
        Earliest = earliest;
        Latest = latest;
        Basis = basis;
    }

    /// <summary>Nothing is known.</summary>
    public static DayInterval Unknown { get; } = new(null, null, DayBasis.None);

    /// <summary>First day it may have been; null when open.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>Last day it may have been; null when open.</summary>
    public DateOnly? Latest { get; }

    /// <summary>What the interval rests on.</summary>
    public DayBasis Basis { get; }

    /// <summary>It happened by the report's day, and no more is told.</summary>
    public static DayInterval By(DateOnly reportDay) => new(null, reportDay, DayBasis.Report);

    /// <summary>An interval that the text states or from which it can be worked out.</summary>
    /// <exception cref="ArgumentException">The last day is before the first, or the basis claims no text.</exception>
    public static DayInterval Between(DateOnly? earliest, DateOnly? latest, DayBasis basis)
    {
        if (earliest > latest)
            throw new ArgumentException($"A day interval can't end ({latest:O}) before it begins ({earliest:O}).", nameof(latest));
        return new(earliest, latest, basis);
    }

    /// <summary>Whether it is known to have happened by that day.</summary>
    public bool HoldsOn(DateOnly day) => Latest <= day;

    /// <summary>
    /// The day as far as it is known to the day, month or year: <c>2021-06-21</c>, <c>2018-05</c> (also for a week within the
    /// month), <c>2019</c> (also for its beginning, up to the report's day); else null.
    /// </summary>
    public string? On
    {
        get
        {
            if (Earliest is not { } first || Latest is not { } last)
                return null;
            if (first == last)
                return first.ToString("yyyy-MM-dd");
            if (first.Year != last.Year)
                return null;
            if (first.Month == last.Month)
                return first.ToString("yyyy-MM");
            return first is { Month: 1, Day: 1 } ? first.ToString("yyyy") : null;
        }
    }
}
