using System.Globalization;

namespace Demarche.Facts;

/// <summary>
/// Days as a person writes them and a correction keeps them: <c>2021-06-21</c>, <c>2018-05</c>, <c>2018</c>, <c>by 2021-08-23</c>,
/// <c>from 2021-08-23</c>, <c>2021-06-01..2021-06-14</c>, <c>unknown</c>.
/// </summary>
public static class DayNotation
{
    /// <summary>Writes an interval; <see cref="Parse"/> gives the same days again.</summary>
    public static string Write(DayInterval day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return (day.Earliest, day.Latest) switch
        {
            (null, null) => "unknown",
            (null, { } last) => $"by {last:yyyy-MM-dd}",
            ({ } first, null) => $"from {first:yyyy-MM-dd}",
            ({ } first, { } last) when first == last => $"{first:yyyy-MM-dd}",
            ({ Day: 1, Month: 1 } first, { } last) when last == first.AddYears(1).AddDays(-1) => $"{first:yyyy}",
            ({ Day: 1 } first, { } last) when last == first.AddMonths(1).AddDays(-1) => $"{first:yyyy-MM}",
            ({ } first, { } last) => $"{first:yyyy-MM-dd}..{last:yyyy-MM-dd}",
        };
    }

    /// <summary>Reads an interval; null when the words are none, or it ends before it begins.</summary>
    /// <param name="words">As above.</param>
    /// <param name="basis">What the interval rests on; <c>unknown</c> rests on nothing.</param>
    public static DayInterval? Parse(string words, DayBasis basis)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words == "unknown")
            return DayInterval.Unknown;
        if (words.StartsWith("by ", StringComparison.Ordinal))
            return Part(words[3..]) is var (_, by) ? DayInterval.Between(null, by, basis) : null;
        if (words.StartsWith("from ", StringComparison.Ordinal))
            return Part(words[5..]) is var (from, _) ? DayInterval.Between(from, null, basis) : null;
        var ends = words.Split("..");
        if (ends.Length > 2 || Part(ends[0]) is not var (first, _) || Part(ends[^1]) is not var (_, last) || last < first)
            return null;
        return DayInterval.Between(first, last, basis);
    }

    // A day, month or year as its first and last day.
    private static (DateOnly First, DateOnly Last)? Part(string words)
    {
        if (Exact(words, "yyyy-MM-dd") is { } day)
            return (day, day);
        if (Exact(words + "-01", "yyyy-MM-dd") is { } month)
            return (month, month.AddMonths(1).AddDays(-1));
        if (Exact(words + "-01-01", "yyyy-MM-dd") is { } year)
            return (year, year.AddYears(1).AddDays(-1));
        return null;
    }

    private static DateOnly? Exact(string words, string form) =>
        DateOnly.TryParseExact(words, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
