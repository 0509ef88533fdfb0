namespace Demarche.English.Dates;

/// <summary>Times that name no calendar time: "now", "recently", "the past", "current", "recent".</summary>
internal static class VagueTimes
{
    /// <summary>A reference to the present, the past or the future.</summary>
    public static bool Find(ref TimeReader reader, int at, out TimeFound found)
    {
        found = default;
        if (reader.Kind(at) == TimeWordKind.Reference)
        {
            found = TimeFound.Other(at, at + 1, DateType.Date, (Reference)reader[at].Value switch
            {
                Reference.Present => "PRESENT_REF",
                Reference.Past => "PAST_REF",
                _ => "FUTURE_REF",
            });
            return true;
        }

        if (reader.Kind(at) != TimeWordKind.Which)
            return false;
        var value = (Which)reader[at].Value switch
        {
            Which.Current => "PRESENT_REF",
            Which.Recent when reader.Kind(at - 1) != TimeWordKind.Article => "PAST_REF",
            // "in the past they had refused"
            Which.Past when reader.Is(at - 1, TimeWordKind.Article, 0)
                && (reader.Kind(at - 2) == TimeWordKind.In || reader.Kind(at + 1) is TimeWordKind.Mark or TimeWordKind.Stop or TimeWordKind.And) => "PAST_REF",
            _ => null,
        };
        if (value is null)
            return false;
        found = TimeFound.Other(at, at + 1, DateType.Date, value);
        return true;
    }
}
