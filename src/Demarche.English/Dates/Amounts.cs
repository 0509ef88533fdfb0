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
                if (IsHalf(reader, end))
                    end += 3;
                return !IsDecimal(reader, at);
            case TimeWordKind.Number:
                Spelled(reader, at, out number, out end);
                if (HalfAfter(reader, end, out var halfEnd))
                    end = halfEnd;
                return true;
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

        var length = unit < TimeUnit.Day ? "PT" : "P";
        return number == Vague ? $"{length}X{Code(unit)}" : $"{length}{number}{Code(unit)}";
    }

    /// <summary>The value of a number and a half of a unit: <c>P2Y6M</c>, <c>PT1M30S</c>.</summary>
    public static string LengthAndHalf(int number, TimeUnit unit) => Length(number, unit) + unit switch
    {
        TimeUnit.Minute => "30S",
        TimeUnit.Hour => "30M",
        TimeUnit.Day => "T12H",
        TimeUnit.Year => "6M",
        _ => "",
    };

    /// <summary>Whether a number that ends here ended in "1/2" or "and a half".</summary>
    public static bool HalfBefore(in TimeReader reader, int end) => IsHalf(reader, end - 3) || HalfAfter(reader, end - 3, out _);

    /// <summary>Whether "and a half" stands here.</summary>
    public static bool HalfAfter(in TimeReader reader, int at, out int end)
    {
        end = at + 3;
        return reader.Form(at) is "and" && reader.Is(at + 1, TimeWordKind.Article, 1) && reader.Kind(at + 2) == TimeWordKind.Half;
    }

    private static bool IsHalf(in TimeReader reader, int at) =>
        reader.Is(at, TimeWordKind.Number, 1) && reader.IsMark(at + 1, '/') && reader.Is(at + 2, TimeWordKind.Number, 2);

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
    private static void Spelled(in TimeReader reader, int at, out int number, out int end)
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
    }
}
