namespace Demarche.English.Dates;

/// <summary>How wide a stretch of the calendar is.</summary>
internal enum Grain : byte
{
#pragma warning disable CS1591 // Plain English.
    None, Clock, DayPart, Day, Weekend, Week, Month, Season, Quarter, Half, Year, Fiscal, Decade, Century,
#pragma warning restore CS1591
}

/// <summary>A stretch of the calendar: its width, first day, and what distinguishes it within.</summary>
/// <param name="Grain">Width.</param>
/// <param name="First">Its first day (of a season: the first day of its year).</param>
/// <param name="Detail">Season, part of the day or minute of the day; else 0.</param>
internal readonly record struct TimeValue(Grain Grain, DateOnly First, int Detail = 0)
{
    public static TimeValue Day(DateOnly day) => new(Grain.Day, day);

    public static TimeValue Week(DateOnly day) => new(Grain.Week, day.AddDays(-DaysFromMonday(day)));

    public static TimeValue Weekend(DateOnly day) => new(Grain.Weekend, day.AddDays(5 - DaysFromMonday(day)));

    public static TimeValue Month(int year, int month) => new(Grain.Month, new DateOnly(year, month, 1));

    public static TimeValue Season(int year, Season season) => new(Grain.Season, new DateOnly(year, 1, 1), (int)season);

    public static TimeValue Quarter(int year, int quarter) => new(Grain.Quarter, new DateOnly(year, (3 * quarter) - 2, 1));

    public static TimeValue Half(int year, int half) => new(Grain.Half, new DateOnly(year, (6 * half) - 5, 1));

    public static TimeValue Year(int year) => new(Grain.Year, new DateOnly(year, 1, 1));

    public static TimeValue Fiscal(int year) => new(Grain.Fiscal, new DateOnly(year, 1, 1));

    public static TimeValue Decade(int year) => new(Grain.Decade, new DateOnly(year - (year % 10), 1, 1));

    public static TimeValue Century(int year) => new(Grain.Century, new DateOnly(Math.Max(1, year - (year % 100)), 1, 1));

    /// <summary>The same stretch a number of its own widths later or earlier.</summary>
    public TimeValue Shift(int count) => Grain switch
    {
        Grain.Clock or Grain.DayPart or Grain.Day => this with { First = First.AddDays(count) },
        Grain.Weekend or Grain.Week => this with { First = First.AddDays(7 * count) },
        Grain.Month => this with { First = First.AddMonths(count) },
        Grain.Quarter => this with { First = First.AddMonths(3 * count) },
        Grain.Half => this with { First = First.AddMonths(6 * count) },
        Grain.Decade => this with { First = First.AddYears(10 * count) },
        Grain.Century => this with { First = First.AddYears(100 * count) },
        _ => this with { First = First.AddYears(count) },
    };

    /// <summary>First day it may mean; null for a fiscal year, which begins when its owner says.</summary>
    public DateOnly? Earliest => Grain switch
    {
        Grain.None or Grain.Fiscal => null,
        Grain.Season => (Season)Detail switch
        {
            Dates.Season.Spring => First.AddMonths(2),
            Dates.Season.Summer => First.AddMonths(5),
            Dates.Season.Autumn => First.AddMonths(8),
            _ => First.AddMonths(-1), // "the winter of 2014" may be either of two.
        },
        _ => First,
    };

    /// <summary>Last day it may mean; null for a fiscal year.</summary>
    public DateOnly? Latest => Grain switch
    {
        Grain.None or Grain.Fiscal => null,
        Grain.Clock or Grain.DayPart or Grain.Day => First,
        Grain.Weekend => First.AddDays(1),
        Grain.Week => First.AddDays(6),
        Grain.Month => First.AddMonths(1).AddDays(-1),
        Grain.Season => (Season)Detail switch
        {
            Dates.Season.Spring => First.AddMonths(6).AddDays(-1),
            Dates.Season.Summer => First.AddMonths(9).AddDays(-1),
            Dates.Season.Autumn => First.AddMonths(12).AddDays(-1),
            _ => First.AddMonths(15).AddDays(-1),
        },
        Grain.Quarter => First.AddMonths(3).AddDays(-1),
        Grain.Half => First.AddMonths(6).AddDays(-1),
        Grain.Year => First.AddYears(1).AddDays(-1),
        Grain.Decade => First.AddYears(10).AddDays(-1),
        _ => First.AddYears(101).AddDays(-1),
    };

    /// <summary>The TIMEX3 value: <c>2021-06-21T09:30</c>, <c>2021-W24</c>, <c>2018-SU</c>, <c>199</c>.</summary>
    public override string ToString() => Grain switch
    {
        Grain.None => "",
        Grain.Clock => $"{First:yyyy-MM-dd}T{Detail / 60:00}:{Detail % 60:00}",
        Grain.DayPart => $"{First:yyyy-MM-dd}T{PartCode((DayPart)Detail)}",
        Grain.Day => $"{First:yyyy-MM-dd}",
        Grain.Weekend => WeekCode(First) + "-WE",
        Grain.Week => WeekCode(First),
        Grain.Month => $"{First:yyyy-MM}",
        Grain.Season => $"{First:yyyy}-{SeasonCode((Season)Detail)}",
        Grain.Quarter => $"{First:yyyy}-Q{(First.Month + 2) / 3}",
        Grain.Half => $"{First:yyyy}-H{(First.Month + 5) / 6}",
        Grain.Decade => $"{First.Year / 10:000}",
        Grain.Century => $"{First.Year / 100:00}",
        _ => $"{First:yyyy}",
    };

    public static string PartCode(DayPart part) => part switch
    {
        Dates.DayPart.Morning => "MO",
        Dates.DayPart.Midday => "MI",
        Dates.DayPart.Afternoon => "AF",
        Dates.DayPart.Evening => "EV",
        _ => "NI",
    };

    public static string SeasonCode(Season season) => season switch
    {
        Dates.Season.Spring => "SP",
        Dates.Season.Summer => "SU",
        Dates.Season.Autumn => "FA",
        _ => "WI",
    };

    private static int DaysFromMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    private static string WeekCode(DateOnly day)
    {
        var at = day.ToDateTime(default);
        return $"{System.Globalization.ISOWeek.GetYear(at)}-W{System.Globalization.ISOWeek.GetWeekOfYear(at):00}";
    }
}
