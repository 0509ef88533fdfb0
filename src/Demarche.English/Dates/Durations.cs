namespace Demarche.English.Dates;

/// <summary>Lengths of time: "five days", "two-year", "the past two months", "the next few years", "decades".</summary>
internal static class Durations
{
    /// <summary>A length of time.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        var which = reader.Kind(at) == TimeWordKind.Which;
        if (which && Uncounted(reader, at, out found))
            return true;
        found = default;
        // "the first two years", "the past few weeks"
        var start = which || reader.Kind(at) == TimeWordKind.Ordinal ? at + 1 : at;
        if (!Count(reader, at, start, out var number, out var counted))
            return false;
        var measure = reader.SkipHyphen(reader.Skip(reader.Skip(counted, TimeWordKind.More), TimeWordKind.Another));
        if (reader.Kind(measure) is not (TimeWordKind.Unit or TimeWordKind.Units))
            return false;
        var unit = (TimeUnit)reader[measure].Value;
        // "three-quarters of its food", "more than a quarter of the vote", "37 years old"
        if ((unit == TimeUnit.Quarter && (!which || reader.Kind(measure + 1) == TimeWordKind.Of)) || reader.Form(measure + 1) is "old")
            return false;
        if (number > 0 && AndHalf(reader, counted, measure) is { } halfEnd)
        {
            found = TimeFound.Other(at, halfEnd, DateType.Duration, Amounts.LengthAndHalf(number, unit));
            return true;
        }

        // "10% a year", "$5 a day", "twice a week": a rate, no length. A "44-year-old" is none either.
        if (reader.Is(start, TimeWordKind.Article, 1) && counted == start + 1 && IsRate(reader, start) || IsAge(reader, measure + 1))
            return false;
        var end = measure + 1;
        // a "decade-long" freeze
        if (reader.IsHyphen(end) && reader.Form(end + 1) is "long")
            end += 2;
        found = TimeFound.Other(at, end, DateType.Duration, Amounts.Length(number, unit));
        return true;
    }

    // "the past decade", "recent months", "coming years"
    private static bool Uncounted(in TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        var which = (Which)reader[at].Value;
        if (which is Which.Past && reader.Is(at + 1, TimeWordKind.Unit, (int)TimeUnit.Decade))
            found = TimeFound.Other(at, at + 2, DateType.Duration, "P10Y");
        else if (which is Which.Recent or Which.Coming or Which.Past or Which.Previous && reader.Kind(at + 1) == TimeWordKind.Units)
            found = TimeFound.Other(at, at + 2, DateType.Duration, Amounts.Length(Amounts.Vague, (TimeUnit)reader[at + 1].Value));
        else
            return false;
        return true;
    }

    // How many: a number, or for "weeks", "years of talks" nobody knows.
    private static bool Count(in TimeReader reader, int at, int start, out int number, out int counted)
    {
        if (start != at || reader.Kind(start) != TimeWordKind.Units)
            return Amounts.Number(reader, start, out number, out counted);
        number = Amounts.Vague;
        counted = start;
        // "light-years" and "2.5 years" are no vague lengths.
        return !reader.IsHyphen(at - 1) && reader.Kind(at - 1) != TimeWordKind.Number;
    }

    // Where "a minute and a half", "two and a half years" ends; null where there is no half.
    private static int? AndHalf(in TimeReader reader, int counted, int measure)
    {
        if (Amounts.HalfAfter(reader, measure + 1, out var end))
            return end;
        return Amounts.HalfBefore(reader, counted) ? measure + 1 : null;
    }

    private static bool IsAge(in TimeReader reader, int behind) => reader.IsHyphen(behind) && reader.Form(behind + 1) is "old" or "olds";

    private static bool IsRate(in TimeReader reader, int at) =>
        reader.Kind(at - 1) is TimeWordKind.Number or TimeWordKind.Units || reader.IsMark(at - 1, '%')
        || reader.Form(at - 1) is "percent" or "million" or "billion" or "times" or "twice" or "once" or "share" or "barrels" or "dollars" or "pound" or "ton" or "tons";
}
