using System.Globalization;
using Demarche.Facts;

namespace Demarche.Record.Briefs;

/// <summary>Days as the brief prints them: "12 May 2018", "May 2018" when no more is known, never a day made up.</summary>
public static class BriefDays
{
    /// <summary>"12 May 2018".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The same of a day, month or year in ISO form: "2018-05-12", "2018-05".</summary>
    public static string Of(string iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Day(day)
        : DateOnly.TryParseExact(iso + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : iso;

    /// <summary>Preposition (with the spaces it needs) and value for an interval.</summary>
    public static (string Preposition, string Value) When(DayInterval day, DateOnly known)
    {
        ArgumentNullException.ThrowIfNull(day);
        return day switch
        {
            { On: { Length: 10 } } => ("on ", Day(day.Earliest!.Value)),
            { On: { Length: 7 } } => ("in ", day.Earliest!.Value.ToString("MMMM yyyy", CultureInfo.InvariantCulture)),
            { On: { } year } => ("in ", year),
            { Basis: DayBasis.Report } or { Basis: DayBasis.None } => ("by ", Day(day.Latest ?? known)),
            { Earliest: { Month: 1, Day: 1 } first, Latest: { Month: 12, Day: 31 } last } => ("between ", $"{first.Year} and {last.Year}"),
            { Earliest: { } first, Latest: { } last } => ("between ", $"{Day(first)} and {Day(last)}"),
            { Latest: { } last } => ("by ", Day(last)),
            { Earliest: { } first } => ("from ", Day(first)),
            _ => ("by ", Day(known)),
        };
    }

    /// <summary>Whether the day and the report's day differ so much that both are shown.</summary>
    public static bool IsApart(DayInterval day, DateOnly known) =>
        day?.Basis is DayBasis.Stated or DayBasis.WorkedOut && (day.Latest is not { } last || Math.Abs(known.DayNumber - last.DayNumber) >= 2);
}
