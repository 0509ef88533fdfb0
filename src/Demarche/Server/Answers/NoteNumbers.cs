using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Server.Answers;

/// <summary>
/// Numbers a page's notes in the order in which they stand, the same words by the same number. Components are rendered in another
/// order than they stand in, so this is done on the finished page.
/// </summary>
internal static partial class NoteNumbers
{
    /// <summary>What a component writes where a number goes: a character that no text is shown with.</summary>
    public const string Place = "\uE0FF";

    /// <summary>The page with its numbers.</summary>
    public static string Of(string html)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return Note().Replace(html, note =>
        {
            var address = note.Groups["address"].Value;
            if (!numbers.TryGetValue(address, out var number))
                numbers[address] = number = numbers.Count + 1;
            return string.Create(CultureInfo.InvariantCulture, $"{note.Groups["before"]}{number}</a>");
        });
    }

    // The encoder writes a character for private use as a reference.
    [GeneratedRegex("(?<before><a href=\"(?<address>[^\"]*)\" data-evidence title=\"[^\"]*\">)&#xE0FF;</a>", RegexOptions.ExplicitCapture)]
    private static partial Regex Note();
}
