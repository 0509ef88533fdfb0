using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Sources.Days;

/// <summary>The day in an address or a file's name.</summary>
internal static partial class DayInName
{
    /// <summary>Of <c>https://a.example/2021/06/21/envoy</c>; null when it bears none.</summary>
    public static DateOnly? OfAddress(string? url) => url is null ? null : Only(InAddress().Matches(url));

    /// <summary>Of <c>2021-06-21-envoy</c> or <c>envoy_20210621</c>; null when it bears none, or several.</summary>
    public static DateOnly? OfFile(string stem) => Only(InFile().Matches(stem));

    private static DateOnly? Only(MatchCollection matches)
    {
        DateOnly? only = null;
        foreach (Match match in matches)
        {
            var written = $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}";
            if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                continue;
            if (only is not null && only != day)
                return null;
            only = day;
        }

        return only;
    }

    [GeneratedRegex("[/=-](?<y>(?:19|20)[0-9]{2})(?<s>[/-])(?<m>[0-9]{1,2})\\k<s>(?<d>[0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InAddress();

    [GeneratedRegex("(?<![0-9A-Za-z])(?<y>(?:19|20)[0-9]{2})(?<s>[-_.]?)(?<m>[0-9]{2})\\k<s>(?<d>[0-9]{2})(?![0-9A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InFile();
}
