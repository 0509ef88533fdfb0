using Demarche.English.Lexicon;

namespace Demarche.English.Tokens;

/// <summary>What a word's own full stop tells about the sentence.</summary>
internal enum StopKind : byte
{
    /// <summary>The stop is not part of the word.</summary>
    None,

    /// <summary>Part of the word; never ends a sentence: "Mr." and initials.</summary>
    Inside,

    /// <summary>Part of the word; may also end the sentence: "the U.S."</summary>
    MayEnd,
}

/// <summary>Words whose full stop belongs to them.</summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    public Abbreviations()
    {
        _kinds = WordList.Rows("abbreviations.txt")
            .ToDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What the stop at the end of a word is.</summary>
    /// <param name="word">The word with its stop.</param>
    /// <param name="beforeFigure">Whether a figure follows: "No. 5".</param>
    public StopKind StopOf(ReadOnlySpan<char> word, bool beforeFigure)
    {
        if (word.Length < 2 || word.Length > 16 || word[^1] != '.' || !char.IsLetter(word[0]))
            return StopKind.None;
        var stem = word[..^1];
        // "I." is far more often the pronoun at a sentence's end than an initial.
        if (stem.Length == 1)
            return char.IsUpper(stem[0]) && stem[0] != 'I' ? StopKind.Inside : StopKind.None;
        if (IsDottedLetters(stem))
            return StopKind.MayEnd;
        if (!_kinds.TryGetValue(stem, out var kind))
            return StopKind.None;
        return kind switch
        {
            "title" => StopKind.Inside,
            "number" => beforeFigure ? StopKind.Inside : StopKind.None,
            "capital" => char.IsUpper(stem[0]) ? StopKind.MayEnd : StopKind.None,
            _ => StopKind.MayEnd,
        };
    }

    // "U.S", "a.m", "Ph.D", "Lt.Gen" is not.
    private static bool IsDottedLetters(ReadOnlySpan<char> stem)
    {
        int run = 0, dots = 0;
        foreach (var c in stem)
        {
            if (c == '.')
            {
                if (run is 0 or > 2)
                    return false;
                run = 0;
                dots++;
            }
            else if (!char.IsLetter(c))
            {
                return false;
            }
            else
            {
                run++;
            }
        }

        return dots > 0 && run is 1 or 2 && dots > 0;
    }
}
