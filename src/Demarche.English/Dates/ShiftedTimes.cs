namespace Demarche.English.Dates;

/// <summary>Times told by a distance: "two years ago", "three days later", "a week earlier", "ten days from now", "earlier this week".</summary>
internal static class ShiftedTimes
{
    /// <summary>A number of units before or after the day of writing, or the time last named.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        var vague = reader.Kind(at) == TimeWordKind.Units;
        var unitAt = at;
        var number = Amounts.Vague;
        if (!vague && !Amounts.Number(reader, at, out number, out unitAt))
            return false;
        unitAt = reader.SkipHyphen(unitAt);
        if (reader.Kind(unitAt) is not (TimeWordKind.Unit or TimeWordKind.Units))
            return false;
        var unit = (TimeUnit)reader[unitAt].Value;
        var end = unitAt + 1;
        if (reader.Written is not { } written)
            return false;
        var word = reader.Kind(end);
        switch (word)
        {
            // "two weeks before Christmas", "three days after June 12, 2018"
            case TimeWordKind.Before or TimeWordKind.After or TimeWordKind.From
                when unit >= TimeUnit.Day && number > 0 && NamedDays.Day(reader, end + 1, out var day, out var dayEnd, out _):
                return Exact(at, dayEnd, word == TimeWordKind.Before ? -number : number, unit, day.First, ref found);
            case TimeWordKind.Ago:
                return Made(reader, at, end + 1, number, unit, written, -1, fromLast: false, ref found);
            case TimeWordKind.FromNow:
                return Made(reader, at, end + 1, number, unit, written, 1, fromLast: false, ref found);
            case TimeWordKind.Earlier:
                return Made(reader, at, end + 1, number, unit, Anchor(reader, written), -1, fromLast: true, ref found);
            case TimeWordKind.Later when reader.Last.Grain != Grain.None:
                return Made(reader, at, end + 1, number, unit, Anchor(reader, written), 1, fromLast: true, ref found);
            case TimeWordKind.Before or TimeWordKind.After when reader.Last.Grain != Grain.None && reader.Kind(end + 1) is TimeWordKind.Stop:
                return Made(reader, at, end + 1, number, unit, Anchor(reader, written), word == TimeWordKind.Before ? -1 : 1, fromLast: true, ref found);
            default:
                return false;
        }
    }

    // From a named day a distance leads to a day, whatever its unit.
    private static bool Exact(int at, int end, int number, TimeUnit unit, DateOnly from, ref TimeFound found)
    {
        DateOnly? day = unit switch
        {
            _ when Math.Abs(number) > 999 => null,
            TimeUnit.Day => from.AddDays(number),
            TimeUnit.Week => from.AddDays(7 * number),
            TimeUnit.Month => from.AddMonths(number),
            TimeUnit.Year when from.Year + number is > 1000 and < 3000 => from.AddYears(number),
            _ => null,
        };
        if (day is not { } known)
            return false;
        found = TimeFound.Date(at, end, TimeValue.Day(known), absolute: false);
        return true;
    }

    private static DateOnly Anchor(in TimeReader reader, DateOnly written) => reader.Last.Grain == Grain.None ? written : reader.Last.First;

    private static bool Made(in TimeReader reader, int at, int end, int number, TimeUnit unit, DateOnly from, int sign, bool fromLast, ref TimeFound found)
    {
        if (number == Amounts.Vague)
        {
            found = TimeFound.Other(at, end, DateType.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF");
            return true;
        }

        // In a report of quarters "a year earlier" is the quarter, a year earlier.
        if (unit == TimeUnit.Year && reader.LastQuarter.Grain == Grain.Quarter && (number == 1 || fromLast))
        {
            found = TimeFound.Date(at, end, reader.LastQuarter.Shift(4 * sign * number), absolute: false);
            return true;
        }

        if (unit < TimeUnit.Day)
        {
            found = TimeFound.Other(at, end, DateType.Duration, Amounts.Length(number, unit));
            return true;
        }

        var (width, count) = unit switch
        {
            TimeUnit.Fortnight => (TimeUnit.Week, 2 * number),
            TimeUnit.Decade => (TimeUnit.Year, 10 * number),
            TimeUnit.Century => (TimeUnit.Year, 100 * number),
            TimeUnit.Millennium => (TimeUnit.Year, 1000 * number),
            _ => (unit, number),
        };
        var value = RelativeTimes.Moved(RelativeTimes.Holding(width, from), sign * count);
        if (value.Grain == Grain.None)
            return false;
        found = TimeFound.Date(at, end, value, absolute: false);
        return true;
    }
}
