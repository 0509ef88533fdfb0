using System.Collections.Immutable;

namespace Demarche.English.Dates;

/// <summary>Named days and the day each falls on in a year.</summary>
internal sealed class HolidayCalendar
{
    private HolidayCalendar(ImmutableArray<Holiday> days) => Days = days;

    /// <summary>The holidays that ship, from <c>holidays.tsv</c>.</summary>
    public static HolidayCalendar BuiltIn { get; } = Read(EmbeddedTable.Rows("holidays.tsv"));

    /// <summary>All of them, in the table's order.</summary>
    public ImmutableArray<Holiday> Days { get; }

    /// <summary>Builds a calendar of rows of name and rule.</summary>
    public static HolidayCalendar Read(IEnumerable<string[]> rows) => new([.. rows.Select(r => new Holiday(r[0], Rule(r[1])))]);

    private static Func<int, DateOnly> Rule(string rule)
    {
        var words = rule.Split(' ');
        if (words[0] == "easter")
            return year => Easter(year).AddDays(int.Parse(words[1]));
        if (words.Length == 1)
        {
            var (month, day) = (int.Parse(rule[..rule.IndexOf('-')]), int.Parse(rule[(rule.IndexOf('-') + 1)..]));
            return year => new DateOnly(year, month, day);
        }

        var weekday = Enum.Parse<DayOfWeek>(words[1]);
        var shift = words.Length > 3 ? int.Parse(words[3]) : 0;
        return year => Nth(year, int.Parse(words[0]), weekday, int.Parse(words[2])).AddDays(shift);
    }

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        if (nth > 0)
        {
            var first = new DateOnly(year, month, 1);
            return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
        }

        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7));
    }

    // Western Easter, by the anonymous Gregorian algorithm of 1876.
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}

/// <summary>A named day.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="In">The day it falls on in a year.</param>
internal sealed record Holiday(string Name, Func<int, DateOnly> In);
