namespace Demarche.English.Dates;

/// <summary>Days by name and number: "June 21, 2021", "on Tuesday", "yesterday", "Christmas Eve", and parts of them.</summary>
internal static class NamedDays
{
    /// <summary>A day, with the part of it or the clock time said after it: "Friday morning", "Tuesday at 9 a.m.".</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        if (!Day(reader, at, out var day, out var end, out var absolute))
        {
            found = default;
            return false;
        }

        if (reader.Kind(end) == TimeWordKind.DayPart && reader[end - 1].Kind != TimeWordKind.Possessive)
        {
            day = new TimeValue(Grain.DayPart, day.First, reader[end].Value);
            end++;
        }

        // "Tuesday at 9 a.m.", "Nov. 6, 5 p.m. EST"
        var clock = reader.Skip(reader.Skip(reader.Skip(end, ','), TimeWordKind.At), TimeWordKind.About);
        if (day.Grain == Grain.Day && ClockTimes.Clock(reader, clock, out var minute, out var clockEnd))
        {
            day = new TimeValue(Grain.Clock, day.First, minute);
            end = clockEnd;
        }

        found = TimeFound.Date(at, end, day, absolute);
        return true;
    }

    /// <summary>A day alone.</summary>
    public static bool Day(in TimeReader reader, int at, out TimeValue day, out int end, out bool absolute)
    {
        absolute = false;
        switch (reader.Kind(at))
        {
            case TimeWordKind.Weekday:
                return Weekday(reader, at, out day, out end, out absolute);
            // "USA TODAY", "VOA Today" are names.
            case TimeWordKind.DayShift when reader[at].IsCapital && reader[at - 1].IsCapital && reader.Kind(at - 1) == TimeWordKind.Word:
                day = default;
                end = at;
                return false;
            case TimeWordKind.DayShift when reader.Written is { } written:
                day = TimeValue.Day(written.AddDays(reader[at].Value));
                end = at + 1;
                return true;
            case TimeWordKind.Holiday:
                return Holiday(reader, at, out day, out end, out absolute);
            default:
                return DayOfMonth(reader, at, out day, out end, out absolute);
        }
    }

    /// <summary>"June 21", "June 21, 2021", "21 June 2021", "the 8th of June", "8th June".</summary>
    public static bool DayOfMonth(in TimeReader reader, int at, out TimeValue day, out int end, out bool absolute)
    {
        day = default;
        end = at;
        absolute = true;
        int month, number;
        if (reader.Kind(at) == TimeWordKind.Month)
        {
            var figure = reader.Skip(at + 1, TimeWordKind.Article);
            if (!reader.IsDayOfMonth(figure) || (figure > at + 1 && reader.Kind(figure) != TimeWordKind.Ordinal))
                return false;
            (month, number, end) = (reader[at].Value, reader[figure].Value, figure + 1);
            // "May 10 percent", "March 5 million"
            if (reader.Kind(end) is TimeWordKind.Unit or TimeWordKind.Units)
                return false;
        }
        else
        {
            var first = reader.Is(at, TimeWordKind.Article, 0) ? at + 1 : at;
            if (!reader.IsDayOfMonth(first))
                return false;
            var of = reader.SkipHyphen(reader.Skip(first + 1, TimeWordKind.Of));
            if (reader.Kind(of) != TimeWordKind.Month || (of == first + 1 && reader.IsMark(first - 1, ':')))
                return false;
            (month, number, end) = (reader[of].Value, reader[first].Value, of + 1);
        }

        var year = reader.Skip(reader.Skip(end, TimeWordKind.Of), ',');
        if (reader.Kind(end - 1) == TimeWordKind.Month)
            year = reader.SkipHyphen(year);
        if (Years.Number(reader, year, out var named, out var yearEnd))
        {
            if (number > DateTime.DaysInMonth(named, month))
                return false;
            end = yearEnd;
            day = TimeValue.Day(new DateOnly(named, month, number));
            return true;
        }

        return reader.Written is { } written && number <= DateTime.DaysInMonth(2000, month)
            && NearestDayOfMonth(written, TenseReading.At(reader, at), month, number, out day);
    }

    private static bool NearestDayOfMonth(DateOnly written, Tense tense, int month, int number, out TimeValue day) =>
        Nearest(written, tense, y => number <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, number) : null, out day);

    private static bool Weekday(in TimeReader reader, int at, out TimeValue day, out int end, out bool absolute)
    {
        // "Friday, Oct. 23", "Thursday 17 May": the number tells the day.
        if (DayOfMonth(reader, reader.Skip(at + 1, ','), out day, out end, out absolute))
            return true;
        end = at + 1;
        absolute = false;
        if (reader.Written is not { } written)
            return false;
        // "Tuesday of last week", "Monday of the following week"
        var which = reader.Kind(end) == TimeWordKind.Of ? reader.Is(end + 1, TimeWordKind.Article, 0) ? end + 2 : end + 1 : at;
        if (reader.Kind(which) == TimeWordKind.Which && reader.Is(which + 1, TimeWordKind.Unit, (int)TimeUnit.Week)
            && RelativeTimes.Unit(reader, (Which)reader[which].Value, TimeUnit.Week, out var week))
        {
            end = which + 2;
            day = TimeValue.Day(week.First.AddDays(reader[at].Value - 1));
            return true;
        }

        var back = (IsoWeekday(written) - reader[at].Value + 7) % 7;
        var future = TenseReading.At(reader, at) == Tense.Future;
        day = TimeValue.Day(written.AddDays(future && back > 0 ? 7 - back : -back));
        return true;
    }

    private static bool Holiday(in TimeReader reader, int at, out TimeValue day, out int end, out bool absolute)
    {
        absolute = true;
        end = at + 1;
        var holiday = reader.Lexicon.Holidays.Days[reader[at].Value];
        if (Years.Number(reader, reader.Skip(end, ','), out var year, out var yearEnd))
        {
            end = yearEnd;
            day = TimeValue.Day(holiday.In(year));
            return true;
        }

        day = default;
        return reader.Written is { } written && Nearest(written, TenseReading.At(reader, at), y => holiday.In(y), out day);
    }

    /// <summary>Of the days that bear a name in several years, the one meant: by tense, and else the nearest.</summary>
    public static bool Nearest(DateOnly written, Tense tense, Func<int, DateOnly?> inYear, out TimeValue day)
    {
        DateOnly? best = null;
        for (var year = Math.Max(2, written.Year - 1); year <= Math.Min(9998, written.Year + 1); year++)
        {
            if (inYear(year) is not { } candidate)
                continue;
            if (best is not { } other || Distance(candidate) < Distance(other))
                best = candidate;
        }

        day = best is { } found ? TimeValue.Day(found) : default;
        return best is not null;

        // Against the tense three times as far: "has set Nov. 10 as the deadline", said on Nov. 2, is no year old.
        int Distance(DateOnly candidate)
        {
            var days = candidate.DayNumber - written.DayNumber;
            return (days > 0 && tense == Tense.Past) || (days < 0 && tense == Tense.Future) ? 3 * Math.Abs(days) : 1 * Math.Abs(days);
        }
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int IsoWeekday(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;
}
