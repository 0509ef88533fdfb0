namespace Demarche.English.Dates;

/// <summary>Months and seasons: "June 2021", "in March", "January this year", "the winter of 1994", "this spring".</summary>
internal static class Months
{
    /// <summary>A month or a season, with or without its year.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        return reader.Kind(at) switch
        {
            TimeWordKind.Month => Month(reader, at, ref found),
            TimeWordKind.Season => Season(reader, at, ref found),
            _ => false,
        };
    }

    private static bool Month(in TimeReader reader, int at, ref TimeFound found)
    {
        var month = reader[at].Value;
        if (YearAfter(reader, at + 1, out var year, out var end))
        {
            found = TimeFound.Date(at, end, TimeValue.Month(year, month), absolute: true);
            return true;
        }

        // "from May to October 2020": both months are of that year, or the first of the year before.
        if ((reader.IsHyphen(at + 1) || reader.Kind(at + 1) is TimeWordKind.To or TimeWordKind.And) && reader.Kind(at + 2) == TimeWordKind.Month
            && Years.Number(reader, at + 3, out var shared, out _))
        {
            found = TimeFound.Date(at, at + 1, TimeValue.Month(month > reader[at + 2].Value ? shared - 1 : shared, month), absolute: true);
            return true;
        }

        if (reader.Written is not { } written || !IsMonth(reader, at))
            return false;
        found = TimeFound.Date(at, at + 1, TimeValue.Month(YearOf(written, TenseReading.At(reader, at), month), month), absolute: true);
        return true;
    }

    private static bool Season(in TimeReader reader, int at, ref TimeFound found)
    {
        var season = (Season)reader[at].Value;
        if (YearAfter(reader, at + 1, out var year, out var end))
        {
            found = TimeFound.Date(at, end, TimeValue.Season(year, season), absolute: true);
            return true;
        }

        // "in the summer", "by spring", "in early autumn"; "the fall of the city" and "to spring" are none.
        var before = reader.Is(at - 1, TimeWordKind.Article, 0) ? at - 2 : at - 1;
        if (reader.Kind(before) == TimeWordKind.Part)
            before = reader.Is(before - 1, TimeWordKind.Article, 0) ? before - 2 : before - 1;
        if (reader.Kind(before) != TimeWordKind.In || reader.Kind(at + 1) == TimeWordKind.Of || reader.Written is not { } written)
            return false;
        var value = TimeValue.Season(written.Year, season);
        if (TenseReading.At(reader, at) == Tense.Past && value.Earliest > written)
            value = value.Shift(-1);
        found = TimeFound.Date(at, at + 1, value, absolute: true);
        return true;
    }

    // "June 2021", "June of 2021", "June, 2021", "January this year", "June last year"
    private static bool YearAfter(in TimeReader reader, int at, out int year, out int end)
    {
        var figure = reader.SkipHyphen(reader.Skip(reader.Skip(at, ','), TimeWordKind.Of));
        if (Years.Number(reader, figure, out year, out end))
            return true;
        var which = reader.Skip(at, TimeWordKind.Of);
        if (reader.Kind(which) == TimeWordKind.Which && reader.Is(which + 1, TimeWordKind.Unit, (int)TimeUnit.Year)
            && RelativeTimes.Unit(reader, (Which)reader[which].Value, TimeUnit.Year, out var value))
        {
            year = value.First.Year;
            end = which + 2;
            return true;
        }

        return false;
    }

    // Names of people and verbs: a bare "May", "March", "April", "June" or "August" needs a word that leads in a time, and any
    // month stands apart from other capitals ("the May family", "Mrs. May said").
    private static bool IsMonth(in TimeReader reader, int at)
    {
        // "Jan Hus" is a man; the month is "Jan." or stands before a figure.
        if (reader[at].End - reader[at].Start == 3 && reader[at].Value != 5 && reader.Kind(at + 1) == TimeWordKind.Word && reader[at + 1].IsCapital)
            return false;
        var before = reader.Kind(at - 1);
        if (before is TimeWordKind.In or TimeWordKind.Part or TimeWordKind.Which or TimeWordKind.From or TimeWordKind.To or TimeWordKind.Before
            or TimeWordKind.After or TimeWordKind.Of or TimeWordKind.Between or TimeWordKind.Earlier or TimeWordKind.Later or TimeWordKind.Every
            || (reader.IsHyphen(at - 1) && reader.Kind(at - 2) == TimeWordKind.Part))
            return true;
        // "an April visit", "the March accession"
        if (before == TimeWordKind.Article && reader.Kind(at + 1) == TimeWordKind.Word && reader[at + 1].Form == TimeForm.Plain)
            return true;
        if (before is TimeWordKind.And && reader.Kind(at - 2) is TimeWordKind.Month or TimeWordKind.Number)
            return true;
        return !IsAlsoAName(reader[at].Value)
            && !(before == TimeWordKind.Word && reader[at - 1].IsCapital && reader.Kind(at - 2) != TimeWordKind.Stop);
    }

    private static bool IsAlsoAName(int month) => month is 3 or 4 or 5 or 6 or 8;

    /// <summary>The year of a month named alone: the nearest, those against the tense counting three times as far.</summary>
    public static int YearOf(DateOnly written, Tense tense, int month)
    {
        var ahead = (month - written.Month + 12) % 12;
        var back = 12 - ahead;
        var future = (tense == Tense.Past ? 3 : 1) * ahead < (tense == Tense.Future ? 3 : 1) * back;
        return future ? written.Year + (month < written.Month ? 1 : 0) : written.Year - (month > written.Month ? 1 : 0);
    }
}
