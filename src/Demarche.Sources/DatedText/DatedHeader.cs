using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Sources.DatedText;

/// <summary>The day at the head of a text: <c> date 2021-06-21 United States ...</c>.</summary>
/// <param name="Written">The day as printed.</param>
/// <param name="Date">The day; null when the calendar has no such day.</param>
/// <param name="BodyStart">Where the prose begins. UTF-16 and code points agree here: everything before is ASCII.</param>
internal sealed partial record DatedHeader(string Written, DateOnly? Date, int BodyStart)
{
    /// <summary>The header of a text; null when it has none.</summary>
    public static DatedHeader? Of(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        var written = match.Groups["day"].Value;
        return new DatedHeader(
            written,
            DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            match.Length);
    }

    [GeneratedRegex(@"\A ?date (?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ \n]|\r\n|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
