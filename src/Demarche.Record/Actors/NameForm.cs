using System.Globalization;

namespace Demarche.Record.Actors;

/// <summary>
/// A name as it is compared: "Kim Jong-un", "Kim Jong Un" and "KIM Jong-un" are one form; so are "Antony J. Blinken" and
/// "Antony Blinken".
/// </summary>
internal sealed class NameForm
{
    private NameForm(string[] words)
    {
        Words = words;
        Key = string.Concat(words);
        Calls = words.Length > 1 && words[0] != words[^1] ? [words[0], words[^1]] : words.Length == 0 ? [] : [words[0]];
    }

    /// <summary>Lower-case words without marks; initials between others are left out.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words run together: what is equal for equal names.</summary>
    public string Key { get; }

    /// <summary>The id of a person of this name whom no other shares.</summary>
    public string PlainId => field ??= "person:" + string.Join('-', Words);

    /// <summary>The words by one of which alone the person may be called: the first and the last, each once.</summary>
    public IReadOnlyList<string> Calls { get; }

    /// <summary>Whether it is more than a surname.</summary>
    public bool IsFull => Words.Count > 1;

    /// <summary>Reads a printed name.</summary>
    public static NameForm Of(string name)
    {
        var words = Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new NameForm(words.Length < 2 ? words : [.. words.Where((w, i) => w.Length > 1 || i == 0)]);
    }

    /// <summary>Whether a lone surname (or given name) may stand for this full name.</summary>
    public bool MayBeCalled(string word) => Calls.Contains(word);

    private static string Fold(string name)
    {
        var folded = name.Length <= 128 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                folded[length++] = PlainLetters.Of(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded[length++] = ' ';
        }

        return folded[..length].ToString();
    }
}
