using System.Globalization;
using Demarche.Sources.Days;

namespace Demarche.Sources.Feeds;

/// <summary>The day of a moment as feeds and mails write it, in the time that they write: the outlet's own.</summary>
internal static class FeedDay
{
    /// <summary>Of "Fri, 25 Feb 2022 20:59:52 +0000" or "2022-02-25T20:59:52Z"; null when it is neither.</summary>
    public static DateOnly? Of(string? moment)
    {
        var written = moment?.Trim();
        if (written is not { Length: >= 8 })
            return null;
        if (written.Length >= 10 && DateOnly.TryParseExact(written[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;

        // The weekday and the time are not needed: "Fri, 25 Feb 2022".
        var comma = written.IndexOf(',', StringComparison.Ordinal);
        var words = written[(comma is >= 0 and < 12 ? comma + 1 : 0)..].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words is [var number, var month, var year, ..] ? Dateline.OfWritten($"{number} {month} {Century(year)}") ?? Dateline.OfWritten(string.Join(' ', words.Take(3))) : null;
    }

    private static string Century(string year) => year is { Length: 2 } ? (string.CompareOrdinal(year, "70") < 0 ? "20" : "19") + year : year;
}
