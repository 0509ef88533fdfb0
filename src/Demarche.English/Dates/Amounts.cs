namespace Demarche.English.Dates;

/// <summary>Numbers in front of units, and the lengths of time they make.</summary>
internal static class Amounts
{
    /// <summary>The number that stands for "several", "a few", "some".</summary>
    public const int Vague = -1;

    /// <summary>Reads a number: "3", "twenty-five", "a hundred", "a couple of", "a few".</summary>
    public static bool Number(in TimeReader reader, int at, out int number, out int end)
    {
        number = 0;
        end = at;
        switch (reader.Kind(at))
        {
            case TimeWordKind.Vague:
                number = Vague;
                end = at + 1;
                return true;
            case TimeWordKind.Couple:
                number = 2;
                end = at + 1;
                return true;
            case TimeWordKind.Another:
                number = 1;
                end = at + 1;
                return true;
            case TimeWordKind.Article when reader[at].Value == 1:
                if (Number(reader, at + 1, out number, out end) && reader.Kind(at + 1) is TimeWordKind.Couple or TimeWordKind.Another)
                    return true;
                number = 1;
                end = at + 1;
                if (reader.Kind(end) == TimeWordKind.Number && reader[end].Value is 100 or 1000 or 12 && !reader[end].InFigures)
                    number = reader[end++].Value;
                return true;
            case TimeWordKind.Number when reader[at].InFigures:
                number = reader[at].Value;
                end = at + 1;
                return !IsDecimal(reader, at);
            case TimeWordKind.Number:
                return Spelled(reader, at, out number, out end);
            default:
                return false;
        }
    }

    /// <summary>The TIMEX3 value of a length: <c>P5D</c>, <c>PT2H</c>, <c>PXY</c>.</summary>
    public static string Length(int number, TimeUnit unit)
    {
        if (number != Vague)
        {
            (number, unit) = unit switch
            {
                TimeUnit.Decade => (10 * number, TimeUnit.Year),
                TimeUnit.Century => (100 * number, TimeUnit.Year),
                TimeUnit.Millennium => (1000 * number, TimeUnit.Year),
                TimeUnit.Fortnight => (2 * number, TimeUnit.Week),
                _ => (number, unit),
            };
        }

        return $"P{(unit < TimeUnit.Day ? "T" : "")}{(number == Vague ? "X" : number)}{Code(unit)}";
    }

    private static string Code(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day => "D",
        TimeUnit.Weekend => "WE",
        TimeUnit.Week or TimeUnit.Fortnight => "W",
        TimeUnit.Month => "M",
        TimeUnit.Quarter => "Q",
        TimeUnit.Year => "Y",
        TimeUnit.Decade => "E",
        TimeUnit.Century => "C",
        _ => "L",
    };

    private static bool IsDecimal(in TimeReader reader, int at) => reader[at].IsAmount && reader.Form(at).Contains('.');

    // "twenty-five", "two hundred", "nineteen"; years such as "nineteen ninety-six" are another rule's.
    private static bool Spelled(in TimeReader reader, int at, out int number, out int end)
    {
        number = reader[at].Value;
        end = at + 1;
        if (number is >= 20 and < 100)
        {
            var unit = reader.SkipHyphen(end);
            if (reader.Kind(unit) == TimeWordKind.Number && reader[unit].Value is > 0 and < 10 && !reader[unit].InFigures)
            {
                number += reader[unit].Value;
                end = unit + 1;
            }
        }

        while (reader.Kind(end) == TimeWordKind.Number && reader[end].Value is 100 or 1000 && !reader[end].InFigures)
            number *= reader[end++].Value;
        return true;
    }
}
