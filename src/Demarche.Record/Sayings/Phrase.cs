using System.Text;

namespace Demarche.Record.Sayings;

/// <summary>Words that are looked for one after the other; letter case, marks, hyphens and spacing aside.</summary>
internal sealed class Phrase
{
    private readonly string _folded;

    private Phrase(string folded) => _folded = folded;

    /// <summary>The phrase; null when it has no word.</summary>
    public static Phrase? Of(string? words) => words is not null && Folded(words) is { Length: > 1 } folded ? new Phrase(folded) : null;

    /// <summary>Whether the words stand in a stretch of text.</summary>
    public bool StandsIn(string text) => Folded(text).Contains(_folded, StringComparison.Ordinal);

    // One space before and after every word, so that "in" is not found in "again".
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(Actors.PlainLetters.Of(char.ToLowerInvariant(c)));
            else if (folded[^1] != ' ' && c is not ('\'' or '’'))
                folded.Append(' ');
        }

        if (folded[^1] != ' ')
            folded.Append(' ');
        return folded.ToString();
    }
}
