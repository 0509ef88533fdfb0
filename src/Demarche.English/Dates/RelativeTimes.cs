namespace Demarche.English.Dates;

/// <summary>Times told from another: "last week", "this September", "next Tuesday", "the following day", "that year", "last night".</summary>
internal static class RelativeTimes
{
    /// <summary>A demonstrative or its like with a unit, month, weekday, season, part of the day or holiday.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        if (reader.Kind(at) == TimeWordKind.Tonight && reader.Written is { } today)
        {
            found = TimeFound.Date(at, at + 1, new TimeValue(Grain.DayPart, today, (int)DayPart.Night), absolute: false);
            return true;
        }

        if (reader.Kind(at) == TimeWordKind.Overnight && reader.Written is { } morning)
        {
            found = TimeFound.Date(at, at + 1, new TimeValue(Grain.DayPart, morning.AddDays(-1), (int)DayPart.Night), absolute: false);
            return true;
        }

        if (reader.Kind(at) != TimeWordKind.Which)
            return ShiftedByWords(reader, at, ref found);
        var which = (Which)reader[at].Value;
        var head = at + 1;
        // "This Week" is a programme.
        if (reader[at].IsCapital && reader[head].IsCapital && reader.Kind(head) is TimeWordKind.Unit)
            return false;
        // "this coming Sunday", "this past spring"
        if (which == Which.This && reader.Kind(head) == TimeWordKind.Which && (Which)reader[head].Value is Which.Past or Which.Coming)
            which = (Which)reader[head++].Value;
        if (which is Which.These or Which.Those or Which.Recent || reader.Written is null)
            return false;
        if (reader.Kind(head) == TimeWordKind.Fiscal)
            head++;
        // "the next day" counts from what was named, "next week" from the day of writing.
        if (which == Which.Next && (reader.Is(at - 1, TimeWordKind.Article, 0) || reader.Is(head, TimeWordKind.Unit, (int)TimeUnit.Day)))
            which = Which.Following;
        // "last Oct. 23"
        if (reader.Kind(head) == TimeWordKind.Month && NamedDays.DayOfMonth(reader, head, out var day, out var dayEnd, out _))
        {
            if (which is Which.Last or Which.Past && day.First >= reader.Written)
                day = TimeValue.Day(day.First.AddYears(-1));
            found = TimeFound.Date(at, dayEnd, day, absolute: true);
            return true;
        }

        // "the last week of July" is told from July.
        if (reader.Kind(head) == TimeWordKind.Unit && reader.Kind(head + 1) == TimeWordKind.Of && which is Which.Last or Which.Latest or Which.Past)
            return false;
        if (!Named(reader, which, head, out var value))
            return false;
        var end = head + 1;
        // "next week Wednesday"
        if (value.Grain == Grain.Week && reader.Kind(end) == TimeWordKind.Weekday)
            value = TimeValue.Day(value.First.AddDays(reader[end++].Value - 1));
        if (reader.Kind(end) == TimeWordKind.DayPart && value.Grain == Grain.Day)
            value = new TimeValue(Grain.DayPart, value.First, reader[end++].Value);
        found = TimeFound.Date(at, end, value, absolute: false);
        return true;
    }

    /// <summary>A unit told by a demonstrative, from the day of writing or from the time last named.</summary>
    public static bool Unit(in TimeReader reader, Which which, TimeUnit unit, out TimeValue value)
    {
        value = default;
        if (reader.Written is not { } written)
            return false;
        // "that day" needs a day named before, not a year; without one "the following year" counts from the day of writing.
        var fromLast = which is Which.Previous or Which.Following or Which.That or Which.Same
            && reader.Last.Grain != Grain.None && reader.Last.Grain <= Holding(unit, reader.Last.First).Grain;
        if (!fromLast && (which is Which.That or Which.Same || (which is Which.Previous or Which.Following && reader.Last.Grain != Grain.None)))
            return false;
        var anchor = fromLast ? reader.Last.First : written;
        if (unit == TimeUnit.Quarter && which is Which.Latest)
        {
            value = Holding(unit, written).Shift(-1);
            return true;
        }

        value = Holding(unit, anchor);
        if (value.Grain == Grain.None)
            return false;
        value = Moved(value, which switch
        {
            Which.Last or Which.Past or Which.Previous => -1,
            Which.Next or Which.Coming or Which.Following => 1,
            _ => 0,
        });
        return value.Grain != Grain.None;
    }

    /// <summary>The stretch of a unit's width that holds a day; of grain none for units finer than a day.</summary>
    public static TimeValue Holding(TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Day => TimeValue.Day(day),
        TimeUnit.Weekend => TimeValue.Weekend(day),
        TimeUnit.Week => TimeValue.Week(day),
        TimeUnit.Month => TimeValue.Month(day.Year, day.Month),
        TimeUnit.Quarter => TimeValue.Quarter(day.Year, (day.Month + 2) / 3),
        TimeUnit.Year => TimeValue.Year(day.Year),
        TimeUnit.Decade => TimeValue.Decade(day.Year),
        TimeUnit.Century => TimeValue.Century(day.Year),
        _ => default,
    };

    /// <summary>A stretch moved by its own widths; of grain none when that leaves the years 1000 to 2999.</summary>
    public static TimeValue Moved(TimeValue value, int count)
    {
        var years = value.Grain switch
        {
            Grain.Century => 100L * count,
            Grain.Decade => 10L * count,
            Grain.Year or Grain.Fiscal or Grain.Season => count,
            Grain.Quarter or Grain.Month or Grain.Half => count / 12L,
            _ => count / 365L,
        };
        return value.First.Year + years is > 1000 and < 3000 ? value.Shift(count) : default;
    }

    private static bool Named(in TimeReader reader, Which which, int head, out TimeValue value)
    {
        var written = reader.Written!.Value;
        var token = reader[head];
        value = default;
        switch (token.Kind)
        {
            case TimeWordKind.Unit:
                return !(which == Which.Past && token.Value == (int)TimeUnit.Decade) && Unit(reader, which, (TimeUnit)token.Value, out value);
            case TimeWordKind.Month:
                value = TimeValue.Month(which switch
                {
                    Which.Last or Which.Past or Which.Previous => token.Value < written.Month ? written.Year : written.Year - 1,
                    Which.Next or Which.Coming or Which.Following => token.Value > written.Month ? written.Year : written.Year + 1,
                    _ => written.Year,
                }, token.Value);
                return true;
            case TimeWordKind.Weekday:
                value = TimeValue.Day(Weekday(reader, which, token.Value, written));
                return true;
            case TimeWordKind.Season:
                value = Season(which, (Season)token.Value, written);
                return true;
            case TimeWordKind.Holiday:
                var holiday = reader.Lexicon.Holidays.Days[token.Value];
                var inYear = holiday.In(written.Year);
                value = TimeValue.Day(which switch
                {
                    Which.Last or Which.Past or Which.Previous when inYear >= written => holiday.In(written.Year - 1),
                    Which.Next or Which.Coming or Which.Following when inYear <= written => holiday.In(written.Year + 1),
                    _ => inYear,
                });
                return true;
            case TimeWordKind.DayPart:
                return PartOfDay(reader, which, (DayPart)token.Value, written, out value);
            default:
                return false;
        }
    }

    // "last Friday" is before today, "this Friday" in this week, "next Tuesday" in the next, "the previous Friday" before what was named.
    private static DateOnly Weekday(in TimeReader reader, Which which, int weekday, DateOnly written)
    {
        var anchor = which is Which.Previous or Which.Following && reader.Last.Grain == Grain.Day ? reader.Last.First : written;
        var ahead = (weekday - NamedDays.IsoWeekday(anchor) + 7) % 7;
        return which switch
        {
            Which.Last or Which.Past or Which.Previous => anchor.AddDays(ahead - 7),
            Which.Coming or Which.Following => anchor.AddDays(ahead == 0 ? 7 : ahead),
            Which.Next => anchor.AddDays(7 + weekday - NamedDays.IsoWeekday(anchor)),
            _ => anchor.AddDays(weekday - NamedDays.IsoWeekday(anchor)),
        };
    }

    private static TimeValue Season(Which which, Season season, DateOnly written)
    {
        var value = TimeValue.Season(written.Year, season);
        return which switch
        {
            Which.Last or Which.Past or Which.Previous => value.Latest < written || (season == Dates.Season.Winter && written.Month > 2) ? value : value.Shift(-1),
            Which.Next or Which.Coming or Which.Following => value.Earliest > written ? value : value.Shift(1),
            _ => value,
        };
    }

    // "this morning", "last night", "that night", "the next morning"
    private static bool PartOfDay(in TimeReader reader, Which which, DayPart part, DateOnly written, out TimeValue value)
    {
        var hasDay = reader.Last.Grain is Grain.Day or Grain.DayPart or Grain.Clock;
        DateOnly? day = which switch
        {
            Which.This => written,
            Which.Last => written.AddDays(-1),
            Which.That or Which.Same => hasDay ? reader.Last.First : null,
            Which.Next or Which.Following => (hasDay ? reader.Last.First : written).AddDays(1),
            Which.Previous => (hasDay ? reader.Last.First : written).AddDays(-1),
            _ => null,
        };
        value = day is { } known ? new TimeValue(Grain.DayPart, known, (int)part) : default;
        return day is not null;
    }

    // "the day before", "the year after", "a day earlier" without a number are told from what was named.
    private static bool ShiftedByWords(in TimeReader reader, int at, ref TimeFound found)
    {
        if (!reader.Is(at, TimeWordKind.Article, 0) || reader.Kind(at + 1) != TimeWordKind.Unit || reader.Last.Grain == Grain.None
            || reader.Kind(at + 2) is not (TimeWordKind.Before or TimeWordKind.After)
            || reader.Kind(at + 3) is not (TimeWordKind.Mark or TimeWordKind.Stop or TimeWordKind.And))
            return false;
        var value = Moved(Holding((TimeUnit)reader[at + 1].Value, reader.Last.First), reader.Kind(at + 2) == TimeWordKind.Before ? -1 : 1);
        if (value.Grain == Grain.None)
            return false;
        found = TimeFound.Date(at, at + 3, value, absolute: false);
        return true;
    }
}
