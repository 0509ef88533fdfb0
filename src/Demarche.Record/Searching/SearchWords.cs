using Demarche.Facts;
using Demarche.Record.Actors;

namespace Demarche.Record.Searching;

/// <summary>
/// What somebody searches for: words that must all stand in one sentence or statement, and phrases between double marks. Letter
/// case and marks on letters aside; a word that ends in * stands for all that begin so.
/// </summary>
public sealed class SearchWords
{
    private readonly List<(string[] Words, bool Open)> _parts;

    private SearchWords(List<(string[] Words, bool Open)> parts) => _parts = parts;

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>Each part as its words; the last of an open one is the beginning of a word.</summary>
    public IReadOnlyList<(string[] Words, bool Open)> Parts => _parts;

    /// <summary>Reads what was typed.</summary>
    public static SearchWords Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var parts = new List<(string[] Words, bool Open)>();
        var pieces = typed.Split('"', '“', '”');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 1)
                Add(pieces[i]);
            else
                Array.ForEach(pieces[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), Add);
        }

        return new SearchWords(parts);

        void Add(string words)
        {
            string[] found = [.. Tokens(words)];
            if (found.Length > 0)
                parts.Add((found, words.EndsWith('*')));
        }
    }

    /// <summary>The words of a text, each once: what an index keeps of it.</summary>
    public static IReadOnlyCollection<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tokens(text).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Where in a text every part stands, as UTF-16 ranges in text order; null when one of them doesn't.</summary>
    internal IReadOnlyList<Range>? FindIn(string text)
    {
        var tokens = Places(text);
        var found = new List<Range>();
        foreach (var (words, open) in _parts)
        {
            var before = found.Count;
            for (var i = 0; i + words.Length <= tokens.Count; i++)
            {
                if (Stands(text, tokens, i, words, open))
                    found.Add(tokens[i].Start..tokens[i + words.Length - 1].End);
            }

            if (found.Count == before)
                return null;
        }

        return [.. found.Distinct().OrderBy(r => r.Start.Value)];
    }

    private static bool Stands(string text, List<(int Start, int End)> tokens, int at, string[] words, bool open)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var (start, end) = tokens[at + i];
            var whole = i < words.Length - 1 || !open;
            if (whole ? end - start != words[i].Length : end - start < words[i].Length)
                return false;
            for (var j = 0; j < words[i].Length; j++)
            {
                if (Plain(text[start + j]) != words[i][j])
                    return false;
            }
        }

        return true;
    }

    private static char Plain(char letter) => PlainLetters.Of(char.ToLowerInvariant(letter));

    private static IEnumerable<string> Tokens(string text) => Places(text).Select(at =>
        string.Create(at.End - at.Start, (text, at.Start), static (word, from) =>
        {
            for (var j = 0; j < word.Length; j++)
                word[j] = Plain(from.text[from.Start + j]);
        }));

    // Runs of letters and digits, lower case, without marks: as the store's index cuts them.
    private static List<(int Start, int End)> Places(string text)
    {
        var places = new List<(int, int)>(text.Length / 5);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                places.Add((start, i));
                start = -1;
            }
        }

        return places;
    }
}
