namespace Demarche.English.Dates;

/// <summary>Recurring times: "daily", "every day", "each Thursday", "every two years", "Tuesdays".</summary>
internal static class RecurringTimes
{
    /// <summary>A recurring time.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        switch (reader.Kind(at))
        {
            case TimeWordKind.Recurring:
                var unit = (TimeUnit)reader[at].Value;
                found = TimeFound.Other(at, at + 1, DateType.Set, unit == TimeUnit.Quarter ? "P3M" : Amounts.Length(1, unit));
                return true;
            case TimeWordKind.Weekdays:
                found = TimeFound.Other(at, at + 1, DateType.Set, $"XXXX-WXX-{reader[at].Value}");
                return true;
            case TimeWordKind.Weekday when reader.Kind(at + 1) == TimeWordKind.DayParts:
                found = TimeFound.Other(at, at + 2, DateType.Set, $"XXXX-WXX-{reader[at].Value}T{TimeValue.PartCode((DayPart)reader[at + 1].Value)}");
                return true;
            case TimeWordKind.Every:
                return Every(reader, at, ref found);
            default:
                return false;
        }
    }

    private static bool Every(in TimeReader reader, int at, ref TimeFound found)
    {
        var head = at + 1;
        var number = 1;
        if (Amounts.Number(reader, head, out var counted, out var end))
            (number, head) = (counted, end);
        else if (reader.Kind(head) == TimeWordKind.Ordinal)
            number = reader[head++].Value;
        else if (reader.Form(head) is "other")
            (number, head) = (2, head + 1);
        var value = reader.Kind(head) switch
        {
            TimeWordKind.Unit or TimeWordKind.Units => Amounts.Length(number, (TimeUnit)reader[head].Value),
            TimeWordKind.Weekday => $"XXXX-WXX-{reader[head].Value}",
            TimeWordKind.Month => $"XXXX-{reader[head].Value:00}",
            TimeWordKind.Season => $"XXXX-{TimeValue.SeasonCode((Season)reader[head].Value)}",
            TimeWordKind.DayPart => $"XXXX-XX-XXT{TimeValue.PartCode((DayPart)reader[head].Value)}",
            _ => null,
        };
        if (value is null)
            return false;
        found = TimeFound.Other(at, head + 1, DateType.Set, value);
        return true;
    }
}
