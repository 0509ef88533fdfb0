namespace Demarche.English.Dates;

/// <summary>Parts of a running period: "the end of the year", "earlier in the week", "year-end", "the weekend".</summary>
internal static class PartsOfPeriods
{
    /// <summary>A period named by its part.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        if (reader.Written is not { } written)
            return false;
        if (reader.Kind(at) == TimeWordKind.YearEnd)
        {
            var year = Years.Number(reader, at + 1, out var named, out var yearEnd) ? named : written.Year;
            found = TimeFound.Date(at, yearEnd > at + 1 && named == year ? yearEnd : at + 1, TimeValue.Day(new DateOnly(year, 12, 31)), absolute: false);
            return true;
        }

        if (reader.Is(at, TimeWordKind.Article, 0) && reader.Kind(at + 1) == TimeWordKind.Full && reader.Is(at + 2, TimeWordKind.Unit, (int)TimeUnit.Year))
        {
            found = TimeFound.Date(at, at + 3, TimeValue.Year(written.Year), absolute: false);
            return true;
        }

        if (!reader.Is(at, TimeWordKind.Article, 0) || reader.Kind(at + 1) != TimeWordKind.Unit)
            return false;
        var unit = (TimeUnit)reader[at + 1].Value;
        // "the week of March 6"
        if (unit == TimeUnit.Week && reader.Kind(at + 2) == TimeWordKind.Of && NamedDays.Day(reader, at + 3, out var day, out var dayEnd, out var absolute))
        {
            found = TimeFound.Date(at, dayEnd, TimeValue.Week(day.First), absolute);
            return true;
        }

        if (unit == TimeUnit.Weekend)
        {
            var weekend = TimeValue.Weekend(written);
            if (weekend.First > written && TenseReading.At(reader, at) != Tense.Future)
                weekend = weekend.Shift(-1);
            found = TimeFound.Date(at, at + 2, weekend, absolute: false);
            return true;
        }

        // "the year ended March 31"
        if (unit == TimeUnit.Year && reader.Kind(at + 2) == TimeWordKind.Ended)
        {
            found = TimeFound.Other(at, at + 2, DateType.Duration, "P1Y");
            return true;
        }

        // "the end of the year", "earlier in the month", "later in the week"
        var partOf = (reader.Kind(at - 1) == TimeWordKind.Of && reader.Kind(at - 2) == TimeWordKind.Part)
            || (reader.Kind(at - 1) == TimeWordKind.In && reader.Kind(at - 2) is TimeWordKind.Earlier or TimeWordKind.Later or TimeWordKind.Part);
        if (!partOf || unit is TimeUnit.Day or TimeUnit.Quarter)
            return false;
        var anchor = reader.Kind(at - 1) == TimeWordKind.In && reader.Last.Grain is not (Grain.None or Grain.Year) ? reader.Last.First : written;
        var value = RelativeTimes.Holding(unit, anchor);
        if (value.Grain == Grain.None)
            return false;
        found = TimeFound.Date(at, at + 2, value, absolute: false);
        return true;
    }
}
