namespace Demarche.Facts.Knowledge;

/// <summary>
/// Finds known phrases in running text, the longest at a place: "North Korean" before "North Korea" before nothing. A space of a
/// phrase stands for any run of white space, one apostrophe or hyphen for all their forms; a match ends where a word ends.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
public sealed class Phrasebook<T>
{
    private const int Root = 0;

    private readonly bool _ignoreCase;
    private readonly Dictionary<long, int> _steps = [];

    // Most words begin no phrase, which a look at their first letter tells; 0 where none begins with it.
    private readonly int[] _first = new int[128];
    private readonly T[]?[] _meanings;

    /// <summary>Builds the book; one phrase may have several meanings, kept in the order given.</summary>
    public Phrasebook(IEnumerable<(string Phrase, T Meaning)> phrases, bool ignoreCase = false)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        _ignoreCase = ignoreCase;
        var meanings = new Dictionary<int, List<T>>();
        var nodes = 1;
        foreach (var (phrase, meaning) in phrases)
        {
            var node = Root;
            foreach (var c in phrase)
            {
                var step = Step(node, Plain(c));
                if (!_steps.TryGetValue(step, out var next))
                    _steps.Add(step, next = nodes++);
                if (node == Root && Plain(c) < _first.Length)
                    _first[Plain(c)] = next;
                node = next;
            }

            if (node == Root)
                continue;
            if (!meanings.TryGetValue(node, out var list))
                meanings.Add(node, list = []);
            list.Add(meaning);
        }

        _meanings = new T[]?[nodes];
        foreach (var (node, list) in meanings)
            _meanings[node] = [.. list];
    }

    /// <summary>The longest phrase that begins at a place.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">UTF-16 offset at which a word begins.</param>
    /// <param name="end">Offset after the phrase.</param>
    /// <returns>Its meanings; empty when no phrase begins there.</returns>
    public IReadOnlyList<T> Longest(ReadOnlySpan<char> text, int start, out int end)
    {
        T[] found = [];
        end = start;
        var node = Root;
        for (var i = start; i < text.Length; i++)
        {
            var c = Plain(text[i]);
            if (node == Root && c < _first.Length)
                node = _first[c];
            else if (!_steps.TryGetValue(Step(node, c), out node))
                break;
            if (node == Root)
                break;
            if (c == ' ')
            {
                while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
                    i++;
            }

            if (_meanings[node] is { } meanings && EndsWord(text, i + 1))
                (found, end) = (meanings, i + 1);
        }

        return found;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]);

    private static long Step(int node, char c) => ((long)node << 16) | c;

    private char Plain(char c) => c switch
    {
        '’' or '‘' or 'ʼ' => '\'',
        '‐' or '‑' => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => _ignoreCase ? char.ToLowerInvariant(c) : c,
    };
}
