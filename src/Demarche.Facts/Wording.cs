using System.Collections.Concurrent;
using System.Text;

namespace Demarche.Facts;

/// <summary>The printed word of an enumeration's value, one word everywhere: <c>WorkedOut</c> is "worked out".</summary>
public static class Wording
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    /// <summary>Lower case, a space before each inner capital.</summary>
    public static string Word(this Enum value) => Known.GetOrAdd(value, static v =>
    {
        var words = new StringBuilder();
        foreach (var c in v.ToString())
        {
            if (char.IsUpper(c) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    });

    /// <summary>The value whose printed word this is; null when there is none.</summary>
    public static T? Parse<T>(string? word)
        where T : struct, Enum =>
        word is not null && Enum.TryParse<T>(word.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? value : null;
}
