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
            string[] found = [.. Tokens(words).Select(t => t.Word)];
            if (found.Length > 0)
                parts.Add((found, words.EndsWith('*')));
        }
    }

    /// <summary>Where in a text every part stands, as UTF-16 ranges in text order; null when one of them doesn't.</summary>
    internal IReadOnlyList<Range>? FindIn(string text)
    {
        var tokens = Tokens(text).ToList();
        var found = new List<Range>();
        foreach (var (words, open) in _parts)
        {
            var before = found.Count;
            for (var i = 0; i + words.Length <= tokens.Count; i++)
            {
                if (Stands(tokens, i, words, open))
                    found.Add(tokens[i].At.Start..tokens[i + words.Length - 1].At.End);
            }

            if (found.Count == before)
                return null;
        }

        return [.. found.Distinct().OrderBy(r => r.Start.Value)];
    }

    private static bool Stands(List<(string Word, Range At)> tokens, int at, string[] words, bool open)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var whole = i < words.Length - 1 || !open;
            if (whole ? tokens[at + i].Word != words[i] : !tokens[at + i].Word.StartsWith(words[i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    // Runs of letters and digits, lower case, without marks: as the store's index cuts them.
    private static IEnumerable<(string Word, Range At)> Tokens(string text)
    {
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
                yield return (string.Create(i - start, (text, start), static (word, from) =>
                {
                    for (var j = 0; j < word.Length; j++)
                        word[j] = PlainLetters.Of(char.ToLowerInvariant(from.text[from.start + j]));
                }), start..i);
                start = -1;
            }
        }
    }
}
