using System.Text.RegularExpressions;

namespace Demarche.Tests.Record.Gold;

/// <summary>A matter for an annotated event: the first whose words stand near its anchor, else in its sentence.</summary>
internal static partial class GoldMatter
{
    public static string? Of(string near, string sentence) => Of(near) ?? Of(sentence);

    private static string? Of(string words)
    {
        foreach (var (matter, pattern) in Matters())
        {
            if (pattern.IsMatch(words))
                return matter;
        }

        return null;
    }

    private static (string Matter, Regex Words)[] Matters() =>
    [
        ("hostile policy", Hostile()), ("sanctions", Sanctions()), ("military exercises", Exercises()), ("nuclear", Nuclear()), ("talks", Talks()),
    ];

    [GeneratedRegex("hostile", RegexOptions.IgnoreCase)]
    private static partial Regex Hostile();

    [GeneratedRegex("sanction", RegexOptions.IgnoreCase)]
    private static partial Regex Sanctions();

    [GeneratedRegex("exercises|drills", RegexOptions.IgnoreCase)]
    private static partial Regex Exercises();

    [GeneratedRegex("nuclear|denuclear|enrich|uranium|missile", RegexOptions.IgnoreCase)]
    private static partial Regex Nuclear();

    [GeneratedRegex(@"talk|\bmeet|dialogue|summit|negotiat|overture|visit|invit", RegexOptions.IgnoreCase)]
    private static partial Regex Talks();
}
