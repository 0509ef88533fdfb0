namespace Demarche.English.Dates;

/// <summary>Lengths of time: "five days", "two-year", "the past two months", "the next few years", "decades".</summary>
internal static class Durations
{
    /// <summary>A length of time.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        var start = at;
        var which = reader.Kind(at) == TimeWordKind.Which;
        if (which)
        {
            start++;
            // "the first two years", "the past few weeks", "recent months", "coming years"
            if ((Which)reader[at].Value is Which.Past && reader.Is(start, TimeWordKind.Unit, (int)TimeUnit.Decade))
            {
                found = TimeFound.Other(at, start + 1, DateType.Duration, "P10Y");
                return true;
            }

            if ((Which)reader[at].Value is Which.Recent or Which.Coming or Which.Past or Which.Previous && reader.Kind(start) == TimeWordKind.Units)
            {
                found = TimeFound.Other(at, start + 1, DateType.Duration, Amounts.Length(Amounts.Vague, (TimeUnit)reader[start].Value));
                return true;
            }
        }
        else if (reader.Kind(at) == TimeWordKind.Ordinal)
        {
            start++;
        }

        var number = Amounts.Vague;
        var end = start;
        if (reader.Kind(start) == TimeWordKind.Units && start == at)
        {
            // "weeks", "years of talks"; "light-years" and "2.5 years" are no vague lengths.
            if (reader.IsHyphen(at - 1) || reader.Kind(at - 1) == TimeWordKind.Number)
                return false;
        }
        else if (!Amounts.Number(reader, start, out number, out end))
        {
            return false;
        }

        var counted = end;
        end = reader.Skip(end, TimeWordKind.More);
        end = reader.Skip(end, TimeWordKind.Another);
        end = reader.SkipHyphen(end);
        if (reader.Kind(end) is not (TimeWordKind.Unit or TimeWordKind.Units))
            return false;
        var unit = (TimeUnit)reader[end].Value;
        // "three-quarters of its food", "more than a quarter of the vote", "37 years old"
        if ((unit == TimeUnit.Quarter && (!which || reader.Kind(end + 1) == TimeWordKind.Of)) || reader.Form(end + 1) is "old")
            return false;
        if (number > 0 && Amounts.HalfAfter(reader, end + 1, out var halfEnd))
        {
            // "a minute and a half"
            found = TimeFound.Other(at, halfEnd, DateType.Duration, Amounts.LengthAndHalf(number, unit));
            return true;
        }

        if (number > 0 && Amounts.HalfBefore(reader, counted))
        {
            found = TimeFound.Other(at, end + 1, DateType.Duration, Amounts.LengthAndHalf(number, unit));
            return true;
        }

        // "10% a year", "$5 a day", "twice a week": a rate, no length.
        if (reader.Is(start, TimeWordKind.Article, 1) && counted == start + 1 && IsRate(reader, start))
            return false;
        end++;
        if (reader.IsHyphen(end))
        {
            // A "44-year-old" is no length of time, a "decade-long" freeze is.
            if (reader.Form(end + 1) is "old" or "olds")
                return false;
            if (reader.Form(end + 1) is "long")
                end += 2;
        }

        found = TimeFound.Other(at, end, DateType.Duration, Amounts.Length(number, unit));
        return true;
    }

    private static bool IsRate(in TimeReader reader, int at) =>
        reader.Kind(at - 1) is TimeWordKind.Number or TimeWordKind.Units || reader.IsMark(at - 1, '%')
        || reader.Form(at - 1) is "percent" or "million" or "billion" or "times" or "twice" or "once" or "share" or "barrels" or "dollars" or "pound" or "ton" or "tons";
}
