namespace Demarche.English.Dates;

/// <summary>Days in figures: "2018-12-10", "10/12/2018", "10/12/18", "21.6.2021", "2018-12".</summary>
internal static class NumericDates
{
    /// <summary>A day in figures; the month first where both orders would do, as American writers have it.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        if (reader.Kind(at) != TimeWordKind.Number || !reader[at].InFigures)
            return false;
        if (reader[at].IsAmount)
            return Dotted(reader, at, ref found);
        if (reader[at + 1] is not { Kind: TimeWordKind.Mark } mark || mark.Value is not ('-' or '/')
            || !reader.Touches(at) || !reader.Touches(at + 1) || reader.Kind(at + 2) != TimeWordKind.Number)
            return false;
        int first = reader[at].Value, second = reader[at + 2].Value;
        if (reader[at + 3] is not { Kind: TimeWordKind.Mark } again || again.Value != mark.Value || !reader.Touches(at + 2) || !reader.Touches(at + 3)
            || reader.Kind(at + 4) is not (TimeWordKind.Number or TimeWordKind.Word))
            return MonthOnly(reader, at, mark.Value, first, second, ref found);

        var third = reader[at + 4].Value;
        if (reader.Kind(at + 4) == TimeWordKind.Word)
            return IsoWithTime(reader, at, first, second, ref found);
        var (year, month, day) = reader.IsYear(at) ? (first, second, third) : (Century(reader, at + 4), first, second);
        if (!reader.IsYear(at) && month > 12)
            (month, day) = (day, month);
        return Made(at, at + 5, year, month, day, ref found);
    }

    // "2018-12"
    private static bool MonthOnly(in TimeReader reader, int at, int mark, int year, int month, ref TimeFound found)
    {
        if (mark != '-' || !reader.IsYear(at) || month is < 1 or > 12 || reader[at + 2].End - reader[at + 2].Start != 2 || reader[at].Value % 100 < month)
            return false;
        found = TimeFound.Date(at, at + 3, TimeValue.Month(year, month), absolute: true);
        return true;
    }

    // "2018-12-10T09:30"
    private static bool IsoWithTime(in TimeReader reader, int at, int year, int month, ref TimeFound found)
    {
        var form = reader.Form(at + 4);
        return reader.IsYear(at) && form.Length > 3 && form[2] == 'T' && int.TryParse(form[..2], out var day)
            && Made(at, at + 5, year, month, day, ref found);
    }

    // "21.6.2021": the scanner takes it for one number.
    private static bool Dotted(in TimeReader reader, int at, ref TimeFound found)
    {
        var form = reader.Form(at);
        var dot = form.IndexOf('.');
        var last = form.LastIndexOf('.');
        return dot > 0 && last > dot && form.Length - last == 5
            && int.TryParse(form[..dot], out var day) && int.TryParse(form[(dot + 1)..last], out var month) && int.TryParse(form[(last + 1)..], out var year)
            && Made(at, at + 1, year, month, day, ref found);
    }

    // "18" is 2018, "89" is 1989.
    private static int Century(in TimeReader reader, int at)
    {
        var token = reader[at];
        return token.End - token.Start == 2 ? token.Value + (token.Value < 50 ? 2000 : 1900) : token.Value;
    }

    private static bool Made(int first, int end, int year, int month, int day, ref TimeFound found)
    {
        if (year is < 1000 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        found = TimeFound.Date(first, end, TimeValue.Day(new DateOnly(year, month, day)), absolute: true);
        return true;
    }
}
