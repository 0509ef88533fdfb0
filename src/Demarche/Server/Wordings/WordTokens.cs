using System.Text.RegularExpressions;

namespace Demarche.Server.Wordings;

/// <summary>Cuts a wording into what a comparison moves as one piece: words, numbers and dates, marks, spaces.</summary>
internal static partial class WordTokens
{
    /// <summary>The pieces; joined they are the wording.</summary>
    public static string[] Of(string wording) => [.. Token().Matches(wording).Select(m => m.Value)];

    // "23 August 2021", "2021-08-23", "1,500.25", "don't", then single marks and runs of space.
    [GeneratedRegex(
        @"\d{1,2}\ (?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\ \d{4})?" +
        @"|\d+(?:[.,:/-]\d+)*%?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*|\s+|.",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
