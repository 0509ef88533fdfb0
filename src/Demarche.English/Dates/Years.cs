namespace Demarche.English.Dates;

/// <summary>Years, decades and centuries: "in 2019", "the 2019 summit", "nineteen ninety-six", "fiscal 1989", "the 1990s".</summary>
internal static class Years
{
    /// <summary>A year, a fiscal year, a decade or a century.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        if (reader.Kind(at) == TimeWordKind.Fiscal)
        {
            var figure = reader.Is(at + 1, TimeWordKind.Unit, (int)TimeUnit.Year) ? at + 2 : at + 1;
            if (!Number(reader, figure, out var fiscal, out var fiscalEnd))
                return false;
            found = TimeFound.Date(at, fiscalEnd, TimeValue.Fiscal(fiscal), absolute: true);
            return true;
        }

        if (Decade(reader, at, out found) || Century(reader, at, out found))
            return true;

        if (!Number(reader, at, out var year, out var end) || !IsMeant(reader, at, end))
            return false;
        if (!reader[at].InFigures || reader.Kind(end) is not (TimeWordKind.Unit or TimeWordKind.Period))
        {
            found = TimeFound.Date(at, end, TimeValue.Year(year), absolute: true);
            return true;
        }

        return false;
    }

    /// <summary>A year as written: "2019", "'98", "nineteen ninety-six", "two thousand".</summary>
    public static bool Number(in TimeReader reader, int at, out int year, out int end)
    {
        end = at + 1;
        year = reader[at].Value;
        if (reader.IsYear(at))
            return true;
        if ((reader.IsMark(at, '\'') || reader.IsMark(at, '’') || reader.IsMark(at, '‘')) && reader.Touches(at) && reader.Kind(at + 1) == TimeWordKind.Number
            && reader[at + 1].End - reader[at + 1].Start == 2 && reader[at + 1].InFigures)
        {
            end = at + 2;
            year = reader[at + 1].Value + (reader[at + 1].Value < 50 ? 2000 : 1900);
            return true;
        }

        // "nineteen ninety-six"
        if (reader.Kind(at) == TimeWordKind.Number && !reader[at].InFigures && year is 18 or 19 or 20
            && reader.Kind(at + 1) == TimeWordKind.Number && reader[at + 1].Value is >= 10 and < 100
            && Amounts.Number(reader, at + 1, out var rest, out end) && rest is >= 10 and < 100)
        {
            year = (100 * year) + rest;
            return true;
        }

        return false;
    }

    // "2000 troops" is no year, "the 2019 summit" is: before a plural noun only words that lead in a year make it one.
    private static bool IsMeant(in TimeReader reader, int at, int end)
    {
        var year = reader[at].Value;
        if (!reader[at].HasFourFigures)
            return true;
        if (year is < 1500 or > 2099)
            return reader.Kind(at - 1) == TimeWordKind.In && reader.Form(at - 1) is "in" or "In" or "since" or "by";
        if (reader.IsHyphen(at - 1) && reader.Touches(at - 1) && reader.Kind(at - 2) == TimeWordKind.Word)
            return reader.Form(at - 2) is "post" or "pre" or "Post" or "Pre";
        if (reader.IsMark(at - 1, '.') || reader.IsMark(at - 1, '/') || reader.IsMark(end, '/') || reader.IsMark(end, ':'))
            return false;
        if (reader.Kind(at - 1) is TimeWordKind.About && reader.Form(at - 1) is not ("around" or "about"))
            return false;
        if (reader.Kind(end) is TimeWordKind.Unit or TimeWordKind.Units)
            return false;
        if (reader.Kind(end) != TimeWordKind.Word || reader[end].Form != TimeForm.Plain)
            return true;
        if (reader.Kind(at - 1) is TimeWordKind.In or TimeWordKind.From or TimeWordKind.Part or TimeWordKind.Article or TimeWordKind.Of)
            return true;
        var next = reader.Form(end);
        return next[^1] != 's' || next is "was" or "is" or "has" or "as" or "talks" or "elections" or "polls" or "this" or "sanctions";
    }

    // "the 1990s", "the '80s", "the nineties"
    private static bool Decade(in TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        var first = at;
        if (reader.IsMark(at, '\'') || reader.IsMark(at, '’') || reader.IsMark(at, '‘'))
            at++;
        if (reader.Kind(at) != TimeWordKind.Decades)
            return false;
        var value = reader[at].Value;
        if (value % 10 != 0 || value is > 100 and < 1000 or > 2200 || (value < 100 && first == at && reader[at].InFigures))
            return false;
        // "in her thirties"
        if (!reader[at].InFigures && !reader.Is(at - 1, TimeWordKind.Article, 0) && reader.Kind(at - 1) != TimeWordKind.Part && !reader.IsHyphen(at - 1))
            return false;
        found = TimeFound.Date(first, at + 1, TimeValue.Decade(value < 100 ? 1900 + value : value), absolute: true);
        return true;
    }

    // "the 20th century"
    private static bool Century(in TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        if (reader.Kind(at) != TimeWordKind.Ordinal || reader[at].Value is < 2 or > 21 || !reader.Is(reader.SkipHyphen(at + 1), TimeWordKind.Unit, (int)TimeUnit.Century))
            return false;
        found = TimeFound.Date(at, reader.SkipHyphen(at + 1) + 1, TimeValue.Century(100 * (reader[at].Value - 1)), absolute: true);
        return true;
    }
}
