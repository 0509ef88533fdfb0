namespace Demarche.English.Dates;

/// <summary>Quarters and halves of years: "third-quarter", "the 1988 second quarter", "Q3 2018", "the year-ago period", "the first half of 1989".</summary>
internal static class Quarters
{
    /// <summary>A quarter or a half.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        return Numbered(reader, at, ref found) || YearFirst(reader, at, ref found) || YearEarlier(reader, at, ref found) || Alone(reader, at, ref found);
    }

    // "[fiscal] third quarter [of 1990]", "Q3 [2018]", "the first half of 1989"
    private static bool Numbered(in TimeReader reader, int at, ref TimeFound found)
    {
        var start = reader.SkipHyphen(reader.Skip(at, TimeWordKind.Fiscal));
        if (!Number(reader, start, out var number, out var isHalf, out var end))
            return false;
        var year = reader.Skip(reader.Skip(end, ','), TimeWordKind.Of);
        if (Years.Number(reader, year, out var named, out var yearEnd))
        {
            found = TimeFound.Date(at, yearEnd, Value(named, number, isHalf), absolute: true);
            return true;
        }

        if (reader.Kind(year) == TimeWordKind.Which && reader.Is(year + 1, TimeWordKind.Unit, (int)TimeUnit.Year)
            && RelativeTimes.Unit(reader, (Which)reader[year].Value, TimeUnit.Year, out var relative))
        {
            found = TimeFound.Date(at, year + 2, Value(relative.First.Year, number, isHalf), absolute: false);
            return true;
        }

        if (reader.Written is not { } written || (isHalf && reader.Kind(year) != TimeWordKind.Of))
            return false;
        if (isHalf && !(reader.Is(year, TimeWordKind.Article, 0) && reader.Is(year + 1, TimeWordKind.Unit, (int)TimeUnit.Year)))
            return false;
        var value = Value(written.Year, number, isHalf);
        // The last that has begun; the next one when the verb tells of the future.
        if (value.First > written && TenseReading.At(reader, at) != Tense.Future)
            value = value.Shift(isHalf ? -2 : -4);
        found = TimeFound.Date(at, isHalf ? year + 2 : end, value, absolute: false);
        return true;
    }

    // "the 1988 third quarter", "the 1988 quarter", "this year's third quarter", "the year-ago third quarter"
    private static bool YearFirst(in TimeReader reader, int at, ref TimeFound found)
    {
        int year, end;
        var absolute = false;
        if (reader.IsYear(at))
            (year, end, absolute) = (reader[at].Value, at + 1, true);
        else if (reader.Kind(at) == TimeWordKind.Which && reader.Is(at + 1, TimeWordKind.Unit, (int)TimeUnit.Year) && reader.Kind(at + 2) == TimeWordKind.Possessive
            && RelativeTimes.Unit(reader, (Which)reader[at].Value, TimeUnit.Year, out var relative))
            (year, end) = (relative.First.Year, at + 3);
        else
            return false;
        end = reader.Skip(end, TimeWordKind.Fiscal);
        if (Number(reader, end, out var number, out var isHalf, out var numberEnd))
        {
            found = TimeFound.Date(at, numberEnd, Value(year, number, isHalf), absolute);
            return true;
        }

        if (!IsQuarterOrPeriod(reader, end) || reader.LastQuarter.Grain != Grain.Quarter)
            return false;
        found = TimeFound.Date(at, end + 1, TimeValue.Quarter(year, (reader.LastQuarter.First.Month + 2) / 3), absolute: false);
        return true;
    }

    // "year-earlier", "the year-ago quarter", "year-earlier period"
    private static bool YearEarlier(in TimeReader reader, int at, ref TimeFound found)
    {
        if (!reader.Is(at, TimeWordKind.Unit, (int)TimeUnit.Year) || !reader.IsHyphen(at + 1) || reader.Kind(at + 2) is not (TimeWordKind.Earlier or TimeWordKind.Ago)
            || reader.Written is not { } written)
            return false;
        var end = at + 3;
        var value = reader.LastQuarter.Grain == Grain.Quarter ? reader.LastQuarter.Shift(-4) : TimeValue.Year(written.Year - 1);
        if (Number(reader, end, out var number, out var isHalf, out var numberEnd))
            (value, end) = (Value(value.First.Year, number, isHalf), numberEnd);
        else if (IsQuarterOrPeriod(reader, end))
            end++;
        found = TimeFound.Date(at, end, value, absolute: false);
        return true;
    }

    // "the quarter" is the one last named, else the last that has ended.
    private static bool Alone(in TimeReader reader, int at, ref TimeFound found)
    {
        if (!reader.Is(at, TimeWordKind.Article, 0))
            return false;
        var head = reader.Is(at + 1, TimeWordKind.Which, (int)Which.Latest) ? at + 2 : at + 1;
        var isPeriod = reader.Kind(head) == TimeWordKind.Period && head > at + 1;
        if ((!reader.Is(head, TimeWordKind.Unit, (int)TimeUnit.Quarter) && !isPeriod) || reader.Written is not { } written)
            return false;
        if (isPeriod && reader.LastQuarter.Grain != Grain.Quarter)
            return false;
        var value = reader.LastQuarter.Grain == Grain.Quarter && head == at + 1 ? reader.LastQuarter : RelativeTimes.Holding(TimeUnit.Quarter, written).Shift(-1);
        found = TimeFound.Date(at, head + 1, value, absolute: false);
        return true;
    }

    private static bool Number(in TimeReader reader, int at, out int number, out bool isHalf, out int end)
    {
        number = reader[at].Value;
        isHalf = false;
        end = at + 1;
        if (reader.Kind(at) == TimeWordKind.QuarterNumber)
            return true;
        if (reader.Is(at, TimeWordKind.Which, (int)Which.Last) && reader.Kind(at + 1) == TimeWordKind.Half)
        {
            number = 2;
        }
        else if (reader.Kind(at) != TimeWordKind.Ordinal)
        {
            return false;
        }

        var unit = reader.SkipHyphen(at + 1);
        unit = reader.Skip(unit, TimeWordKind.Fiscal);
        end = unit + 1;
        isHalf = reader.Kind(unit) == TimeWordKind.Half && number <= 2;
        return isHalf || (number <= 4 && reader.Is(unit, TimeWordKind.Unit, (int)TimeUnit.Quarter));
    }

    private static TimeValue Value(int year, int number, bool isHalf) => isHalf ? TimeValue.Half(year, number) : TimeValue.Quarter(year, number);

    private static bool IsQuarterOrPeriod(in TimeReader reader, int at) =>
        reader.Kind(at) == TimeWordKind.Period || reader.Is(at, TimeWordKind.Unit, (int)TimeUnit.Quarter);
}
