using Demarche.Facts;

namespace Demarche.Pages;

/// <summary>A day as people read it, never more exact than it is known: "21 June 2021", "May 2018", "by 23 August 2021".</summary>
internal static class DayWords
{
    /// <summary>A calendar day.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy");

    /// <summary>A day as far as it is known.</summary>
    public static string Of(DayInterval day) => (day.Earliest, day.Latest) switch
    {
        ({ } first, { } last) when first == last => Of(first),
        ({ Day: 1, Month: 1 } first, { } last) when last == first.AddYears(1).AddDays(-1) => first.ToString("yyyy"),
        ({ Day: 1 } first, { } last) when last == first.AddMonths(1).AddDays(-1) => first.ToString("MMMM yyyy"),
        ({ } first, { } last) => $"between {Of(first)} and {Of(last)}",
        (null, { } last) => $"by {Of(last)}",
        ({ } first, null) => $"from {Of(first)}",
        _ => "day not told",
    };

    /// <summary>The same with what it rests on, when the text told it: "21 June 2021 (stated)".</summary>
    public static string WithBasis(DayInterval day) =>
        day.Basis is DayBasis.Stated or DayBasis.WorkedOut ? $"{Of(day)} ({day.Basis.Word()})" : Of(day);
}
