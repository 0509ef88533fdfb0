using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Sources.Days;

/// <summary>The day in a text's first lines, whole with its year: "SEOUL, June 21, 2021 (Reuters) -", or a line that is a day.</summary>
internal static partial class Dateline
{
    private const int Lines = 8;
    private const int Within = 1200;

    /// <summary>The day; null when there is none, or none that is whole.</summary>
    public static DateOnly? Of(ReadOnlySpan<char> text)
    {
        var left = Lines;
        foreach (var range in text[..Math.Min(Within, text.Length)].EnumerateLines())
        {
            var line = range.Trim();
            if (line.IsEmpty)
                continue;
            if (left-- == 0)
                break;
            if (OfLine(line.ToString()) is { } day)
                return day;
        }

        return null;
    }

    /// <summary>The day as people write it: "June 21, 2021", "Monday, 21 June 2021", "2021-06-21", "12 Aug 2002"; null when it is none.</summary>
    public static DateOnly? OfWritten(string written) => Day(Alone().Match(written.Trim()));

    private static DateOnly? OfLine(string line) => Day(line.Length <= 60 ? Alone().Match(line) : Match.Empty) ?? Day(Opening().Match(line));

    private static DateOnly? Day(Match match)
    {
        if (!match.Success)
            return null;
        var month = match.Groups["month"].Value;
        var number = month.Length > 0 ? Month(month) : int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact($"{match.Groups["y"].Value}-{number:00}-{match.Groups["d"].Value.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;
    }

    private static int Month(string name) =>
        Array.FindIndex(DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames, m => name.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1;

    private const string Months =
        "(?<month>Jan(uary|\\.)?|Feb(ruary|\\.)?|Mar(ch|\\.)?|Apr(il|\\.)?|May|June?|July?|Aug(ust|\\.)?|Sept?(ember|\\.)?|Oct(ober|\\.)?|Nov(ember|\\.)?|Dec(ember|\\.)?)";

    private const string Written =
        "(" + Months + "\\s+(?<d>[0-9]{1,2})(st|nd|rd|th)?,?\\s+(?<y>[0-9]{4})|(?<d>[0-9]{1,2})(st|nd|rd|th)?\\s+" + Months + ",?\\s+(?<y>[0-9]{4})|(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2}))";

    private const string Weekday = "((Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day|\\.)?,?\\s+)?";

    // "Published: Monday, June 21, 2021", "June 21, 2021 | 4:05 pm EDT".
    [GeneratedRegex(
        "^((Published|Posted|Issued|Updated|Released?|Dated?)( on)?:?\\s+)?" + Weekday + Written + "([,|\\s]+(at\\s+)?[0-9]{1,2}[:.][0-9]{2}.{0,25})?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Alone();

    // "SEOUL, South Korea, June 21, 2021 (Reuters) - ", "Pyongyang, May 16, 2018 (KCNA) --".
    [GeneratedRegex(
        "^[A-Z][\\p{L}.'’-]*([ ,/]+[\\p{L}.'’-]+){0,5}?,\\s+" + Written + "\\s*(\\([^)]{2,40}\\)\\s*)?[-–—:]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}
