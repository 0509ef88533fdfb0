using Demarche.Facts;

namespace Demarche.Pages;

/// <summary>A day as people read it, never more exact than it is known: "21 June 2021", "May 2018", "by 23 August 2021".</summary>
internal static class DayWords
{
    /// <summary>A calendar day.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy");

    /// <summary>A day as far as it is known.</summary>
    public static string Of(DayInterval day) => (day.On, day.Earliest, day.Latest) switch
    {
        ({ Length: 4 } year, _, _) => year,
        ({ Length: 7 }, { } first, _) => first.ToString("MMMM yyyy"),
        ({ }, { } first, _) => Of(first),
        (_, { } first, { } last) => $"between {Of(first)} and {Of(last)}",
        (_, null, { } last) => $"by {Of(last)}",
        (_, { } first, null) => $"from {Of(first)}",
        _ => "day not told",
    };

    /// <summary>The same with what it rests on, when the text told it: "21 June 2021 (stated)".</summary>
    public static string WithBasis(DayInterval day) =>
        day.Basis is DayBasis.Stated or DayBasis.WorkedOut ? $"{Of(day)} ({day.Basis.Word()})" : Of(day);
}
